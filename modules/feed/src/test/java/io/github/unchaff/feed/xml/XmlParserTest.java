package io.github.unchaff.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Limits;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class XmlParserTest {

    @Test
    void elementsAreKnownByNameSpaceWhateverTheirPrefix() {
        XmlElement root = parse("<r xmlns:q='http://purl.org/dc/elements/1.1/'><q:creator>Ada</q:creator></r>");
        assertThat(root.first("dc", "creator")).isNotNull();
    }

    @Test
    void aPrefixThatNobodyDeclaredMeansItsUsualNameSpace() {
        assertThat(parse("<r><dc:creator>Ada</dc:creator></r>").first("dc", "creator"))
                .isNotNull();
    }

    @Test
    void referencesAreDecodedOnce() {
        assertThat(text("<r>a &amp;amp; b &eacute; &#x61; &nope; &</r>")).isEqualTo("a &amp; b é a &nope; &");
    }

    @Test
    void referencesInCdataAreNone() {
        assertThat(text("<r>x <![CDATA[a &amp; <b>]]> y</r>")).isEqualTo("x a &amp; <b> y");
    }

    @Test
    void plainEntitiesOfTheDocumentTypeAreKnown() {
        assertThat(text("<!DOCTYPE r [<!ENTITY who \"Ada\">]><r>&who;</r>")).isEqualTo("Ada");
    }

    @Test
    void entitiesAreNotExpandedInEntitiesAndNothingIsFetched() {
        String bomb =
                "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<r>&b;|&x;</r>";
        assertThat(text(bomb)).isEqualTo("&b;|&x;");
    }

    @Test
    void anUnclosedElementEndsWithTheOneRoundIt() {
        XmlElement root = parse("<r><a>one<b>two</a><c>three</c></r>");
        assertThat(root.elements()).hasSize(2);
        assertThat(root.elements().getLast().text().value()).isEqualTo("three");
    }

    @Test
    void anEndTagOfNothingIsPassedOver() {
        assertThat(text("<r>one</b> two</r>")).isEqualTo("one two");
    }

    @Test
    void aLessThanSignThatBeginsNoTagIsText() {
        assertThat(text("<r>1 < 2 <3</r>")).isEqualTo("1 < 2 <3");
    }

    @Test
    void aCdataSectionWithoutAnEndEndsWithItsElement() {
        XmlElement root = parse("<r><a><![CDATA[one <b>two</b></a><c>three</c></r>");
        assertThat(root.elements().getFirst().text().value()).isEqualTo("one <b>two</b>");
        assertThat(root.elements().getLast().text().value()).isEqualTo("three");
    }

    @Test
    void aCommentWithoutAnEndSwallowsTheRest() {
        assertThat(text("<r>one <!-- two</r>")).isEqualTo("one ");
    }

    @Test
    void aQuoteWithoutAnEndEndsAtTheNextEndTag() {
        XmlElement root = parse("<r><a href=\"x>one</a><b>two</b></r>");
        assertThat(root.elements()).extracting(XmlElement::local).contains("b");
    }

    @Test
    void attributesNeedNoQuotes() {
        XmlElement a = parse("<r><a href=http://example.org/x rel='y' empty/></r>")
                .elements()
                .getFirst();
        assertThat(a.attribute("href").value()).isEqualTo("http://example.org/x");
        assertThat(a.attribute("rel").value()).isEqualTo("y");
    }

    @Test
    void languagesAndBasesAreInherited() {
        XmlElement inner = parse("<r xml:lang='de' xml:base='http://example.org/'><a xml:base='b/'/></r>")
                .elements()
                .getFirst();
        assertThat(inner.inherited("lang")).isEqualTo("de");
        assertThat(inner.bases()).containsExactly("http://example.org/", "b/");
    }

    @Test
    @Timeout(20)
    void veryDeepNestingIsReadInLinearTimeWithoutAStack() {
        String deep = "<r>" + "<a>".repeat(100_000) + "x" + "</a>".repeat(100_000) + "<b>y</b></r>";
        assertThat(parse(deep).elements().getLast().text().value()).isEqualTo("y");
    }

    @Test
    @Timeout(20)
    void manyOpenBracketsQuotesAndSectionsAreReadInLinearTime() {
        for (String hostile :
                new String[] {"<", "<a ", "<a b=\"", "<![CDATA[", "<!--", "</a", "<!DOCTYPE [", "<?", "&", "&a"}) {
            parse("<r>" + hostile.repeat(100_000) + "</r>");
        }
    }

    private static String text(String xml) {
        return parse(xml).text().value();
    }

    private static XmlElement parse(String xml) {
        ReadContext read = new ReadContext("x", xml, ReadOptions.DEFAULT, Limits.DEFAULT, new ArrayList<>());
        return Objects.requireNonNull(XmlParser.parse(SourceText.of(xml), read));
    }
}
