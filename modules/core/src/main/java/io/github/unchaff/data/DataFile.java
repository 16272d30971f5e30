package io.github.unchaff.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A YAML file with what is particular to a site, a wrapper, a language. It ships with the toolkit or is a user's own.
 *
 * @param name the file, as messages name it
 * @param text what it says, as it is
 * @param shipped whether it ships with the toolkit
 */
public record DataFile(String name, String text, boolean shipped) {

    /** Reads a file that stands beside a class; null if there is none. */
    public static @Nullable DataFile beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return in == null ? null : new DataFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a user's. Bytes that are not UTF-8 are a fault. */
    public static DataFile of(String name, byte[] bytes, List<Fault> faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DataFile(name, text, false);
        } catch (CharacterCodingException e) {
            faults.add(new Fault(new Place(name, 1, 1), "", "the file is not UTF-8"));
            return new DataFile(name, new String(bytes, StandardCharsets.UTF_8), false);
        }
    }

    /** What the file holds; whatever is wrong goes to the faults. */
    public Table table(List<Fault> faults) {
        Value value = DataReader.read(name, text, faults);
        Place top = new Place(name, 1, 1);
        return Table.of(value == null ? new Value.Entries(top, "", new LinkedHashMap<>()) : value, faults);
    }

    /**
     * What a file holds that ships with the toolkit, where tests have found no fault.
     *
     * @throws IllegalStateException when it has one all the same
     */
    public static <T> T sound(java.util.function.Function<List<Fault>, T> reading) {
        List<Fault> faults = new ArrayList<>();
        T read = reading.apply(faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.getFirst().toString());
        }
        return read;
    }

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
