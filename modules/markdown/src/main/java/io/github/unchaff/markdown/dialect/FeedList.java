package io.github.unchaff.markdown.dialect;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.SourceText;
import java.util.regex.Pattern;

/**
 * The list of a feed's articles beside the articles themselves: a name over dashes, then lines such as
 * {@code 7-25 [title](/posts/a)} and a link to more. It is no article, and says so.
 */
public final class FeedList implements FormatReader {

    private static final Pattern DASHES = Pattern.compile("-{3,}");
    private static final Pattern ENTRY =
            Pattern.compile("(?:[-*]\\s+)?(?:\\d{1,2}-\\d{1,2}\\s+)?\\[[^\\n]{1,400}]\\(/[^\\n]{0,600}\\)");
    private static final int MOST_LINES = 2000;

    @Override
    public String dialect() {
        return "feed-list";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        HeaderLines lines = new HeaderLines(text).skipBlank();
        SourceText name = lines.next().strip();
        boolean headed = name.length() > 0
                && name.value().indexOf('[') < 0
                && DASHES.matcher(lines.next().strip().value()).matches();
        int entries = 0;
        while (headed && entries < MOST_LINES && !lines.skipBlank().atEnd()) {
            headed = ENTRY.matcher(lines.next().strip().value()).matches();
            entries++;
        }
        return headed && entries > 0
                ? found(Confidence.CERTAIN, "a name over dashes and nothing but links to other files")
                : found(Confidence.NO, "no list of links under a name");
    }

    @Override
    public Document read(SourceText text, ReadContext context) throws UnreadableException {
        throw context.unreadable(
                CoreCode.INDEX_PAGE, text.slice(0, 1).origin(), "this is a list of articles, no article itself");
    }
}
