package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;

/** The markup of TiddlyWiki, with or without the fields of a {@code .tid} file: {@code ! One}, {@code ''strong''}, {@code [[label|Page]]}. */
public final class TiddlyWiki extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".tid"),
            List.of(
                    new Evidence.Sign(
                            6,
                            "created: 20240101000000000",
                            List.of("created: ", "modified: "),
                            TiddlyHeader::isTimeField),
                    begins(6, "type: text/vnd.tiddlywiki"),
                    holds(4, "[img[", "[ext["),
                    begins(3, "|!", "<$list", "\\define "),
                    new Evidence.Sign(2, "!! Heading", "!", TiddlyWiki::isHeading),
                    new Evidence.Sign(1, "''strong''", "''", line -> Evidence.isAround(line, "''")),
                    new Evidence.Sign(2, "<<macro>>", "<<", line -> line.contains("<<") && line.contains(">>")),
                    new Evidence.Sign(1, "[[label|Page]]", "[[", line -> line.contains("[[") && line.contains("|")),
                    new Evidence.Sign(1, "//emphasis//", "//", line -> Evidence.isAround(line, "//")),
                    holds(-2, "'''", "[[Category:", "</ref>"),
                    begins(-3, "====", "#+")));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.BANGS,
            Markup.Lists.REPEATED,
            Markup.Tables.BANG_HEAD,
            "---",
            List.of(
                    Markup.Mark.of("''", Markup.Kind.STRONG),
                    Markup.Mark.of("//", Markup.Kind.EMPHASIS),
                    Markup.Mark.of("__", Markup.Kind.PLAIN),
                    Markup.Mark.of("~~", Markup.Kind.STRIKE),
                    Markup.Mark.of("^^", Markup.Kind.PLAIN),
                    Markup.Mark.of(",,", Markup.Kind.PLAIN)),
            List.of(new Markup.Verbatim("``", "``", true, false), new Markup.Verbatim("`", "`", true, false)),
            List.of(
                    Markup.Fence.code("```", "```"),
                    new Markup.Fence("<<<", "<<<", Markup.Inside.QUOTE, false, ""),
                    new Markup.Fence("\\define", "\\end", Markup.Inside.NOTHING, false, "macro")),
            Grammars.of(
                    new TiddlyImages(),
                    new PipeLinks(true, false, Hrefs.ONE_FILE),
                    new BraceImages(Hrefs.ONE_FILE, "transclusion"),
                    new AngleMacros(),
                    new WebLinks(false)),
            Set.of(Markup.Trait.HTML, Markup.Trait.ANGLE_QUOTES));

    /** The reader; stateless. */
    public TiddlyWiki() {
        super("tiddlywiki", "text/vnd.tiddlywiki", EVIDENCE, Set.of(Removals.Kind.COMMENTS), MARKUP);
    }

    @Override
    SourceText behindHeader(SourceText text, Reading reading) {
        return TiddlyHeader.behind(text, reading);
    }

    private static boolean isHeading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '!') {
            signs++;
        }
        return signs > 0 && signs < 7 && signs + 1 < line.length() && line.charAt(signs) == ' ';
    }
}
