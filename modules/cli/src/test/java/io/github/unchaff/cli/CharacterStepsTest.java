package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Document;
import io.github.unchaff.source.Source;
import io.github.unchaff.testkit.Fixtures;
import io.github.unchaff.testkit.Golden;
import io.github.unchaff.text.CharacterStep;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each step with an example that is run: the page {@code docs/characters.md} shows what really happens. */
class CharacterStepsTest {

    private record Example(String source, String result) {}

    private static final Map<CharacterStep, Example> EXAMPLES = new EnumMap<>(Map.ofEntries(
            Map.entry(CharacterStep.BYTE_ORDER_MARK, new Example("春\uFEFF天", "春天")),
            Map.entry(CharacterStep.ZERO_WIDTH, new Example("春\u200B天\u200D", "春天")),
            Map.entry(CharacterStep.SOFT_HYPHEN, new Example("har\u00ADbour", "harbour")),
            Map.entry(CharacterStep.BIDI_CONTROLS, new Example("包\u202E科含\u202C比", "包科含比")),
            Map.entry(CharacterStep.CONTROLS, new Example("春\u0007天", "春天")),
            Map.entry(CharacterStep.LONE_SURROGATES, new Example("春&#xD800;天", "春\uFFFD天")),
            Map.entry(CharacterStep.LINE_SEPARATOR, new Example("春\u2028天", "春\n天")),
            Map.entry(CharacterStep.NBSP, new Example("10\u00A0km", "10 km")),
            Map.entry(CharacterStep.INDENT, new Example("\u3000\u3000春\u3000天", "春\u3000天")),
            Map.entry(CharacterStep.KANGXI, new Example("⼈⼯", "人工")),
            Map.entry(CharacterStep.CJK_COMPATIBILITY, new Example("\uF929報", "朗報")),
            Map.entry(CharacterStep.NFC, new Example("cafe\u0301 １ドル", "café １ドル")),
            Map.entry(CharacterStep.EMOJI_CODES, new Example("春[e-1f338][e-1f1f2][e-1f1f4]", "春🌸🇲🇴"))));

    @Test
    void everyStepDoesWhatItsExampleSaysAndTheLedgerNamesIt() {
        EXAMPLES.forEach((step, example) -> {
            Conversion.Converted converted = convert(example.source());
            assertThat(text(converted)).as(step.id()).isEqualTo(example.result());
            // A reference to half a pair is U+FFFD before any step sees it, by the rules of HTML and Markdown.
            if (step != CharacterStep.LONE_SURROGATES) {
                assertThat(converted.ledger().entries())
                        .extracting(Ledger.Entry::rule)
                        .as(step.id())
                        .contains(step.id());
            }
        });
    }

    @Test
    void theTitleGoesTheSameWay() {
        Conversion.Converted converted = convert("# \u200B⼈⼯ 10\u00A0km \uF929報\n\n春天。");
        assertThat(converted.document().metadata().title()).isEqualTo("人工 10 km 朗報");
        assertThat(converted.ledger().entries())
                .extracting(Ledger.Entry::rule)
                .contains("zero-width", "kangxi-radicals", "nbsp-to-space", "cjk-compatibility");
    }

    @Test
    void keepsWhatMeansSomething() {
        for (String text : List.of(
                "👩\u200D👩\u200D👧 👨🏽\u200D🚀 🏳️\u200D🌈 🐦\u200D⬛ ❤️ 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67"
                        + "\uDB40\uDC7F",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "അവന്\u200D പോയി",
                "葛\uDB40\uDD00飾",
                "ＡＢＣ１２３、。「」『』（）！？…—～・",
                "“引”‘号’ ½ ﬁ ① ㎡ Å")) {
            assertThat(text(convert(text))).isEqualTo(text);
        }
    }

    @Test
    void dropsTagsThatSpellNoFlag() {
        assertThat(text(convert("春\uDB40\uDC68\uDB40\uDC69天"))).isEqualTo("春天");
    }

    @Test
    void saysWhatItCannotMend() {
        assertThat(codes("鐵\uFFFD路")).containsExactly("characters.lost");
        assertThat(codes("鐵\uE003路")).containsExactly("characters.private");
        assertThat(codes("包\u202E科含\u202C比")).containsExactly("characters.reading-order");
        assertThat(codes("春天")).isEmpty();
        assertThat(text(convert("鐵\uFFFD\uE003路"))).isEqualTo("鐵\uFFFD\uE003路");
    }

    @Test
    void codesThatNameNoEmojiStay() {
        assertThat(text(convert("[e-200b] [e-41] [e-d800] [e-zz] [e-1f602")))
                .isEqualTo("[e-200b] [e-41] [e-d800] [e-zz] [e-1f602");
    }

    @Test
    void documentsEveryStep() {
        StringBuilder page = new StringBuilder("""
                # Characters

                Made from the code; `-Dgolden=accept` writes it anew. The examples are run by a test.

                Only these steps change characters. Each is in the ledger under its name wherever it changed something: with the fate
                `removed` where nothing is left, else with the fate of the text (`kept`, or `moved` to a field) and the step as `rule`.
                White space is not counted by the ledger; the steps that change it are named there nevertheless.

                | step | characters | become | example | gives |
                |---|---|---|---|---|
                """);
        List<String> rows = new ArrayList<>();
        for (CharacterStep step : CharacterStep.values()) {
            Example example = EXAMPLES.get(step);
            rows.add("| `" + step.id() + "` | " + step.characters() + " | " + step.becomes() + " | `"
                    + visible(example.source()) + "` | `" + visible(example.result()) + "` |\n");
        }
        rows.forEach(page::append);
        page.append("""

                Not steps, but rules of the formats that are read: character references (`&amp;`) are decoded once, in the mirror and in
                feed items once more where a complete reference is left; white space that only lays a source out folds into
                one space; a line end inside a paragraph is a space, and nothing between two characters of Chinese or Japanese
                (Han, kana and their punctuation, not Hangul).

                Kept with a diagnostic, since nobody can say what they meant: U+FFFD (`characters.lost`) and characters of private use
                (`characters.private`). Text in the wrong encoding is not repaired.

                In code only what no output may hold goes; nothing in it is replaced.
                """);
        Golden.check(Fixtures.folder().resolveSibling("docs/characters.md"), page.toString());
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(cp -> {
            int type = Character.getType(cp);
            boolean shows = cp == ' '
                    || type != Character.FORMAT
                            && type != Character.CONTROL
                            && type != Character.SPACE_SEPARATOR
                            && type != Character.LINE_SEPARATOR
                            && type != Character.NON_SPACING_MARK
                            && cp != 0xF929
                            && cp != 0xFFFD;
            out.append(shows ? Character.toString(cp) : String.format(java.util.Locale.ROOT, "<U+%04X>", cp));
        });
        return out.toString();
    }

    private static List<String> codes(String source) {
        return convert(source).diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    private static String text(Conversion.Converted converted) {
        return CasesTest.written(converted, "txt").strip();
    }

    private static Conversion.Converted convert(String source) {
        Conversion conversion = CasesTest.CONVERTER.convert(
                new Source("example.md", source.getBytes(StandardCharsets.UTF_8)), ConverterOptions.DEFAULT);
        assertThat(conversion).isInstanceOf(Conversion.Converted.class);
        Document document = ((Conversion.Converted) conversion).document();
        assertThat(document).isNotNull();
        return (Conversion.Converted) conversion;
    }
}
