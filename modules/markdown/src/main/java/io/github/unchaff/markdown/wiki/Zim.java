package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;

/** The markup of Zim: a header of its own, {@code ====== One ======}, {@code //emphasis//}, {@code [[+Page|label]]}; lines are kept. */
public final class Zim extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".zim"),
            List.of(
                    begins(9, "Content-Type: text/x-zim-wiki"),
                    begins(9, "Wiki-Format: zim "),
                    holds(3, "[[+", "{{./"),
                    begins(2, "[*] ", "[x] ", "\t* "),
                    new Evidence.Sign(1, "====== One ======", "======", line -> Evidence.isEquals(line, 6, 6)),
                    new Evidence.Sign(1, "[[Page|label]]", "[[", line -> line.contains("[[") && line.contains("|"))));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.REVERSED_EQUALS,
            Markup.Lists.INDENTED_STARS,
            Markup.Tables.DASHES_BELOW,
            "-----",
            List.of(
                    Markup.Mark.of("**", Markup.Kind.STRONG),
                    Markup.Mark.of("//", Markup.Kind.EMPHASIS),
                    Markup.Mark.of("__", Markup.Kind.PLAIN),
                    Markup.Mark.of("~~", Markup.Kind.STRIKE)),
            List.of(new Markup.Verbatim("''", "''", true, false)),
            List.of(Markup.Fence.codeAlone("'''", "'''"), Markup.Fence.code("{{{code:", "}}}")),
            Grammars.of(
                    new PipeLinks(false, false, Hrefs.COLONS),
                    new BraceImages(Hrefs.COLONS, "macro"),
                    new WebLinks(false)),
            Set.of(Markup.Trait.HARD_LINES));

    /** The reader; stateless. */
    public Zim() {
        super("zim", "text/x-zim-wiki", EVIDENCE, Set.of(), MARKUP);
    }

    @Override
    SourceText behindHeader(SourceText text, Reading reading) {
        Lines lines = new Lines(text);
        int end = 0;
        while (end < lines.count() && isField(lines.get(end))) {
            end++;
        }
        boolean header = end > 0
                && (lines.get(0).startsWith("Content-Type:") || lines.get(0).startsWith("Wiki-Format:"));
        if (!header) {
            return text;
        }
        reading.removed(text.slice(0, lines.end(end - 1)), "page-header");
        return text.slice(lines.end(end - 1));
    }

    private static boolean isField(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                && line.substring(0, colon).chars().allMatch(c -> c < 128 && Character.isLetter(c) || c == '-');
    }
}
