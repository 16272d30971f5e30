package io.github.unchaff.write;

import static io.github.unchaff.write.Samples.converted;
import static io.github.unchaff.write.Samples.image;
import static io.github.unchaff.write.Samples.item;
import static io.github.unchaff.write.Samples.note;
import static io.github.unchaff.write.Samples.p;
import static io.github.unchaff.write.Samples.row;
import static io.github.unchaff.write.Samples.text;
import static io.github.unchaff.write.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static String body(Block... blocks) {
        return TextWriter.body(List.of(blocks));
    }

    @Test
    void beginsWithTheTitleAndSeparatesParagraphsByOneBlankLine() {
        Metadata metadata = new Metadata.Builder().title("平壤希望").build();
        assertThat(written(new TextWriter(), WriteOptions.DEFAULT, converted(metadata, p("一"), p("二"))))
                .isEqualTo("平壤希望\n\n一\n\n二\n");
    }

    @Test
    void writesNothingForNothing() {
        assertThat(written(new TextWriter(), WriteOptions.DEFAULT, converted(Metadata.EMPTY)))
                .isEmpty();
    }

    @Test
    void refusesTwoDocuments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(
                        new TextWriter(), WriteOptions.DEFAULT, converted(Metadata.EMPTY), converted(Metadata.EMPTY)));
    }

    @Test
    void leavesMarkupOut() {
        assertThat(body(
                        new Block.Heading(2, List.of(text("Head"))),
                        p(
                                new Inline.Strong(List.of(text("a"))),
                                new Inline.LineBreak(),
                                new Inline.Link("https://a.example/", null, List.of(text("b"))),
                                new Inline.Code("c", Origin.synthetic(1)),
                                image("https://a.example/i.png", "alt")),
                        new Block.ThematicBreak(Origin.NONE),
                        new Block.BlockQuote(List.of(p("q1"), p("q2")))))
                .isEqualTo("Head\n\na\nbc\n\nq1\n\nq2");
    }

    @Test
    void indentsNestedListsBelowTheFirstLetter() {
        assertThat(body(new Block.OrderedList(
                        9,
                        List.of(
                                item(p("a"), new Block.BulletList(List.of(item(p("b")), item(p("c"))))),
                                item(p("d"))))))
                .isEqualTo("9. a\n   - b\n   - c\n10. d");
    }

    @Test
    void separatesLooseItemsByABlankLineWithoutTrailingSpaces() {
        assertThat(body(new Block.BulletList(List.of(item(p("a"), p("b")), item(p("c"))))))
                .isEqualTo("- a\n\n  b\n\n- c");
    }

    @Test
    void joinsCellsByTabsAndLeavesEmptyRowsOut() {
        Block table = new Block.Table(
                List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                List.of(row("", ""), row("a", "b"), row("", "c")));
        assertThat(body(table)).isEqualTo("a\tb\n\tc");
    }

    @Test
    void keepsALineBreakOrTabInACellFromBreakingTheRow() {
        List<Inline> cell = List.of(text("a"), new Inline.LineBreak(), new Inline.Code("b\tc", Origin.synthetic(3)));
        Block table = new Block.Table(List.of(Block.Alignment.NONE), List.of(new Block.Row(List.of(cell))));
        assertThat(body(table)).isEqualTo("a b c");
    }

    @Test
    void writesCaptionAndCreditOfAFigureAndNothingForABarePicture() {
        Inline.Image picture = image("https://a.example/i.png", "alt");
        assertThat(body(
                        new Block.Figure(picture, null, List.of(text("Caption")), text("Ann")),
                        new Block.Figure(picture, null, List.of(), text("Ben")),
                        new Block.Figure(picture, null, List.of(), null)))
                .isEqualTo("Caption — Ann\n\nBen");
    }

    @Test
    void putsFootnotesAtTheEndAlsoThoseInFootnotes() {
        assertThat(body(p(text("a"), note(p(text("x"), note(p("z")))), text(" b"), note(p("y"), p("yy"))), p("end")))
                .isEqualTo("a[1] b[2]\n\nend\n\n[1] x[3]\n\n[2] y\n\n    yy\n\n[3] z");
    }

    @Test
    void writesCodeAsItIs() {
        assertThat(body(new Block.CodeBlock("c", "int  a;\n\n  b", Origin.NONE)))
                .isEqualTo("int  a;\n\n  b");
    }

    @Test
    void wrapsByDisplayWidthAlsoInsideLists() {
        String written = written(
                new TextWriter(),
                WriteOptions.DEFAULT.withWrap(10),
                converted(Metadata.EMPTY, p("在莫斯科，平壤的希望"), new Block.BulletList(List.of(item(p("aaa bbb ccc"))))));
        assertThat(written).isEqualTo("在莫斯科，\n平壤的希望\n\n- aaa bbb\n  ccc\n");
    }

    @Test
    void showsEveryVisibleCharacterInOrderAndNoControls() {
        for (int seed = 0; seed < 200; seed++) {
            var converted = RandomDocuments.of(seed);
            String written = written(new TextWriter(), WriteOptions.DEFAULT.withWrap(seed % 3 * 20), converted);
            String expected = Shown.of(converted.document().body(), image -> "");
            assertThat(Shown.isSubsequence(expected, Whitespace.squeeze(written)))
                    .as("seed %s", seed)
                    .isTrue();
            assertThat(written).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
        }
    }
}
