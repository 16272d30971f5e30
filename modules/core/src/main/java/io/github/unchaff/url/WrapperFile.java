package io.github.unchaff.url;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of wrappers and tracking parameters, read strictly. */
public final class WrapperFile {

    /** What such a file is called. */
    public static final String NAME = "wrappers";

    private static final String TRACKING = "tracking";
    private static final Set<String> WRAPPER_KEYS = Set.of("name", "at", "to", "decode", "bare", "local", "examples");
    private static final Set<String> TRACKING_KEYS = Set.of("name", "hosts", "parameters", "examples");

    /** Parameters of some hosts, or of all when there are none. */
    record Parameters(List<String> hosts, List<String> names) {}

    private final DataFile file;
    private final boolean needsExamples;
    private final List<Wrapper> wrappers = new ArrayList<>();
    private final List<Parameters> tracking = new ArrayList<>();
    private final List<UrlExample> examples = new ArrayList<>();

    private WrapperFile(DataFile file, boolean needsExamples, List<Fault> faults) {
        this.file = file;
        this.needsExamples = needsExamples;
        Table top = file.table(faults);
        top.allow(List.of(NAME, TRACKING));
        each(top, NAME, this::wrapper);
        each(top, TRACKING, this::parameters);
    }

    /** The file that ships with the toolkit. */
    public static WrapperFile shipped() {
        return DataFile.sound(faults -> read(shippedFile(), faults));
    }

    /** A part of the file that ships with the toolkit, without the examples, which are most of it. */
    static WrapperFile readToWork(String yaml) {
        DataFile part = new DataFile(NAME, yaml, true);
        return DataFile.sound(faults -> new WrapperFile(part, false, faults));
    }

    /** Reads a file; whatever is wrong goes to the faults. The examples are not run. */
    public static WrapperFile read(DataFile file, List<Fault> faults) {
        return new WrapperFile(file, true, faults);
    }

    /** What the file says that ships with the toolkit. */
    public static DataFile shippedFile() {
        return Objects.requireNonNull(DataFile.beside(WrapperFile.class, NAME + ".yaml"));
    }

    /** The file. */
    public DataFile file() {
        return file;
    }

    /** How many entries it has. */
    public int entries() {
        return wrappers.size() + tracking.size();
    }

    /** Its examples. */
    public List<UrlExample> examples() {
        return List.copyOf(examples);
    }

    List<Wrapper> wrappers() {
        return wrappers;
    }

    List<Parameters> tracking() {
        return tracking;
    }

    private void each(Table top, String key, Consumer<WrapperEntry> reading) {
        Set<String> names = new HashSet<>();
        for (Table table : top.tables(key)) {
            Value.Text name = table.needed("name");
            if (name != null) {
                WrapperEntry entry = new WrapperEntry(name.value(), table);
                if (!names.add(name.value())) {
                    entry.fault("name", "another entry has it too");
                }
                reading.accept(entry);
                if (needsExamples) {
                    examples.addAll(entry.examples());
                }
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
        if (!entry.has("at")) {
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
