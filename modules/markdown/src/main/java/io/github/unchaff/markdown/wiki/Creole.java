package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import java.util.List;
import java.util.Set;

/** WikiCreole 1.0: {@code = One}, {@code **strong**}, {@code //emphasis//}, {@code [[Page|label]]}, {@code |=head|}. */
public final class Creole extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".creole"),
            List.of(
                    begins(3, "|="),
                    new Evidence.Sign(
                            2, "{{{", List.of("{{{", "}}}"), line -> line.equals("{{{") || line.equals("}}}")),
                    new Evidence.Sign(1, "= One", "= ", Creole::isHeading),
                    new Evidence.Sign(1, "**strong**", "**", line -> Evidence.isAround(line, "**")),
                    new Evidence.Sign(1, "//emphasis//", "//", line -> Evidence.isAround(line, "//")),
                    new Evidence.Sign(1, "[[Page|label]]", "[[", line -> line.contains("[[") && line.contains("|")),
                    new Evidence.Sign(
                            1,
                            "{{picture.png|text}}",
                            "{{",
                            line -> line.contains("{{") && !line.contains("{{{") && line.contains("}}")),
                    new Evidence.Sign(1, "\\\\", "\\\\", line -> line.contains("\\\\") && !line.contains("\\\\ ")),
                    new Evidence.Sign(-3, "a heading of six signs", "=====", line -> Evidence.isEquals(line, 5, 6)),
                    holds(-2, "'''", "[[Category:", "[[File:", "</ref>", "\\\\ ", "?200"),
                    begins(-3, "^ ", "#+", "! ", "{|")));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.OPEN_EQUALS,
            Markup.Lists.REPEATED,
            Markup.Tables.EQUALS_HEAD,
            "----",
            List.of(Markup.Mark.of("**", Markup.Kind.STRONG), Markup.Mark.of("//", Markup.Kind.EMPHASIS)),
            List.of(new Markup.Verbatim("{{{", "}}}", true, false)),
            List.of(Markup.Fence.codeAlone("{{{", "}}}")),
            Grammars.of(
                    new PipeLinks(false, false, Hrefs.SAME), new BraceImages(Hrefs.SAME, null), new WebLinks(false)),
            Set.of(Markup.Trait.BACKSLASH_BREAKS, Markup.Trait.TILDE_ESCAPES));

    /** The reader; stateless. */
    public Creole() {
        super("creole", "text/x-creole", EVIDENCE, Set.of(), MARKUP);
    }

    private static boolean isHeading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '=') {
            signs++;
        }
        return signs > 0 && signs < 7 && signs + 1 < line.length() && line.charAt(signs) == ' ' && signs != 5;
    }
}
