import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;

/** boilerpipe's extractor for articles. */
public final class BoilerpipePeer implements PageBench.Peer {
    @Override
    public String name() {
        return "boilerpipe";
    }

    @Override
    public int article(String html) {
        try {
            return ArticleExtractor.getInstance().getText(html).length();
        } catch (BoilerpipeProcessingException e) {
            return 0;
        }
    }
}
