package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file of wrappers, read strictly: what has not the form that is asked for is a fault, and counts as absent.
 *
 * @param file the file as messages name it
 * @param name the name of the entry; empty for the file itself
 * @param values what it holds
 * @param faults where faults go, with the file, the entry and the key
 */
record WrapperEntry(String file, String name, Map<?, ?> values, List<String> faults) {

    private static final String ARROW = " -> ";

    void fault(String key, String what) {
        faults.add(file + ": " + (name.isEmpty() ? "" : "'" + name + "': ") + key + ": " + what);
    }

    /** Makes a fault of every key that is not among these. */
    void allow(Set<String> keys) {
        for (Object key : values.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                fault(
                        String.valueOf(key),
                        "unknown key; known here: " + keys.stream().sorted().toList());
            }
        }
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        fault(key, "a text is expected");
        return null;
    }

    /** The texts of a key that holds one or a list. */
    List<String> texts(String key) {
        Object value = values.get(key);
        List<?> list = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        List<String> out = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof String text && !text.isBlank()) {
                out.add(text);
            } else {
                fault(key, "a text or a list of texts is expected");
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
        String text = text("examples");
        List<UrlExample> out = text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(this::example)
                        .toList();
        if (out.stream().allMatch(example -> example.from().equals(example.to()))) {
            fault("examples", "at least one is needed that shows a change: FROM -> TO");
        }
        return out;
    }

    private UrlExample example(String line) {
        int arrow = line.indexOf(ARROW);
        String from = (arrow < 0 ? line : line.substring(0, arrow)).strip();
        return new UrlExample(
                file,
                name,
                from,
                arrow < 0 ? from : line.substring(arrow + ARROW.length()).strip());
    }
}
