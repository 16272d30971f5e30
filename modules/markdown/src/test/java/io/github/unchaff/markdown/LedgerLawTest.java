package io.github.unchaff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever the text: each character is in one account, and what comes out is written and read again as the same. */
class LedgerLawTest {

    private static final int TEXTS = Integer.getInteger("unchaff.texts", 20_000);

    @Test
    void everyCharacterOfRandomMarkdownIsAccountedFor() {
        check(new RandomMarkdown(Long.getLong("unchaff.seed", 1), false), Flavor.COMMONMARK);
    }

    @Test
    void everyCharacterOfRandomArticlesIsAccountedFor() {
        check(new RandomMarkdown(Long.getLong("unchaff.seed", 2), false), Flavor.WIKI_ARTICLE);
    }

    private static void check(RandomMarkdown random, Flavor flavor) {
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next();
            MarkdownText.Read read = MarkdownText.blocks(text, flavor);
            assertThat(read.ledger().faults()).as(text).isEmpty();
            assertThat(read.ledger().unaccounted()).as(text).isZero();
            String markdown = MarkdownText.written(read.document().body());
            assertThat(MarkdownText.blocks(markdown))
                    .as(text)
                    .isEqualTo(read.document().body());
        }
    }
}
