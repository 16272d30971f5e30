package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;

/**
 * Tells a paragraph of titles that ran together, when a page was scraped, from one of sentences: {@code 渡口停航　船工等雾散老磨坊｜水轮
 * 今年转吗？}. In an article that ends its sentences with full stops it has none, but the gaps and bars that titles have; a line of credits has more colons.
 */
final class TitleRun {

    private static final int SHORTEST = 50;
    private static final int FEWEST_GAPS = 2;
    private static final int FEWEST_SENTENCES = 3;
    private static final String FULL_STOP = "。";
    private static final String ENDS = "。！!”」』）)：:；;…】";

    private TitleRun() {}

    /** Whether the block is such a run, and the ones above it are not. */
    static boolean is(List<Block> body, int at) {
        if (!(body.get(at) instanceof Block.Paragraph paragraph)) {
            return false;
        }
        boolean plain = paragraph.content().stream().allMatch(inline -> inline instanceof Inline.Text);
        String text = Inlines.text(paragraph.content());
        long gaps = text.chars().filter(c -> c == '\u3000' || c == '｜').count();
        long labels = text.chars().filter(c -> c == '：' || c == ':' || c == '|').count();
        boolean titles = plain
                && text.length() >= SHORTEST
                && gaps >= FEWEST_GAPS
                && labels <= gaps
                && !text.contains(FULL_STOP)
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
        return titles
                && body.subList(0, at).stream()
                                .filter(block -> block instanceof Block.Paragraph above
                                        && Inlines.text(above.content()).contains(FULL_STOP))
                                .count()
                        >= FEWEST_SENTENCES;
    }
}
