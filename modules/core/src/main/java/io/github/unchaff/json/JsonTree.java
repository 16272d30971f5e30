package io.github.unchaff.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text. Immutable.
 *
 * @param root its value, or null if there is none
 * @param faults where it breaks the standard, in order of the text; the first {@value #MOST_FAULTS}
 */
public record JsonTree(@Nullable JsonValue root, List<JsonFault> faults) {

    /** How many faults are listed at most. */
    public static final int MOST_FAULTS = 100;

    /** How deep arrays and objects may nest; what is deeper is left out. */
    public static final int DEEPEST = 64;

    /** Copies the list. */
    public JsonTree {
        faults = List.copyOf(faults);
    }
}
