package io.github.unchaff.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file that ships with the toolkit: what is particular to a site, a wrapper, a script. */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads a file that stands beside a class.
     *
     * @return maps, lists, strings and numbers; or null if there is no such file
     */
    public static @Nullable Object read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null
                    ? null
                    : new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of a map as text, or null. */
    public static @Nullable String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    /** The entry of a map as a list of texts; empty when absent. */
    public static List<String> texts(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The entry of a map as a list of maps; empty when absent. */
    public static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? maps(list) : List.of();
    }

    /** Those parts of a list that are maps. */
    public static List<Map<?, ?>> maps(List<?> list) {
        return list.stream()
                .<Map<?, ?>>mapMulti((item, sink) -> {
                    if (item instanceof Map<?, ?> map) {
                        sink.accept(map);
                    }
                })
                .toList();
    }
}
