package io.github.unchaff.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Cleaning;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.clean.Rule;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Base64Text;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.Source;
import io.github.unchaff.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Plants losses, inventions and lies in readers and rules, and sees each one caught. */
class AuditTest {

    private static final String SOURCE = "title\nfirst line\nsecond line\n";

    @Test
    void balancesAnHonestConversion() {
        Ledger ledger = convert(AuditTest::honest, List.of()).ledger();
        assertThat(ledger.isBalanced()).isTrue();
        assertThat(ledger.characters()).isEqualTo(24);
        assertThat(ledger.moved()).isEqualTo(5);
        assertThat(ledger.kept()).isEqualTo(19);
        assertThat(ledger.entries())
                .containsExactly(
                        new Ledger.Entry(0, 5, Fate.MOVED, null, Field.TITLE),
                        new Ledger.Entry(6, 28, Fate.KEPT, null, null));
    }

    @Test
    void takesAByteOrderMarkForMarkupBeforeAnyReaderSeesIt() {
        Conversion.Converted converted = convert("\uFEFF" + SOURCE, AuditTest::honest, List.of());
        assertThat(converted.ledger().isBalanced()).isTrue();
        assertThat(converted.ledger().markup()).isEqualTo(1);
        assertThat(converted.document().metadata().title()).isEqualTo("title");
    }

    @Test
    void base64IsDecodedAgainAndWhatItDoesNotSayIsCaught() {
        assertThat(transcoded("Anna", true).isBalanced()).isTrue();
        assertThat(transcoded("Anne", true).faults()).hasSize(1);
        assertThat(transcoded("Anna", false).faults()).isNotEmpty();
    }

    private static Ledger transcoded(String said, boolean claimed) {
        Claims claims = new Claims();
        Origin whole = Origin.verbatim(0, 8);
        if (claimed) {
            claims.transcoded(whole);
        } else {
            claims.markup(whole);
        }
        Origin letters = Objects.requireNonNull(Base64Text.decode(SourceText.of("QW5uYQ==")))
                .origin();
        Block block = new Block.Paragraph(List.of(Inline.Text.of(new SourceText(said, letters))));
        return Audit.balance("QW5uYQ==", new Document(Metadata.EMPTY, List.of(block)), claims);
    }

    @Test
    void catchesAReaderThatSkipsALine() {
        Ledger ledger = convert((text, context) -> document(text, context, text.slice(6, 16)), List.of())
                .ledger();
        assertThat(ledger.unaccounted()).isEqualTo(10);
        assertThat(ledger.isBalanced()).isFalse();
    }

    @Test
    void catchesARuleThatDropsAParagraphSilently() {
        Rule thief =
                rule((document, cleaning) -> document.withBody(document.body().subList(1, 2)));
        Conversion.Converted converted = convert(AuditTest::honest, List.of(thief));
        assertThat(converted.ledger().unaccounted()).isEqualTo(9);
        assertThat(converted.diagnostics())
                .anySatisfy(
                        d -> assertThat(d.toString()).contains("test.txt:2:1").contains("ledger.unaccounted"));
    }

    @Test
    void acceptsARuleThatSaysWhatItDrops() {
        Rule honestRule = rule((document, cleaning) -> {
            cleaning.remove(document.body().getFirst(), "first-line");
            return document.withBody(document.body().subList(1, 2));
        });
        Ledger ledger = convert(AuditTest::honest, List.of(honestRule)).ledger();
        assertThat(ledger.isBalanced()).isTrue();
        assertThat(ledger.removed()).isEqualTo(9);
        assertThat(ledger.entries()).anySatisfy(e -> assertThat(e.rule()).isEqualTo("first-line"));
    }

    @Test
    void catchesARuleThatSaysItRemovedWhatIsStillThere() {
        Rule liar = rule((document, cleaning) -> {
            cleaning.remove(document.body().getFirst(), "first-line");
            return document;
        });
        assertThat(convert(AuditTest::honest, List.of(liar)).ledger().faults())
                .anySatisfy(
                        fault -> assertThat(fault).contains("in two accounts").contains("first-line"));
    }

    @Test
    void catchesARuleThatChangesALetter() {
        Rule forger = rule((document, cleaning) -> document.withBody(List.of(
                new Block.Paragraph(List.of(new Inline.Text("First line", Origin.verbatim(6, 16)))),
                document.body().get(1))));
        assertThat(convert(AuditTest::honest, List.of(forger)).ledger().faults())
                .anySatisfy(fault -> assertThat(fault).contains("First line").contains("first line"));
    }

    @Test
    void catchesARuleThatInventsText() {
        Rule inventor = rule((document, cleaning) -> {
            List<Block> more = new ArrayList<>(document.body());
            more.add(new Block.Paragraph(List.of(Inline.Text.of("invented"))));
            return document.withBody(more);
        });
        assertThat(convert(AuditTest::honest, List.of(inventor)).ledger().faults())
                .anySatisfy(fault -> assertThat(fault).contains("invented").contains("not in the source"));
    }

    @Test
    void catchesAParagraphThatIsThereTwice() {
        Rule doubler = rule((document, cleaning) -> {
            List<Block> more = new ArrayList<>(document.body());
            more.add(document.body().getFirst());
            return document.withBody(more);
        });
        assertThat(convert(AuditTest::honest, List.of(doubler)).ledger().faults())
                .anySatisfy(fault -> assertThat(fault).contains("twice"));
    }

    @Test
    void catchesMovedTextThatIsNotInItsField() {
        BiFunction<SourceText, ReadContext, Document> reader =
                (text, context) -> honest(text, context).withMetadata(Metadata.EMPTY);
        assertThat(convert(reader, List.of()).ledger().faults())
                .anySatisfy(fault -> assertThat(fault).contains("moved to title but not there"));
    }

    @Test
    void countsCodePointsAndNotUnits() {
        Claims claims = new Claims();
        claims.markup(Origin.verbatim(0, 3));
        Ledger ledger = Audit.balance("😀 x", new Document(Metadata.EMPTY, List.of()), claims);
        assertThat(ledger.characters()).isEqualTo(2);
        assertThat(ledger.markup()).isEqualTo(1);
        assertThat(ledger.unaccounted()).isEqualTo(1);
    }

    @Test
    void letsADecodedEntityStandForItsCharacter() {
        SourceText decoded =
                new SourceText.Builder().addDecoded("&", SourceText.of("&amp;")).build();
        assertThat(balanced("&amp;", decoded)).isTrue();
        SourceText forged =
                new SourceText.Builder().addDecoded("x", SourceText.of("&#38;")).build();
        assertThat(balanced("&#38;", forged)).isFalse();
    }

    private static boolean balanced(String source, SourceText text) {
        Document document = new Document(Metadata.EMPTY, List.of(new Block.Paragraph(List.of(Inline.Text.of(text)))));
        return Audit.balance(source, document, new Claims()).isBalanced();
    }

    private static Document honest(SourceText text, ReadContext context) {
        return document(text, context, text.slice(6, 16), text.slice(17, 28));
    }

    private static Document document(SourceText text, ReadContext context, SourceText... paragraphs) {
        String title = context.claims().moved(text.slice(0, 5), Field.TITLE);
        List<Block> body = new ArrayList<>();
        for (SourceText paragraph : paragraphs) {
            body.add(new Block.Paragraph(List.of(Inline.Text.of(paragraph))));
        }
        return new Document(new Metadata.Builder().title(title).build(), body);
    }

    private static Conversion.Converted convert(BiFunction<SourceText, ReadContext, Document> read, List<Rule> rules) {
        return convert(SOURCE, read, rules);
    }

    private static Conversion.Converted convert(
            String text, BiFunction<SourceText, ReadContext, Document> read, List<Rule> rules) {
        FormatReader reader = new FormatReader() {
            @Override
            public String dialect() {
                return "lines";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public Detection detect(SourceText text, String path) {
                return found(Detection.Confidence.CERTAIN, "the only one");
            }

            @Override
            public Document read(SourceText text, ReadContext context) {
                return read.apply(text, context);
            }
        };
        Source source = new Source("test.txt", text.getBytes(StandardCharsets.UTF_8));
        return (Conversion.Converted)
                new Converter(List.of(reader), new Profile(rules)).convert(source, ConverterOptions.DEFAULT);
    }

    private static Rule rule(BiFunction<Document, Cleaning, Document> apply) {
        return new Rule() {
            @Override
            public String id() {
                return "planted";
            }

            @Override
            public Document apply(Document document, Cleaning cleaning) {
                return apply.apply(document, cleaning);
            }
        };
    }
}
