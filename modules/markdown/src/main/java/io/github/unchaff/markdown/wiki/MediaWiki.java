package io.github.unchaff.markdown.wiki;

import static io.github.unchaff.markdown.wiki.Evidence.Sign.begins;
import static io.github.unchaff.markdown.wiki.Evidence.Sign.holds;

import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;

/** The markup of MediaWiki: {@code == Heading ==}, {@code '''strong'''}, {@code [[Page|label]]}, {@code [[Category:Name]]}. */
public final class MediaWiki extends MarkupReader {

    private static final Evidence EVIDENCE = new Evidence(
            List.of(".mediawiki", ".wiki", ".wikitext", ".mw"),
            List.of(
                    holds(
                            4,
                            "[[Category:",
                            "[[category:",
                            "[[分类:",
                            "[[分類:",
                            "[[Kategorie:",
                            "[[Catégorie:",
                            "[[Categoría:",
                            "[[カテゴリ:",
                            "[[Категория:"),
                    holds(4, "[[File:", "[[Image:", "[[文件:", "[[檔案:", "[[Datei:", "[[Fichier:", "[[ファイル:", "[[Файл:"),
                    holds(3, "</ref>", "<ref name=", "<references"),
                    begins(4, "#REDIRECT [[", "#redirect [[", "#重定向 [[", "#重定向["),
                    begins(3, "{| "),
                    begins(1, "|-", "|}", "{|"),
                    holds(4, "__NOTOC__", "__TOC__", "__FORCETOC__", "__NOEDITSECTION__"),
                    holds(2, "<nowiki>", "|thumb|", "{{DEFAULTSORT:", "{{reflist", "{{Reflist"),
                    holds(1, "{{"),
                    holds(1, "[["),
                    new Evidence.Sign(2, "'''strong'''", "'''", line -> Evidence.isAround(line, "'''")),
                    new Evidence.Sign(1, "''emphasis''", "''", line -> Evidence.isAround(line, "''")),
                    new Evidence.Sign(1, "== headings ==", "==", line -> Evidence.isEquals(line, 2, 4)),
                    new Evidence.Sign(-2, "a heading of six signs", "======", line -> Evidence.isEquals(line, 6, 6))));

    private static final Markup MARKUP = new Markup(
            Markup.Headings.CLOSED_EQUALS,
            Markup.Lists.REPEATED,
            Markup.Tables.BRACED,
            "----",
            List.of(),
            List.of(),
            List.of(
                    Markup.Fence.code("<pre", "</pre>"),
                    Markup.Fence.code("<syntaxhighlight", "</syntaxhighlight>"),
                    Markup.Fence.code("<source", "</source>"),
                    new Markup.Fence("<blockquote", "</blockquote>", Markup.Inside.QUOTE, false, ""),
                    new Markup.Fence("<gallery", "</gallery>", Markup.Inside.GALLERY, false, ""),
                    new Markup.Fence("<poem", "</poem>", Markup.Inside.TEXT, false, ""),
                    new Markup.Fence("<includeonly", "</includeonly>", Markup.Inside.NOTHING, false, "includeonly")),
            Grammars.of(new MediaWikiLinks(), new WebLinks(true)),
            Set.of(
                    Markup.Trait.HTML,
                    Markup.Trait.APOSTROPHES,
                    Markup.Trait.MARKS_END_WITH_LINE,
                    Markup.Trait.SPACE_IS_CODE,
                    Markup.Trait.DEFINITIONS));

    /** The reader; stateless. */
    public MediaWiki() {
        super(
                "mediawiki",
                "text/x-mediawiki",
                EVIDENCE,
                Set.of(
                        Removals.Kind.COMMENTS,
                        Removals.Kind.TEMPLATES,
                        Removals.Kind.MAGIC_WORDS,
                        Removals.Kind.CONVERSIONS),
                MARKUP);
    }

    @Override
    SourceText behindHeader(SourceText text, Reading reading) {
        for (String word : List.of("#REDIRECT", "#重定向", "#轉址")) {
            if (text.value().regionMatches(true, 0, word, 0, word.length())) {
                reading.removed(text.slice(0, word.length()), "redirect");
                return text.slice(word.length());
            }
        }
        return text;
    }
}
