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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads feeds in XML: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, whatever state they are in. */
public final class FeedReader implements SeriesReader {

    static final String DIALECT = "feed";

    private static final int PRESCAN = 1 << 14;
    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z][\\w.-]{0,30}:)?(rss|feed|RDF|channel|entry)(?=[\\s>])");
    private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)\\b");

    /** For the service loader. */
    public FeedReader() {}

    @Override
    public String dialect() {
        return DIALECT;
    }

    @Override
    public Detection detect(SourceText text, String path) {
        String head = text.value().substring(0, Math.min(PRESCAN, text.length()));
        Matcher root = ROOT.matcher(head);
        if (!root.find() || HTML.matcher(head.substring(0, root.start())).find()) {
            return found("application/xml", Detection.Confidence.NO, "no root element of a feed");
        }
        String name = root.group(1).toLowerCase(Locale.ROOT);
        boolean atom = name.equals("feed") || name.equals("entry");
        String rest = head.substring(root.start());
        if (!atom
                        && !name.equals("rss")
                        && !rest.contains("rss")
                        && !rest.contains("netscape.com/rdf")
                        && !rest.contains("<item")
                        && !rest.contains("RSS")
                || name.equals("entry") && !rest.contains("Atom")) {
            return found("application/xml", Detection.Confidence.NO, "a root element " + name + " that is of no feed");
        }
        String type =
                atom ? "application/atom+xml" : name.equals("rdf") ? "application/rdf+xml" : "application/rss+xml";
        return found(
                type,
                Detection.Confidence.CERTAIN,
                FeedVersion.of(name, rest) + ", since its root element is " + root.group(1));
    }

    @Override
    public Series open(String path, Text text, Limits limits) throws IOException, UnreadableException {
        Outline outline = Outline.of(text, limits.bytes(), limits.nodes());
        if (outline == null) {
            throw new UnreadableException(
                    new Diagnostic(FeedCode.TOO_LARGE, Location.of(path), FeedCode.TOO_LARGE.help()));
        }
        return new XmlSeries(text, outline);
    }
}
