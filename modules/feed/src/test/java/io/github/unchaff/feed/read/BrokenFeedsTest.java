package io.github.unchaff.feed.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Feeds that are cut off or damaged anywhere: never an exception, the account is balanced, what is whole stays as it is. */
class BrokenFeedsTest {

    private static final String[] PIECES = {
        "<item>",
        "</item>",
        "<entry>",
        "</entry>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "&",
        "&amp;",
        "&#13;",
        "<",
        ">",
        "\"",
        "'",
        "</",
        "<?",
        "<!DOCTYPE x [",
        "\u0000",
        "\uFFFE",
        "<b>",
        "</div>",
        "<title>",
        "</channel>",
        " xml:base='http://a/'",
        "%"
    };

    @Test
    @Timeout(300)
    void feedsThatAreCutOffKeepTheEntriesBeforeTheCut() {
        for (String whole : InventedFeeds.ALL) {
            List<Document> all = documents(whole);
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int length = 200; length < bytes.length; length += 50) {
                String cut = new String(bytes, 0, length, StandardCharsets.UTF_8);
                ConvertedFeed feed = ConvertedFeed.of(cut);
                assertThat(feed.imbalances()).as(cut).isEmpty();
                int ended = cut.split("</item>|</entry>", -1).length - 1;
                List<Document> found = documents(cut);
                assertThat(found.size()).isGreaterThanOrEqualTo(ended);
                for (int i = 0; i < ended; i++) {
                    assertThat(found.get(i).body()).isEqualTo(all.get(i).body());
                    assertThat(found.get(i).metadata().title())
                            .isEqualTo(all.get(i).metadata().title());
                }
            }
        }
    }

    @Test
    @Timeout(300)
    void feedsThatAreDamagedAnywhereAreBalanced() {
        Random random = new Random(20200906);
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < 400; i++) {
            String xml = damaged(InventedFeeds.ALL.get(i % InventedFeeds.ALL.size()), random);
            if (ConvertedFeed.isFeed(xml)) {
                all.assertThat(ConvertedFeed.of(xml).imbalances()).as(xml).isEmpty();
            }
        }
        all.assertAll();
    }

    private static String damaged(String xml, Random random) {
        StringBuilder out = new StringBuilder(xml);
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = 60 + random.nextInt(out.length() - 60);
            int to = Math.min(out.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, Math.min(to, at + 3));
                case 1 -> out.insert(at, out.substring(at, to));
                case 2 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
                default -> out.insert(at, out.substring(at, to)).delete(60, 61);
            }
        }
        return out.toString();
    }

    @Test
    @Timeout(60)
    void hostileFeedsAreReadInTime() {
        String deep = "<a>".repeat(100_000);
        for (String inside :
                new String[] {deep, "<![CDATA[" + deep, "&lt;div&gt;".repeat(20_000), "<!--", "<author>".repeat(10_000)
                }) {
            String xml = "<rss><channel><item><title>x</title><description>" + inside
                    + "</description></item></channel></rss>";
            assertThat(ConvertedFeed.of(xml).head()).isNotNull();
        }
    }

    private static List<Document> documents(String xml) {
        return ConvertedFeed.of(xml).entries().stream()
                .map(one -> one.document())
                .toList();
    }
}
