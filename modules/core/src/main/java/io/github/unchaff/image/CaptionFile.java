package io.github.unchaff.image;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import io.github.unchaff.image.ImageWords.Parts;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The file of words around images, read strictly.
 *
 * @param file the file
 * @param content what it holds
 */
public record CaptionFile(DataFile file, Table content) {

    /** What the file is called. */
    public static final String NAME = "captions";

    static final String NOTES = "notes";
    static final String NEAR_NOTES = "near_notes";
    static final String CREDITS = "credits";
    static final String PLACEHOLDERS = "placeholders";
    static final String MARKS = "marks";

    private static final List<String> PATTERNS = List.of(NOTES, NEAR_NOTES, CREDITS, PLACEHOLDERS);
    private static final String EXAMPLES = "examples";
    private static final String NO_NOTES = "no_notes";
    private static final String NO_CREDITS = "no_credits";
    private static final String CREDIT = "credit";
    private static final String LINE = "line";
    private static final String NOTHING = "nothing";

    /** The file that ships with the toolkit. */
    public static CaptionFile shipped() {
        DataFile file = Objects.requireNonNull(DataFile.beside(ImageWords.class, NAME + ".yaml"));
        return DataFile.sound(faults -> {
            Table table = file.table(faults);
            table.allow(List.of(NOTES, NEAR_NOTES, CREDITS, PLACEHOLDERS, MARKS, EXAMPLES));
            table.needed(MARKS);
            PATTERNS.forEach(table::texts);
            return new CaptionFile(file, table);
        });
    }

    /** How many expressions it has. */
    public int entries() {
        return PATTERNS.stream().mapToInt(key -> content.texts(key).size()).sum();
    }

    /** The examples of the file; what is wrong with their form goes to the faults. */
    public List<Example> examples(ImageWords words, List<Fault> faults) {
        Table all = new Table(content.place(), "", content.content(), faults).table(EXAMPLES);
        all.allow(List.of(NOTES, NEAR_NOTES, NO_NOTES, CREDITS, NO_CREDITS, PLACEHOLDERS));
        List<Example> out = new ArrayList<>();
        add(out, all, NOTES, line -> credit(words.note(SourceText.of(line), false)));
        add(out, all, NEAR_NOTES, line -> credit(words.note(SourceText.of(line), true)));
        add(out, all, NO_NOTES, line -> credit(words.note(SourceText.of(line), true)));
        add(out, all, CREDITS, line -> credit(words.credited(SourceText.of(line))));
        add(out, all, NO_CREDITS, line -> credit(words.credited(SourceText.of(line))));
        add(out, all, PLACEHOLDERS, line -> words.isPlaceholder(line) ? NOTHING : line);
        return out;
    }

    private static void add(List<Example> out, Table all, String key, Function<String, String> actual) {
        for (Table example : all.tables(key)) {
            example.allow(List.of(LINE, CREDIT));
            Value.Text line = example.needed(LINE);
            Value.Text credit = example.text(CREDIT);
            if (line != null) {
                String expected = credit == null ? NOTHING : credit.value();
                out.add(new Example(line.place(), key, line.value(), expected, () -> actual.apply(line.value())));
            }
        }
    }

    private static String credit(@Nullable Parts parts) {
        return parts == null ? NOTHING : parts.credit().value();
    }
}
