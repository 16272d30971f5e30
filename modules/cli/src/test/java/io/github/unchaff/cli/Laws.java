package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.Limits;
import io.github.unchaff.clean.Cleaning;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Walker;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.Source;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.write.FormatWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every document that was ever converted. */
final class Laws {

    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)<(?:script|iframe|object|embed|applet|form|input|svg|math|link|base|meta\\s+http)\\b|\\son[a-z]+\\s*="
                    + "|(?:href|src)\\s*=\\s*[\"']?\\s*(?:javascript|vbscript|data):");
    private static final Pattern ACTIVE_MARKDOWN = Pattern.compile("(?i)]\\(<?\\s*(?:javascript|vbscript|data|file):");

    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\(.)");

    private Laws() {}

    static void check(Conversion.Converted converted, byte[] bytes) {
        check(converted, () -> convert(converted.source().path(), bytes));
    }

    /** The laws for a document that can be converted again. */
    static void check(Conversion.Converted converted, Supplier<Conversion.Converted> again) {
        theLedgerAddsUp(converted);
        CharacterLaw.check(converted);
        theSameBytesGiveTheSameResult(converted, again);
        cleaningTwiceChangesNothing(converted);
        readingOurMarkdownBackGivesTheSame(converted);
        everyWriterWritesAllText(converted);
        nothingActiveComesOut(converted);
    }

    private static void theLedgerAddsUp(Conversion.Converted converted) {
        assertThat(converted.ledger().faults()).isEmpty();
        assertThat(converted.ledger().unaccounted()).isZero();
        assertThat(converted.ledger().characters()).isEqualTo(Whitespace.countVisible(converted.text()));
        int last = 0;
        for (var entry : converted.ledger().entries()) {
            assertThat(entry.start()).isGreaterThanOrEqualTo(last);
            assertThat(entry.end()).isGreaterThan(entry.start());
            last = entry.end();
        }
    }

    private static void theSameBytesGiveTheSameResult(
            Conversion.Converted converted, Supplier<Conversion.Converted> conversion) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("line.separator", "\r\n");
            Conversion.Converted again = conversion.get();
            for (FormatWriter writer : CasesTest.WRITERS) {
                String extension = writer.extension();
                assertThat(CasesTest.written(again, extension)).isEqualTo(CasesTest.written(converted, extension));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }

    private static void cleaningTwiceChangesNothing(Conversion.Converted converted) {
        Document document = converted.document();
        ReadContext context =
                new ReadContext("again", converted.text(), ReadOptions.DEFAULT, Limits.DEFAULT, new ArrayList<>());
        Cleaning cleaning =
                new Cleaning(context, context.rules().site(document.metadata().url()));
        assertThat(Profile.STANDARD.clean(document, cleaning)).isEqualTo(document);
    }

    private static void readingOurMarkdownBackGivesTheSame(Conversion.Converted converted) {
        String markdown = CasesTest.written(converted, "md");
        boolean nothingToRead = converted.document().body().isEmpty()
                && converted.document().metadata().title() == null;
        if (markdown.isBlank() || nothingToRead) {
            return;
        }
        Conversion.Converted again = convert("again.md", markdown.getBytes(StandardCharsets.UTF_8));
        assertThat(again.ledger().isBalanced())
                .as(again.diagnostics().toString())
                .isTrue();
        assertThat(again.document().body()).isEqualTo(converted.document().body());
        assertThat(CasesTest.written(again, "md")).isEqualTo(markdown);
    }

    /** Each visible character of the body is in the output of each writer, in order. */
    private static void everyWriterWritesAllText(Conversion.Converted converted) {
        for (String extension : new String[] {"txt", "html", "atom", "rss", "jsonfeed", "json"}) {
            assertThat(missing(converted, extension, CasesTest.written(converted, extension)))
                    .as(extension)
                    .isEmpty();
        }
    }

    /** The first text of the body that does not stand in the output of a format, whole and in its turn; empty if all do. */
    static String missing(Conversion.Converted converted, String extension, String output) {
        String shown = Whitespace.squeeze(shown(extension, output));
        boolean anyOrder = hasFootnotes(converted.document());
        int at = 0;
        for (String piece : pieces(converted.document())) {
            int found = shown.indexOf(piece, anyOrder ? 0 : at);
            if (found < 0) {
                return piece;
            }
            at = found + piece.length();
        }
        return "";
    }

    /** What a reader of the format sees of the body. */
    private static String shown(String extension, String output) {
        return switch (extension) {
            case "html" -> unescaped(untagged(output.substring(output.indexOf("<article"))));
            case "atom" -> element(output, output.contains("<content type") ? "content" : "summary");
            case "rss" -> {
                int item = output.indexOf("<item>");
                String rest = output.substring(item);
                yield element(rest, rest.contains("<content:encoded>") ? "content:encoded" : "description");
            }
            case "jsonfeed" -> {
                String html = output.substring(output.indexOf("\"content_html\": \"") + 17);
                yield unescaped(untagged(JSON_ESCAPE
                        .matcher(html)
                        .replaceAll(escape ->
                                "nt".contains(escape.group(1)) ? "" : Matcher.quoteReplacement(escape.group(1)))));
            }
            case "json" ->
                JSON_ESCAPE
                        .matcher(output.substring(output.indexOf("\"body\""), output.indexOf("\n  \"markdown\"")))
                        .replaceAll(escape ->
                                "ntrbf".contains(escape.group(1)) ? "" : Matcher.quoteReplacement(escape.group(1)));
            default -> output;
        };
    }

    /** The HTML in an element of a feed, without its tags. */
    private static String element(String xml, String name) {
        int from = xml.indexOf('>', xml.indexOf("<" + name)) + 1;
        return unescaped(untagged(unescaped(xml.substring(from, xml.indexOf("</" + name + ">", from)))));
    }

    private static String untagged(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    private static List<String> pieces(Document document) {
        List<String> pieces = new ArrayList<>();
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                pieces.add(Whitespace.squeeze(value));
            }
        }.blocks(document.body());
        return pieces;
    }

    private static void nothingActiveComesOut(Conversion.Converted converted) {
        for (FormatWriter writer : CasesTest.WRITERS) {
            String output = CasesTest.written(converted, writer.extension());
            for (int i = 0; i < output.length(); i++) {
                assertThat(Characters.isControl(output.charAt(i)))
                        .as("%s: control character at %s", writer.extension(), i)
                        .isFalse();
            }
            if (writer.extension().equals("html")) {
                String page = output.substring(output.indexOf("<body"));
                assertThat(ACTIVE.matcher(page).find()).as(output).isFalse();
            } else if (writer.extension().equals("md")) {
                assertThat(ACTIVE_MARKDOWN.matcher(output).find()).as(output).isFalse();
            }
        }
    }

    private static Conversion.Converted convert(String path, byte[] bytes) {
        Conversion conversion = CasesTest.CONVERTER.convert(new Source(path, bytes), ConverterOptions.DEFAULT);
        assertThat(conversion).as(conversion.diagnostics().toString()).isInstanceOf(Conversion.Converted.class);
        return (Conversion.Converted) conversion;
    }

    static String text(Document document) {
        StringBuilder out = new StringBuilder();
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                out.append(value).append('\n');
            }
        }.blocks(document.body());
        return out.toString();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static boolean hasFootnotes(Document document) {
        boolean[] found = {false};
        new Walker() {
            @Override
            public void enter(Inline inline) {
                found[0] |= inline instanceof Inline.Footnote;
            }
        }.blocks(document.body());
        return found[0];
    }
}
