package io.github.unchaff.markdown.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Tag;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadOptions.WikiLinks;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the links of each language show, and where they lead. */
class MarkupLinksTest {

    private static final Map<String, FormatReader> READERS = Map.of(
            "mediawiki", new MediaWiki(),
            "dokuwiki", new DokuWiki(),
            "creole", new Creole(),
            "tiddlywiki", new TiddlyWiki(),
            "zim", new Zim(),
            "org", new Org());

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "mediawiki  ¦ see [[A|b]] and [[C]]             ¦ see b and C",
                "mediawiki  ¦ x [[Help:Contents (x)|]] y        ¦ x Contents y",
                "mediawiki  ¦ x [[Egret, Fens|]] y              ¦ x Egret y",
                "mediawiki  ¦ x [[:w:Egret（鸟）|]] y             ¦ x Egret y",
                "mediawiki  ¦ two [[bus]]es and [[A|bus]]ses    ¦ two buses and busses",
                "mediawiki  ¦ 在[[白鹭]]镇                        ¦ 在白鹭镇",
                "mediawiki  ¦ 在[[zh:莫斯科]]和                   ¦ 在莫斯科和",
                "mediawiki  ¦ x [[:Category:A b]] y             ¦ x Category:A b y",
                "mediawiki  ¦ x[[Category:A]] y                 ¦ x y",
                "mediawiki  ¦ [[w:Foo|bar]], [[w:Foo]]          ¦ bar, w:Foo",
                "mediawiki  ¦ [[A#b]], [[A#b|]]                 ¦ A#b, A#b",
                "mediawiki  ¦ [[/Sub/]] [[Talk:A/b]]            ¦ Sub Talk:A/b",
                "mediawiki  ¦ [[[A]]] and [[A|[b]]]             ¦ [A] and [b]",
                "mediawiki  ¦ [[A and [[B]] and ]] C            ¦ [[A and B and ]] C",
                "mediawiki  ¦ [[]] [[|]] [[A                    ¦ [[]] [[|]] [[A",
                "mediawiki  ¦ [http://x.org the site] [//y.org] ¦ [the site](http://x.org) [//y.org](https://y.org)",
                "mediawiki  ¦ http://x.org/a_(b), [not] a link  ¦ <http://x.org/a_(b)>, [not] a link",
                "mediawiki  ¦ <nowiki>[[A]]</nowiki>            ¦ \\[[A]]",
                "mediawiki  ¦ '''b''' ''i'' '''''both''''' it's ¦ **b** *i* **_both_** it's",
                "mediawiki  ¦ -{zh-hans:计算机;zh-hant:電腦}-坏了  ¦ 计算机坏了",
                "dokuwiki   ¦ [[ns:page|label]] [[ns:page]]     ¦ label page",
                "dokuwiki   ¦ [[wp>Egret|e]] [[wp>Egret]]       ¦ e Egret",
                "dokuwiki   ¦ [[https://x.org|site]] {{a.pdf|p}}¦ [site](https://x.org) [p](a.pdf)",
                "dokuwiki   ¦ a ((note **b**)) //c// http://d/e ¦ a [^1] *c* <http://d/e>",
                "dokuwiki   ¦ %%[[a]]%% ''m'' __u__             ¦ \\[[a]] `m` u",
                "creole     ¦ [[Target|label]] [[Target]]       ¦ label Target",
                "creole     ¦ **b** //i// ~[[no]] {{{[[raw]]}}} ¦ **b** *i* \\[[no]] `[[raw]]`",
                "tiddlywiki ¦ [[label|Target]] [[Target]]       ¦ label Target",
                "tiddlywiki ¦ x [img[tip|a.png]] ''b'' <<m>>    ¦ x ![tip](a.png) **b**",
                "tiddlywiki ¦ [ext[site|https://x.org]] `[[c]]` ¦ [site](https://x.org) `[[c]]`",
                "zim        ¦ [[A:B|label]] [[A:B]] [[+C]]      ¦ label A:B +C",
                "org        ¦ [[a.org][label]] [[id:1][x]]      ¦ label x",
                "org        ¦ [[https://x.org][site]] [[*Head]] ¦ [site](https://x.org) Head",
                "org        ¦ a*b*c *d* e/f/g /h/ 5 =i= ~[[j]]~ ¦ a\\*b\\*c **d** e/f/g *h* 5 `i` `[[j]]`",
            })
    void showsWhatTheWikiWouldShow(String dialect, String source, String shown) {
        String markdown = WikiText.markdown(READERS.get(dialect), source);
        assertThat(markdown.lines().findFirst().orElse("")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "mediawiki  ¦ [[A b#c d|x]]   ¦ [x](A_b#c_d)",
                "mediawiki  ¦ [[bus]]es       ¦ [buses](bus)",
                "mediawiki  ¦ x [[de:Öl]]     ¦ x [Öl](https://de.wikipedia.org/wiki/%C3%96l)",
                "mediawiki  ¦ [[w:Foo b|bar]] ¦ [bar](https://en.wikipedia.org/wiki/Foo_b)",
                "mediawiki  ¦ [[javascript:alert(1)|x]] ¦ [x](javascript%3Aalert(1))",
                "mediawiki  ¦ [[../../etc|x]] ¦ x",
                "dokuwiki   ¦ [[ns:A b|x]]    ¦ [x](ns/a_b)",
                "creole     ¦ [[A b|x]]       ¦ [x](A%20b)",
                "tiddlywiki ¦ [[x|A b]]       ¦ [x](#A%20b)",
                "zim        ¦ [[A:B c|x]]     ¦ [x](A/B_c.txt)",
                "org        ¦ [[file:a.org][x]] [[*H i]] ¦ [x](a.org) [H i](#H%20i)",
            })
    void leadsToThePageWhenAskedTo(String dialect, String source, String expected) {
        String markdown =
                WikiText.read(READERS.get(dialect), source, WikiLinks.LINK).markdown();
        assertThat(markdown.stripTrailing()).isEqualTo(expected);
    }

    @Test
    void keepsTheSourceWhenAskedTo() {
        WikiText.Read read = WikiText.read(new MediaWiki(), "two [[bus|a]]es, [[Category:C]]", WikiLinks.KEEP);
        assertThat(read.markdown()).isEqualTo("two \\[[bus|a]]es,\n");
    }

    @Test
    void takesCategoriesAndWholeWordsForTagsAndNothingElse() {
        String source =
                "[[Egret]] [[Egret|e]] 20[[24]] 19[[Egrets]] [[5]] [[A]] [[Help:X y]] [[bus]]es [[Category:Birds|k]]\n"
                        + "[[File:a.png|thumb|x]]";
        assertThat(WikiText.read(new MediaWiki(), source).document().metadata().tags())
                .containsExactly(
                        new Tag("Egret", 2, Tag.Kind.AUTO_LINK),
                        new Tag("bus", 1, Tag.Kind.AUTO_LINK),
                        new Tag("Birds", 1, Tag.Kind.CATEGORY));
    }
}
