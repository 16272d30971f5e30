package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The markup of Org: {@code * One}, {@code *strong*}, {@code /emphasis/}, {@code [[target][label]]}, {@code #+TITLE:}. */
public final class Org extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".org"),
            List.of(
                    new Evidence.Sign(3, "#+TITLE:", "#+", Org::isKeyword),
                    new Evidence.Sign(
                            4,
                            "#+BEGIN_SRC",
                            "#+",
                            line -> line.toLowerCase(Locale.ROOT).startsWith("#+begin_")),
                    new Evidence.Sign(
                            4,
                            ":PROPERTIES:",
                            ":PROPERTIES:",
                            line -> line.strip().equals(":PROPERTIES:")),
                    new Evidence.Sign(
                            3,
                            "[[target][label]]",
                            "][",
                            line -> line.contains("[[") && line.contains("][") && line.contains("]]")),
                    begins(4, "* TODO ", "** TODO ", "* DONE ", "** DONE "),
                    begins(1, "** ", "*** "),
                    begins(1, "* "),
                    holds(2, "---+---", "[fn:")));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.STARS,
            Markup.Lists.INDENTED_DASHES,
            Markup.Tables.DASHES_BELOW,
            "-----",
            List.of(
                    Markup.Mark.bound("*", Markup.Kind.STRONG),
                    Markup.Mark.bound("/", Markup.Kind.EMPHASIS),
                    Markup.Mark.bound("_", Markup.Kind.PLAIN),
                    Markup.Mark.bound("+", Markup.Kind.STRIKE)),
            List.of(new Markup.Verbatim("=", "=", true, true), new Markup.Verbatim("~", "~", true, true)),
            List.of(
                    Markup.Fence.code("#+BEGIN_SRC", "#+END_SRC"),
                    Markup.Fence.code("#+BEGIN_EXAMPLE", "#+END_EXAMPLE"),
                    new Markup.Fence("#+BEGIN_QUOTE", "#+END_QUOTE", Markup.Inside.QUOTE, false, ""),
                    new Markup.Fence("#+BEGIN_VERSE", "#+END_VERSE", Markup.Inside.QUOTE, false, ""),
                    new Markup.Fence("#+BEGIN_CENTER", "#+END_CENTER", Markup.Inside.TEXT, false, ""),
                    new Markup.Fence("#+BEGIN_COMMENT", "#+END_COMMENT", Markup.Inside.NOTHING, false, "comment"),
                    new Markup.Fence("#+BEGIN_EXPORT", "#+END_EXPORT", Markup.Inside.NOTHING, false, "export-block")),
            Grammars.of(new OrgLinks(), new WebLinks(false)),
            Set.of(Markup.Trait.ORG_LINES, Markup.Trait.BACKSLASH_BREAKS));

    /** The reader; stateless. */
    public Org() {
        super("org", "text/org", EVIDENCE, Set.of(), MARKUP);
    }

    private static boolean isKeyword(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("#+")
                && colon > 3
                && line.substring(2, colon).chars().allMatch(c -> c < 128 && Character.isLetter(c) || c == '_');
    }
}
