package io.github.unchaff.feed.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OutlineTest {

    @Test
    void entriesAreCutOutOfTheHead() {
        String xml = "<rss><channel><title>T</title><item>1</item>\n<item>2</item><ttl>5</ttl></channel></rss>";
        assertThat(entries(xml)).containsExactly("<item>1</item>", "<item>2</item>");
        assertThat(outline(xml).head()).isEqualTo("<rss><channel><title>T</title><ttl>5</ttl></channel></rss>");
    }

    @Test
    void anEntryThatIsNotClosedEndsWhereTheNextBegins() {
        assertThat(entries("<rss><channel><item>1<item>2</channel></rss>")).containsExactly("<item>1", "<item>2");
    }

    @Test
    void anEntryThatIsCutOffGoesToTheEnd() {
        assertThat(entries("<feed><entry>1</entry><entry>2<title>x"))
                .containsExactly("<entry>1</entry>", "<entry>2<title>x");
    }

    @Test
    void tagsInSectionsAndCommentsAndQuotesCutNothing() {
        String entry = "<item a=\"</item>\"><![CDATA[</item><item>]]><!-- <item> --></item>";
        assertThat(entries("<rss><!-- <item> -->" + entry.replace("a=\"</item>\"", "a=\"<item>\"") + "</rss>"))
                .hasSize(1);
    }

    @Test
    void aSectionWithoutAnEndDoesNotSwallowTheNextEntry() {
        String xml = "<rss><item><d><![CDATA[one</d></item><item><d><![CDATA[two]]></d></item></rss>";
        assertThat(entries(xml)).hasSize(2);
    }

    @Test
    void emptyEntriesAndEntriesWithPrefixesCount() {
        assertThat(entries("<rdf:RDF><item/><rss:item>2</rss:item></rdf:RDF>")).hasSize(2);
    }

    @Test
    void namesInCapitalsCount() {
        assertThat(entries("<RSS><CHANNEL><ITEM>1</ITEM></CHANNEL></RSS>")).containsExactly("<ITEM>1</ITEM>");
    }

    @Test
    @Timeout(20)
    void hostileTextsArePassedInLinearTime() {
        for (String hostile : new String[] {
            "<", "<item ", "<item b=\"", "<![CDATA[", "<!--", "</item", "<!DOCTYPE [", "<?", "<item>", "]]>"
        }) {
            outline("<rss>" + hostile.repeat(100_000) + "</rss>");
        }
    }

    private static List<String> entries(String xml) {
        Outline outline = outline(xml);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < outline.count(); i++) {
            found.add(xml.substring((int) outline.start(i), (int) outline.end(i)));
        }
        return found;
    }

    private static Outline outline(String xml) {
        try {
            return java.util.Objects.requireNonNull(Outline.of(() -> new StringReader(xml), 1L << 30, 1 << 30));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
