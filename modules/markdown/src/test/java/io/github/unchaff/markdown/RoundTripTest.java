package io.github.unchaff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading what we wrote gives the same document, and writing that the same Markdown. */
class RoundTripTest {

    private static final int DOCUMENTS = Integer.getInteger("unchaff.documents", 20_000);

    @Test
    void randomDocumentsComeBackAsTheyWere() {
        RandomDocuments random = new RandomDocuments(Long.getLong("unchaff.seed", 1));
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Block> body = random.next();
            String markdown = MarkdownText.written(body);
            MarkdownText.Read read = MarkdownText.blocks(markdown, Flavor.COMMONMARK);
            assertThat(read.document().body()).as(markdown).isEqualTo(body);
            assertThat(MarkdownText.written(read.document().body())).isEqualTo(markdown);
            assertThat(read.ledger().faults()).as(markdown).isEmpty();
            assertThat(read.ledger().unaccounted()).as(markdown).isZero();
        }
    }
}
