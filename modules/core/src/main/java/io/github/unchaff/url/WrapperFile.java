package io.github.unchaff.url;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A file of wrappers and tracking parameters. Whatever is wrong with it is told with its entry and its key. */
final class WrapperFile {

    private static final String STANDARD = "wrappers.yaml";
    private static final Set<String> WRAPPER_KEYS = Set.of("name", "at", "to", "decode", "bare", "local", "examples");
    private static final Set<String> TRACKING_KEYS = Set.of("name", "hosts", "parameters", "examples");
    /** Parameters of some hosts, or of all when there are none. */
    record Parameters(List<String> hosts, List<String> names) {}

    private final String file;
    private final boolean needsExamples;
    private final List<Wrapper> wrappers = new ArrayList<>();
    private final List<Parameters> tracking = new ArrayList<>();
    private final List<UrlExample> examples = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private WrapperFile(String file, boolean needsExamples) {
        this.file = file;
        this.needsExamples = needsExamples;
    }

    /** The file that ships with the toolkit. */
    static WrapperFile standard() {
        return read(STANDARD, shipped());
    }

    /** A part of the file that ships with the toolkit, without the examples, which are most of it. */
    static WrapperFile readToWork(String yaml) {
        return read(new WrapperFile(STANDARD, false), yaml);
    }

    /**
     * Reads a file.
     *
     * @param file the file as messages name it
     * @param yaml what it says
     * @throws IllegalArgumentException when something is wrong; the message has a line for every fault, which names the file,
     *     the entry and the key
     */
    static WrapperFile read(String file, String yaml) {
        return read(new WrapperFile(file, true), yaml);
    }

    private static WrapperFile read(WrapperFile read, String yaml) {
        read.top(yaml);
        if (!read.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", read.faults));
        }
        return read;
    }

    /** What the file says that ships with the toolkit. */
    static String shipped() {
        try (InputStream in = Objects.requireNonNull(WrapperFile.class.getResourceAsStream(STANDARD))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Wrapper> wrappers() {
        return wrappers;
    }

    List<Parameters> tracking() {
        return tracking;
    }

    List<UrlExample> examples() {
        return examples;
    }

    private void top(String yaml) {
        // Every value is the text that stands there: there is nothing to guess, and it is quicker.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build();
        try {
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                WrapperEntry top = new WrapperEntry(file, "", map, faults);
                top.allow(Set.of("wrappers", "tracking"));
                each(top, "wrappers", this::wrapper);
                each(top, "tracking", this::parameters);
            } else {
                faults.add(file + ": the keys 'wrappers' and 'tracking' are expected");
            }
        } catch (YamlEngineException e) {
            faults.add(file + ": not valid YAML: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
        }
    }

    private void each(WrapperEntry top, String key, Consumer<WrapperEntry> reading) {
        Object value = top.values().get(key);
        Set<String> names = new HashSet<>();
        if (value != null && !(value instanceof List<?>)) {
            top.fault(key, "a list is expected");
        }
        int number = 0;
        for (Object item : value instanceof List<?> list ? list : List.of()) {
            number++;
            if (!(item instanceof Map<?, ?> map) || !(map.get("name") instanceof String name) || name.isBlank()) {
                top.fault(key, "entry " + number + " has no name");
                continue;
            }
            WrapperEntry entry = new WrapperEntry(file, name, map, faults);
            if (!names.add(name)) {
                entry.fault("name", "another entry has it too");
            }
            reading.accept(entry);
            if (needsExamples) {
                examples.addAll(entry.examples());
            }
        }
    }

    private void wrapper(WrapperEntry entry) {
        entry.allow(WRAPPER_KEYS);
        String to = entry.text("to");
        String decode = entry.text("decode");
        Decoding decoding = decode == null ? Decoding.PERCENT : Decoding.named(decode);
        if (decoding == null) {
            entry.fault("decode", "'" + decode + "' is none of " + Decoding.ids());
            decoding = Decoding.PERCENT;
        }
        List<Shape> shapes = new ArrayList<>();
        for (String at : entry.texts("at")) {
            try {
                Shape shape = new Shape(at, decoding.start());
                shapes.add(shape);
                check(entry, at, shape, to);
            } catch (IllegalArgumentException e) {
                entry.fault("at", String.valueOf(e.getMessage()));
            }
        }
        if (!entry.values().containsKey("at")) {
            entry.fault("at", "it is missing");
        }
        wrappers.add(new Wrapper(entry.name(), shapes, to, decoding, entry.flag("bare"), entry.flag("local")));
    }

    private static void check(WrapperEntry entry, String at, Shape shape, @Nullable String to) {
        if (to == null && !shape.pieces().contains(Wrapper.URL)) {
            entry.fault("at", "neither {url} nor {+url} in '" + at + "', and there is no 'to'");
        }
        for (String piece : to == null ? List.<String>of() : Glob.of(to, '/').pieces()) {
            if (!shape.pieces().contains(piece)) {
                entry.fault("to", "there is no {" + piece + "} in '" + at + "'");
            }
        }
    }

    private void parameters(WrapperEntry entry) {
        entry.allow(TRACKING_KEYS);
        List<String> names = entry.texts("parameters");
        if (names.isEmpty()) {
            entry.fault("parameters", "at least one is needed");
        }
        for (String name : names) {
            int star = name.indexOf('*');
            if (star == 0 || star > 0 && star < name.length() - 1) {
                entry.fault("parameters", "a star may only stand at the end: '" + name + "'");
            }
        }
        tracking.add(new Parameters(entry.texts("hosts"), names));
    }
}
