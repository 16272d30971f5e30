package io.github.unchaff.feed.check;

import io.github.unchaff.Limits;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.feed.xml.XmlParser;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.Decoder;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a feed of any kind: RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed. XML that is not well-formed is mended and then
 * looked at all the same. Needs no network and no clock. Linear in the size. Thread-safe.
 */
public final class FeedCheck {

    private static final int LARGEST = 64 << 20;
    private static final int LARGE = 1_000_000;
    private static final int HUGE = 5_000_000;

    private FeedCheck() {}

    /**
     * Everything that can be said of a feed.
     *
     * @param path its name, for the places
     */
    public static CheckReport check(String path, byte[] bytes) {
        if (bytes.length > LARGEST) {
            Found found = new Found(path, "");
            found.add(StructureRule.TOO_COMPLEX, bytes.length + " bytes");
            return found.report("");
        }
        Decoded decoded = Decoder.isBinary(bytes) ? Decoder.decode(new byte[0]) : Decoder.decode(bytes);
        Found found = new Found(path, decoded.text());
        String format =
                start(decoded.text()) == '{' ? JsonFeedCheck.check(decoded.text(), found) : xml(path, decoded, found);
        if (format.isEmpty()) {
            found.add(StructureRule.NOT_A_FEED, "");
            return found.report("");
        }
        new CharacterCheck(found, decoded).check();
        if (bytes.length > LARGE) {
            found.add(bytes.length > HUGE ? HistoryRule.FEED_HUGE : HistoryRule.FEED_LARGE, bytes.length + " bytes");
        }
        return found.report(format);
    }

    private static char start(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == 0xFEFF)) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** The format of a feed in XML; nothing if it is none. */
    private static String xml(String path, Decoded decoded, Found found) {
        String text = decoded.text();
        ReadContext read = new ReadContext(path, text, ReadOptions.DEFAULT, Limits.DEFAULT, new ArrayList<>());
        try {
            XmlElement root = XmlParser.parse(SourceText.of(text), read);
            String format = format(root);
            if (root != null && !format.isEmpty()) {
                new WellFormedCheck(found, text).check();
                rules(root, format, found);
            }
            return format;
        } catch (LimitException e) {
            found.add(StructureRule.TOO_COMPLEX, Origin.NONE, e.diagnostic().message());
            return "XML";
        }
    }

    private static String format(@Nullable XmlElement root) {
        if (root == null) {
            return "";
        }
        String version = root.attribute("version").value();
        return switch (root.local()) {
            case "feed", "entry" -> isAtom(root) ? AtomCheck.isOld(root) ? "Atom 0.3" : "Atom 1.0" : "";
            case "rss" -> version.isEmpty() ? "RSS" : "RSS " + version;
            case "channel" -> RssCheck.isOwn(root) ? "RSS" : "";
            case "RDF" -> root.elements().stream().anyMatch(RssCheck::isOwn) ? "RSS 1.0" : "";
            default -> "";
        };
    }

    private static boolean isAtom(XmlElement root) {
        String space = root.space();
        return space.equals("atom") || space.isEmpty() || space.contains("tom");
    }

    private static void rules(XmlElement root, String format, Found found) {
        boolean atom = format.startsWith("Atom");
        if (atom) {
            new AtomCheck(found, format.equals("Atom 0.3")).root(root);
        } else {
            new RssCheck(found, format.equals("RSS 1.0")).root(root);
        }
        NamespaceCheck spaces = new NamespaceCheck(found);
        ExtensionCheck extensions = new ExtensionCheck(found, atom);
        Deque<XmlElement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            spaces.element(element);
            extensions.element(element);
            element.elements().forEach(open::push);
        }
    }
}
