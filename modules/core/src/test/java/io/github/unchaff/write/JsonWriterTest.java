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

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.write.WriteOptions.LedgerDetail;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static String json(Conversion.Converted converted) {
        return written(new JsonWriter(), WriteOptions.DEFAULT, converted);
    }

    private static Map<?, ?> read(Conversion.Converted converted, LedgerDetail detail) {
        return (Map<?, ?>) JsonValue.of(written(new JsonWriter(), WriteOptions.DEFAULT.withLedger(detail), converted));
    }

    private static String body(Block... blocks) {
        return JsonValue.line(
                read(converted(Metadata.EMPTY, blocks), LedgerDetail.NONE).get("body"));
    }

    @Test
    void hasEveryKeyOfTheContractInItsOrder() {
        Map<?, ?> document = read(converted(Metadata.EMPTY), LedgerDetail.SUMMARY);
        assertThat(document.keySet().stream().map(Object::toString))
                .containsExactly(
                        "schema_version",
                        "id",
                        "title",
                        "url",
                        "published",
                        "modified",
                        "captured",
                        "contributors",
                        "publisher",
                        "relations",
                        "language",
                        "rights",
                        "tags",
                        "images",
                        "media",
                        "summary",
                        "syndication",
                        "body",
                        "markdown",
                        "text",
                        "source",
                        "ledger",
                        "diagnostics");
        assertThat(JsonValue.line(document.get("source")))
                .isEqualTo(
                        "{path=a.md, bytes=3, sha256=00ff, charset=UTF-8, media_type=text/markdown, dialect=markdown}");
        assertThat(JsonValue.line(document.get("contributors"))).isEqualTo("[]");
        assertThat(document.get("title")).isNull();
    }

    @Test
    void indentsByTwoSpacesAndKeepsEveryCharacterAsItIs() {
        String json = json(converted(new Metadata.Builder().title("平壤 🙂 é").build()));
        assertThat(json)
                .startsWith("{\n  \"schema_version\": 1,\n  \"id\": \"urn:uuid:")
                .contains("\n  \"title\": \"平壤 🙂 é\",\n", "\n  \"tags\": [],\n", "\n    \"children\": []\n  },\n")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void writesTimesWithTheirPrecisionZoneAndEvidence() {
        Timestamp time = new Timestamp(
                LocalDateTime.of(2023, 9, 15, 12, 35, 7),
                Timestamp.Precision.SECOND,
                ZoneOffset.ofHours(8),
                Timestamp.ZoneBasis.INFERRED,
                List.of("site zone"));
        Map<?, ?> document =
                read(converted(new Metadata.Builder().published(time).build()), LedgerDetail.NONE);
        assertThat(JsonValue.line(document.get("published")))
                .isEqualTo("{value=2023-09-15T12:35:07+08:00, precision=second, zone=inferred, evidence=[site zone]}");
    }

    @Test
    void writesBlocksAsMdast() {
        assertThat(body(new Block.Heading(2, List.of(text("h")))))
                .isEqualTo("{type=root, children=[{type=heading, depth=2, children=[{type=text, value=h}]}]}");
        assertThat(body(new Block.CodeBlock(null, "a\nb", Origin.NONE))).contains("{type=code, lang=null, value=a\nb}");
        assertThat(body(new Block.BulletList(List.of(item(p("a"))))))
                .contains(
                        "{type=list, ordered=false, start=null, spread=false, children=[{type=listItem, spread=false, "
                                + "children=[{type=paragraph, children=[{type=text, value=a}]}]}]}");
        assertThat(body(new Block.OrderedList(4, List.of(item(p("a"), p("b"))))))
                .contains("{type=list, ordered=true, start=4, spread=true, children=[{type=listItem, spread=true, ");
        assertThat(body(new Block.Table(List.of(Block.Alignment.NONE, Block.Alignment.LEFT), List.of(row("a", "")))))
                .contains("{type=table, align=[null, left], children=[{type=tableRow, children=["
                        + "{type=tableCell, children=[{type=text, value=a}]}, {type=tableCell, children=[]}]}]}");
        assertThat(body(new Block.BlockQuote(List.of(new Block.ThematicBreak(Origin.NONE)))))
                .contains("{type=blockquote, children=[{type=thematicBreak}]}");
    }

    @Test
    void writesInlinesAsMdast() {
        assertThat(body(p(
                        new Inline.Emphasis(List.of(new Inline.LineBreak())),
                        new Inline.Strong(List.of()),
                        new Inline.Strikethrough(List.of()),
                        new Inline.Code("c", Origin.synthetic(1)),
                        new Inline.Link("u", null, List.of(image("i", "a"))))))
                .contains("[{type=emphasis, children=[{type=break}]}, {type=strong, children=[]}, "
                        + "{type=delete, children=[]}, {type=inlineCode, value=c}, "
                        + "{type=link, url=u, title=null, children=[{type=image, url=i, alt=a, title=null}]}]");
    }

    @Test
    void writesFootnotesAtTheEndOfTheRoot() {
        assertThat(body(p(note(p(note(p("inner"))))), p("x")))
                .isEqualTo("{type=root, children=["
                        + "{type=paragraph, children=[{type=footnoteReference, identifier=1, label=1}]}, "
                        + "{type=paragraph, children=[{type=text, value=x}]}, "
                        + "{type=footnoteDefinition, identifier=1, label=1, children=["
                        + "{type=paragraph, children=[{type=footnoteReference, identifier=2, label=2}]}]}, "
                        + "{type=footnoteDefinition, identifier=2, label=2, children=["
                        + "{type=paragraph, children=[{type=text, value=inner}]}]}]}");
    }

    @Test
    void writesFiguresWithCaptionAndCredit() {
        Inline.Image picture = image("i", null);
        assertThat(body(new Block.Figure(picture, null, List.of(text("c")), text("Ann"))))
                .contains(
                        "{type=figure, children=[{type=image, url=i, alt=null, title=null}, {type=figcaption, children=["
                                + "{type=text, value=c}, {type=text, value= — }, {type=text, value=Ann}]}]}");
        assertThat(body(new Block.Figure(picture, "l", List.of(), text("Ann"))))
                .contains("{type=figure, children=[{type=link, url=l, title=null, children=[{type=image, ")
                .contains("{type=figcaption, children=[{type=text, value=Ann}]}");
        assertThat(body(new Block.Figure(picture, null, List.of(), null))).doesNotContain("figcaption");
    }

    @Test
    void listsTheImagesOfTheBody() {
        Block figure = new Block.Figure(image("https://a.example/i", "alt"), null, List.of(text("c")), text("Ann"));
        Map<?, ?> document = read(converted(Metadata.EMPTY, figure, p(image("j", null))), LedgerDetail.NONE);
        assertThat(JsonValue.line(document.get("images")))
                .isEqualTo(
                        "[{url=https://a.example/i, source_url=https://a.example/i, alt=alt, caption=c, credit=Ann}, "
                                + "{url=j, source_url=j, alt=null, caption=null, credit=null}]");
    }

    @Test
    void givesTopLevelBlocksTheirPlaceInCodePoints() {
        for (int seed = 0; seed < 100; seed++) {
            Conversion.Converted converted = RandomDocuments.of(seed);
            int[] source = converted.text().codePoints().toArray();
            Map<?, ?> root = (Map<?, ?>) read(converted, LedgerDetail.NONE).get("body");
            List<?> children = (List<?>) root.get("children");
            for (int i = 0; i < converted.document().body().size(); i++) {
                Block block = converted.document().body().get(i);
                Map<?, ?> position = (Map<?, ?>) ((Map<?, ?>) children.get(i)).get("position");
                if (block instanceof Block.Paragraph paragraph
                        && paragraph.content().getFirst() instanceof Inline.Text first) {
                    Map<?, ?> start = (Map<?, ?>) position.get("start");
                    int offset = ((Number) start.get("offset")).intValue();
                    String there = new String(
                            source,
                            offset,
                            first.value().codePointCount(0, first.value().length()));
                    assertThat(there).as("seed %s", seed).isEqualTo(first.value());
                    Location location =
                            Location.at("", converted.text(), converted.text().offsetByCodePoints(0, offset));
                    assertThat(start.get("line")).isEqualTo(location.line());
                    assertThat(start.get("column")).isEqualTo(location.column());
                } else if (block instanceof Block.ThematicBreak) {
                    assertThat(position).isNull();
                }
            }
        }
    }

    @Test
    void showsAsMuchOfTheLedgerAsAskedFor() {
        Conversion.Converted converted = RandomDocuments.of(1);
        Map<?, ?> none = read(converted, LedgerDetail.NONE);
        assertThat(none.containsKey("ledger") && none.get("ledger") == null).isTrue();
        Map<?, ?> summary = (Map<?, ?>) read(converted, LedgerDetail.SUMMARY).get("ledger");
        assertThat(JsonValue.line(summary))
                .startsWith("{characters=9, kept=3, moved=2, markup=2, removed=1, unaccounted=1, entries=[")
                .endsWith("entries=[{start=0, end=1, fate=removed, rule=some-rule, field=null}, "
                        + "{start=0, end=1, fate=moved, rule=null, field=title}, "
                        + "{start=0, end=1, fate=unaccounted, rule=null, field=null}]}");
        Map<?, ?> full = (Map<?, ?>) read(converted, LedgerDetail.FULL).get("ledger");
        List<?> entries = (List<?>) full.get("entries");
        assertThat(entries).hasSize(5);
        assertThat(((Map<?, ?>) entries.getFirst()).get("end"))
                .isEqualTo(converted.text().codePointCount(0, converted.text().length()));
    }

    @Test
    void writesDiagnosticsWithNullForNoPlace() {
        Conversion.Converted plain = converted(Metadata.EMPTY);
        Conversion.Converted converted = new Conversion.Converted(
                plain.document(),
                plain.text(),
                plain.source(),
                plain.ledger(),
                List.of(
                        new Diagnostic(CoreCode.NOT_UTF8, Location.of("a.md"), "m"),
                        new Diagnostic(CoreCode.NOT_UTF8, new Location("a.md", 2, 3), "n")));
        String kind = "code=" + CoreCode.NOT_UTF8.id() + ", severity="
                + CoreCode.NOT_UTF8.severity().id();
        assertThat(JsonValue.line(read(converted, LedgerDetail.NONE).get("diagnostics")))
                .isEqualTo("[{" + kind + ", message=m, line=null, column=null}, {" + kind
                        + ", message=n, line=2, column=3}]");
    }

    @Test
    void hasTheIdOfTheDocumentAndItsText() {
        Conversion.Converted converted = converted(Metadata.EMPTY, p("a"), p("b"));
        Map<?, ?> document = read(converted, LedgerDetail.NONE);
        assertThat(document.get("id")).isEqualTo(Identity.of(converted.document()));
        assertThat(document.get("text")).isEqualTo("a\n\nb");
        assertThat(document.get("markdown"))
                .isEqualTo(MarkdownBody.of(converted.document().body()));
    }

    @Test
    void holdsEveryVisibleCharacterInOrderWhateverItIs() {
        for (int seed = 0; seed < 200; seed++) {
            Conversion.Converted converted = RandomDocuments.of(seed);
            Map<?, ?> document = read(converted, LedgerDetail.FULL);
            String expected = Shown.of(converted.document().body(), image -> "");
            String values =
                    Whitespace.squeeze(JsonValue.leaves(document.get("body")).replace("—", ""));
            assertThat(values).as("seed %s", seed).isEqualTo(expected.replace("—", ""));
        }
    }

    @Test
    void writesTheSameObjectsOneALine() {
        Conversion.Converted a = RandomDocuments.of(3);
        Conversion.Converted b = RandomDocuments.of(4);
        String lines = written(new JsonLinesWriter(), WriteOptions.DEFAULT, a, b);
        assertThat(lines).endsWith("}\n");
        assertThat(lines.split("\n")).hasSize(2);
        assertThat(JsonValue.of(lines.split("\n")[0])).isEqualTo(JsonValue.of(json(a)));
        assertThat(JsonValue.of(lines.split("\n")[1])).isEqualTo(JsonValue.of(json(b)));
        assertThat(written(new JsonLinesWriter(), WriteOptions.DEFAULT)).isEmpty();
    }
}
