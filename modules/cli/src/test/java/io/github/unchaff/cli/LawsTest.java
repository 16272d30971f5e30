package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants a writer that loses a cell, and sees the law of completeness catch it. */
class LawsTest {

    private static final String TABLE = "| Port | Boats |\n|---|---|\n| Ostrand | seven |\n";

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "json", "atom"})
    void findsNothingMissingFromAnHonestWriter(String extension) {
        Conversion.Converted converted = converted();
        assertThat(Laws.missing(converted, extension, CasesTest.written(converted, extension)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "json", "atom"})
    void catchesAWriterThatLosesACell(String extension) {
        Conversion.Converted converted = converted();
        assertThat(Laws.missing(converted, extension, writtenWithoutACell(converted, extension)))
                .isEqualTo("seven");
    }

    @Test
    void catchesAMarkdownWriterThatLosesACell() {
        Conversion.Converted converted = converted();
        String markdown = writtenWithoutACell(converted, "md");
        Conversion.Converted again = (Conversion.Converted) CasesTest.CONVERTER.convert(
                new Source("a.md", markdown.getBytes(StandardCharsets.UTF_8)), ConverterOptions.DEFAULT);
        assertThat(again.document().body()).isNotEqualTo(converted.document().body());
    }

    private static Conversion.Converted converted() {
        return (Conversion.Converted) CasesTest.CONVERTER.convert(
                new Source("table.md", TABLE.getBytes(StandardCharsets.UTF_8)), ConverterOptions.DEFAULT);
    }

    /** What a writer gives that forgets the cell «seven». */
    private static String writtenWithoutACell(Conversion.Converted converted, String extension) {
        List<Block> body = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Inline.Text text && text.value().equals("seven") ? List.of() : List.of(inline);
            }
        }.blocks(converted.document().body());
        return CasesTest.written(
                new Conversion.Converted(
                        converted.document().withBody(body),
                        "",
                        converted.source(),
                        converted.ledger(),
                        converted.diagnostics()),
                extension);
    }
}
