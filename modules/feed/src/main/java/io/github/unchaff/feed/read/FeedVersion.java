package io.github.unchaff.feed.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which specification a feed says it follows, such as {@code RSS 2.0}; by its root element. */
final class FeedVersion {

    private static final Pattern STATED = Pattern.compile("\\sversion\\s{0,9}=\\s{0,9}[\"']\\s{0,9}([0-9.]{1,9})");
    private static final Pattern NETSCAPE_090 = Pattern.compile("(?i)(?:my|channel)\\.netscape\\.com/rdf/simple/0\\.9");

    private FeedVersion() {}

    /**
     * The specification.
     *
     * @param name the root element without a prefix, in lower case
     * @param tag its start tag and what follows
     */
    static String of(String name, String tag) {
        int close = tag.indexOf('>');
        String start = close < 0 ? tag : tag.substring(0, close);
        String lower = start.toLowerCase(Locale.ROOT);
        Matcher stated = STATED.matcher(start);
        String version = stated.find() ? " " + stated.group(1) : "";
        return switch (name) {
            case "feed", "entry" -> atom(lower, version);
            case "rdf" ->
                NETSCAPE_090.matcher(start).find() ? "RSS 0.90" : lower.contains("rss1.1") ? "RSS 1.1" : "RSS 1.0";
            default -> "RSS" + version;
        };
    }

    private static String atom(String tag, String version) {
        if (tag.contains("purl.org/atom/") || version.equals(" 0.3")) {
            return "Atom 0.3";
        }
        return tag.contains("www.w3.org/2005/atom") ? "Atom 1.0" : "Atom" + version;
    }
}
