package io.github.unchaff.feed.read;

import io.github.unchaff.Limits;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.feed.outline.Outline;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Series;
import io.github.unchaff.read.SeriesReader;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.SourceText;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader implements SeriesReader {

    static final String DIALECT = "json-feed";
    static final String TYPE = "application/feed+json";

    private static final int PRESCAN = 1 << 16;
    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s{0,20}:\\s{0,20}\"https?:(?:\\\\?/){2}jsonfeed\\.org");
    private static final Pattern ITEMS = Pattern.compile("\"items\"\\s{0,20}:\\s{0,20}\\[");
    private static final Pattern CONTENT =
            Pattern.compile("\"(?:content_html|content_text|date_published)\"\\s{0,20}:");

    /** For the service loader. */
    public JsonFeedReader() {}

    @Override
    public String dialect() {
        return DIALECT;
    }

    @Override
    public Detection detect(SourceText text, String path) {
        String head = text.value().substring(0, Math.min(PRESCAN, text.length()));
        if (!head.stripLeading().startsWith("{")) {
            return found(TYPE, Detection.Confidence.NO, "no object of JSON");
        }
        if (VERSION.matcher(head).find()) {
            return found(TYPE, Detection.Confidence.CERTAIN, "its version is one of jsonfeed.org");
        }
        return ITEMS.matcher(head).find() && CONTENT.matcher(head).find()
                ? found(TYPE, Detection.Confidence.CERTAIN, "items with the names of a JSON Feed")
                : found(TYPE, Detection.Confidence.NO, "an object of JSON that is no feed");
    }

    @Override
    public Series open(String path, Text text, Limits limits) throws IOException, UnreadableException {
        Outline outline = Outline.ofJson(text, limits.bytes(), limits.nodes());
        if (outline == null) {
            throw new UnreadableException(
                    new Diagnostic(FeedCode.TOO_LARGE, Location.of(path), FeedCode.TOO_LARGE.help()));
        }
        return new JsonSeries(text, outline);
    }
}
