package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import java.util.List;
import java.util.Set;

/** The markup of DokuWiki: {@code ====== One ======}, {@code //emphasis//}, {@code [[ns:page|label]]}, {@code {{a.png?200|caption}}}. */
public final class DokuWiki extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".dokuwiki"),
            List.of(
                    holds(-9, "text/x-zim-wiki", "Wiki-Format: zim"),
                    holds(4, "~~NOTOC~~", "~~NOCACHE~~", "~~DISCUSSION"),
                    new Evidence.Sign(3, "====== One ======", "=====", line -> Evidence.isEquals(line, 5, 6)),
                    new Evidence.Sign(1, "==== Three ====", "==", line -> Evidence.isEquals(line, 2, 4)),
                    new Evidence.Sign(3, "^ head ^", "^ ", line -> line.startsWith("^ ") && line.endsWith("^")),
                    new Evidence.Sign(
                            2,
                            "{{ns:picture.png?200}}",
                            "{{",
                            line -> line.contains("{{") && line.contains("}}") && line.contains("?")
                                    || line.contains("{{:")),
                    begins(1, "  * ", "  - "),
                    begins(2, "<file ", "<code "),
                    new Evidence.Sign(1, "//emphasis//", "//", line -> Evidence.isAround(line, "//")),
                    new Evidence.Sign(
                            1,
                            "[[ns:page|label]]",
                            "[[",
                            line -> line.contains("[[") && line.contains("|") && line.contains("]]")),
                    holds(1, "\\\\ "),
                    new Evidence.Sign(2, "((footnote))", "((", line -> line.contains("((") && line.contains("))")),
                    holds(1, "''")));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.REVERSED_EQUALS,
            Markup.Lists.SPACED,
            Markup.Tables.CARET_HEAD,
            "----",
            List.of(
                    Markup.Mark.of("**", Markup.Kind.STRONG),
                    Markup.Mark.of("//", Markup.Kind.EMPHASIS),
                    Markup.Mark.of("__", Markup.Kind.PLAIN)),
            List.of(
                    new Markup.Verbatim("%%", "%%", false, false),
                    new Markup.Verbatim("<nowiki>", "</nowiki>", false, false),
                    new Markup.Verbatim("''", "''", true, false)),
            List.of(
                    Markup.Fence.code("<code", "</code>"),
                    Markup.Fence.code("<file", "</file>"),
                    new Markup.Fence("<html", "</html>", Markup.Inside.CODE, false, ""),
                    new Markup.Fence("<wrap", "</wrap>", Markup.Inside.TEXT, false, ""),
                    new Markup.Fence("<WRAP", "</WRAP>", Markup.Inside.TEXT, false, "")),
            Grammars.of(
                    new PipeLinks(false, true, Hrefs.LOWER_COLONS),
                    new BraceImages(Hrefs.LOWER_COLONS, "macro"),
                    new WebLinks(false)),
            Set.of(
                    Markup.Trait.HTML,
                    Markup.Trait.BACKSLASH_BREAKS,
                    Markup.Trait.TWO_SPACES_ARE_CODE,
                    Markup.Trait.ANGLE_QUOTES,
                    Markup.Trait.ROUND_FOOTNOTES));

    /** The reader; stateless. */
    public DokuWiki() {
        super("dokuwiki", "text/x-dokuwiki", EVIDENCE, Set.of(Removals.Kind.TILDE_MACROS), MARKUP);
    }
}
