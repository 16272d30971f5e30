package io.github.unchaff.url;

import io.github.unchaff.data.Place;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file of wrappers, read strictly: what has not the form that is asked for is a fault, and counts as absent.
 *
 * @param name the name of the entry
 * @param table what it holds
 */
record WrapperEntry(String name, Table table) {

    private static final String ARROW = " -> ";
    private static final String EXAMPLES = "examples";

    void fault(String key, String what) {
        table.fault(key, "'" + name + "': " + what);
    }

    void allow(Set<String> keys) {
        table.allow(keys);
    }

    boolean has(String key) {
        return table.keys().contains(key);
    }

    @Nullable
    String text(String key) {
        Value.Text text = table.text(key);
        return text == null ? null : text.value();
    }

    /** The texts of a key that holds one or a list. */
    List<String> texts(String key) {
        List<String> out = new ArrayList<>();
        for (Value.Text text : table.texts(key)) {
            if (text.value().isBlank()) {
                fault(key, "an empty text means nothing");
            } else {
                out.add(text.value());
            }
        }
        return out;
    }

    boolean flag(String key) {
        String value = text(key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fault(key, "'true' or 'false' is expected");
        }
        return "true".equals(value);
    }

    /** The examples, one a line. */
    List<UrlExample> examples() {
        List<UrlExample> out = new ArrayList<>();
        Value.Text text = table.text(EXAMPLES);
        if (text != null) {
            // The lines of a text that ends with a line end stand below its first character, "|".
            int line = text.place().line() + (text.value().endsWith("\n") ? 1 : 0);
            for (String example : text.value().lines().toList()) {
                Place place = new Place(text.place().file(), line++, 1);
                if (!example.isBlank()) {
                    out.add(example(place, example));
                }
            }
        }
        if (out.stream().allMatch(example -> example.from().equals(example.to()))) {
            fault(EXAMPLES, "at least one is needed that shows a change: FROM -> TO");
        }
        return out;
    }

    private UrlExample example(Place place, String line) {
        int arrow = line.indexOf(ARROW);
        String from = (arrow < 0 ? line : line.substring(0, arrow)).strip();
        String to = arrow < 0 ? from : line.substring(arrow + ARROW.length()).strip();
        return new UrlExample(place, name, from, to);
    }
}
