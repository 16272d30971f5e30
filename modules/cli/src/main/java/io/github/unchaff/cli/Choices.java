package io.github.unchaff.cli;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values an option knows, by the names users write. */
final class Choices {

    private Choices() {}

    /**
     * The value of a name.
     *
     * @param known the values; the order is the one a user is told
     * @param later names of values that are promised but not there yet
     */
    static <T> T pick(String option, String name, Map<String, T> known, Set<String> later) {
        @Nullable T value = known.get(name);
        if (value != null) {
            return value;
        }
        throw unknown(option, name, String.join(", ", known.keySet()), later);
    }

    /** The error that says which names there are. */
    static UsageException unknown(String option, String name, String known, Set<String> later) {
        String what = later.contains(name) ? " is not available yet" : " is not known";
        return new UsageException(option + " " + name + what + "; there is " + known);
    }
}
