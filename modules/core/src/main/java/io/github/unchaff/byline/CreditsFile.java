package io.github.unchaff.byline;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of labels for credits lines, by the role they name, read strictly.
 *
 * @param file the file
 * @param roles what each label means, in small letters
 * @param content what it holds
 */
public record CreditsFile(DataFile file, Map<String, Contributor.Role> roles, Table content) {

    /** What such a file is called. */
    public static final String NAME = "credits";

    static final String QUALIFIERS = "qualifiers";
    static final String SUFFIXES = "suffixes";
    static final String THINGS = "things";
    static final String COMPANIONS = "companions";
    static final String GAPS = "gaps";
    static final String NOBODY = "nobody";
    static final String PROSE = "prose";
    static final String ROLLS = "rolls";

    private static final String LINE = "line";
    private static final String EXAMPLES = "examples";
    private static final String COUNTEREXAMPLES = "counterexamples";
    private static final String NO_CREDITS = "no credits";
    private static final List<String> KEYS =
            List.of(QUALIFIERS, SUFFIXES, THINGS, COMPANIONS, GAPS, NOBODY, PROSE, ROLLS, EXAMPLES, COUNTEREXAMPLES);

    /** The file that ships with the toolkit. */
    public static CreditsFile shipped() {
        DataFile file = Objects.requireNonNull(DataFile.beside(Credits.class, NAME + ".yaml"));
        return DataFile.sound(faults -> read(file, faults));
    }

    /** Reads a file; whatever is wrong goes to the faults. */
    public static CreditsFile read(DataFile file, List<Fault> faults) {
        Table table = file.table(faults);
        table.allow(known(KEYS));
        Map<String, Contributor.Role> roles = new LinkedHashMap<>();
        for (Contributor.Role role : Contributor.Role.values()) {
            for (Value.Text label : table.texts(role.id())) {
                Contributor.Role other = roles.put(label.value().toLowerCase(Locale.ROOT), role);
                if (other != null) {
                    faults.add(new Fault(
                            label.place(), role.id(), label.value() + " stands here twice, also as " + other.id()));
                }
            }
        }
        KEYS.stream().filter(key -> !key.equals(EXAMPLES)).forEach(table::texts);
        return new CreditsFile(file, roles, table);
    }

    /** The words under a key that is no role. */
    List<String> texts(String key) {
        return new Table(content.place(), "", content.content(), new ArrayList<>())
                .texts(key).stream().map(Value.Text::value).toList();
    }

    private static List<String> known(List<String> more) {
        return Stream.concat(Stream.of(Contributor.Role.values()).map(Contributor.Role::id), more.stream())
                .toList();
    }

    /** The examples of the file, run with all labels in use; what is wrong with their form goes to the faults. */
    public List<Example> examples(Credits credits, List<Fault> faults) {
        List<Example> out = new ArrayList<>();
        Table all = new Table(content.place(), "", content.content(), faults);
        for (Table example : all.tables(EXAMPLES)) {
            example.allow(known(List.of(LINE)));
            Value.Text line = example.needed(LINE);
            if (line != null) {
                out.add(new Example(
                        line.place(), LINE, line.value(), expected(example), () -> said(credits, line.value())));
            }
        }
        for (Value.Text line : all.texts(COUNTEREXAMPLES)) {
            out.add(new Example(
                    line.place(), COUNTEREXAMPLES, line.value(), NO_CREDITS, () -> said(credits, line.value())));
        }
        return out;
    }

    private static String expected(Table example) {
        return Stream.of(Contributor.Role.values())
                .map(role -> said(role, example.texts(role.id()).stream().map(Value.Text::value)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(Credits credits, String line) {
        List<Credit> read = credits.read(SourceText.of(line));
        if (read == null || read.stream().allMatch(Credit::companion)) {
            return NO_CREDITS;
        }
        Metadata.Builder metadata = new Metadata.Builder();
        read.forEach(credit -> credit.take(Site.UNKNOWN, new Claims(), metadata));
        Metadata found = metadata.build();
        return Stream.of(Contributor.Role.values())
                .map(role -> said(role, found.contributors(role).stream().map(Contributor::name)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(Contributor.Role role, Stream<String> names) {
        String all = names.collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : role.id() + ": " + all;
    }
}
