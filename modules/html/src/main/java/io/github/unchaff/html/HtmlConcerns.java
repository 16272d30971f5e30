package io.github.unchaff.html;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** What makes a piece of HTML unsafe or hard to show where it was not written for. Changes nothing. Not thread-safe. */
public final class HtmlConcerns {

    private static final int LONGEST_TAG_NAME = 1000;
    private static final int LONGEST_SHOWN = 60;

    private static final Set<String> ACTIVE = Set.of(
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "base",
            "meta",
            "link");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "poster", "cite", "action", "formaction", "background", "data", "longdesc", "srcset");

    /** Elements whose end tag may be left out (WHATWG HTML 13.1.2.4), and those the parser makes. */
    private static final Set<String> OPTIONAL_END = Set.of(
            "html",
            "head",
            "body",
            "p",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "tfoot",
            "colgroup",
            "caption",
            "option",
            "optgroup",
            "rt",
            "rp",
            "rb",
            "rtc");

    private static final List<String> DANGEROUS_STYLES = List.of(
            "expression(",
            "javascript:",
            "vbscript:",
            "behavior:",
            "-moz-binding",
            "@import",
            "position:fixed",
            "position:absolute",
            "\\");

    private final SourceText html;
    private final List<Concern> found = new ArrayList<>();

    private HtmlConcerns(SourceText html) {
        this.html = html;
    }

    /** What kind of concern it is. */
    public enum Kind {
        /** An element {@code script}. */
        SCRIPT,
        /** An attribute that is a script, such as {@code onclick}. */
        HANDLER,
        /** An address that is a script, such as {@code javascript:…}. */
        SCRIPT_ADDRESS,
        /** A style that runs code or leaves its place. */
        STYLE,
        /** An element that loads another page, asks for input, or speaks for the whole page. */
        ACTIVE,
        /** An address that is not absolute. */
        RELATIVE,
        /** An element without an end tag. */
        UNCLOSED,
        /** A reference that was escaped once too often, such as {@code &amp;amp;#8217;}. */
        ESCAPED_TWICE,
        /** A tag name without end. */
        ENDLESS_NAME
    }

    /**
     * One concern.
     *
     * @param place where; empty if the text has no source there
     * @param what the element, attribute or address
     */
    public record Concern(Kind kind, Origin place, String what) {}

    /** All concerns, in order of the text. */
    public static List<Concern> of(SourceText html) {
        HtmlConcerns concerns = new HtmlConcerns(html);
        concerns.run();
        return concerns.found;
    }

    private void run() {
        int endless = TagNames.firstLongerThan(LONGEST_TAG_NAME, html.value());
        if (endless >= 0) {
            add(Kind.ENDLESS_NAME, endless, html.value().substring(endless, endless + LONGEST_SHOWN));
            return;
        }
        Document dom = Parser.htmlParser().setTrackPosition(true).parseInput(html.value(), "");
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        element(element);
                    } else if (node instanceof TextNode text) {
                        text(text);
                    }
                },
                dom);
    }

    private void element(Element element) {
        String name = element.normalName();
        Range tag = element.sourceRange();
        if (!tag.isTracked() || tag.isImplicit()) {
            return;
        }
        int at = tag.startPos();
        if (name.equals("script")) {
            add(Kind.SCRIPT, at, "<script>");
        } else if (name.equals("style")) {
            add(Kind.STYLE, at, "<style>");
        } else if (ACTIVE.contains(name)) {
            add(Kind.ACTIVE, at, "<" + name + ">");
        }
        for (Attribute attribute : element.attributes()) {
            attribute(at, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
        Range end = element.endSourceRange();
        boolean open = !end.isTracked() || end.isImplicit();
        if (open && !element.tag().isSelfClosing() && !OPTIONAL_END.contains(name)) {
            add(Kind.UNCLOSED, at, "<" + name + ">");
        }
    }

    private void attribute(int at, String name, String value) {
        if (name.startsWith("on") && name.length() > 2) {
            add(Kind.HANDLER, at, name);
        } else if (name.equals("style")) {
            String style = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            if (DANGEROUS_STYLES.stream().anyMatch(style::contains)) {
                add(Kind.STYLE, at, value);
            }
        } else if (name.equals("srcset")) {
            for (String candidate : value.split(",\\s", -1)) {
                address(at, candidate);
            }
        } else if (ADDRESSES.contains(name)) {
            address(at, value);
        }
    }

    private void address(int at, String value) {
        String address = value.strip();
        String scheme = UrlPolicy.scheme(address.replaceAll("[\\t\\r\\n]", ""));
        if (scheme == null) {
            if (!address.startsWith("#")) {
                add(Kind.RELATIVE, at, address);
            }
        } else if (Set.of("javascript", "vbscript", "livescript").contains(scheme)
                || scheme.equals("data") && !address.regionMatches(true, 0, "data:image/", 0, 11)) {
            add(Kind.SCRIPT_ADDRESS, at, address);
        }
    }

    /** In code a reference may well be meant. */
    private void text(TextNode node) {
        String text = node.getWholeText();
        int at = reference(text);
        Range range = node.sourceRange();
        if (at >= 0 && range.isTracked() && !isCode(node)) {
            int end = text.indexOf(';', at) + 1;
            add(Kind.ESCAPED_TWICE, range.startPos(), text.substring(at, end));
        }
    }

    private static boolean isCode(Node node) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (up.nameIs("pre") || up.nameIs("code")) {
                return true;
            }
        }
        return false;
    }

    /** Where in a decoded text a reference stands that means something, such as {@code &#8217;}; -1 if there is none. */
    public static int reference(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at < 34 && isOfReference(text.charAt(end))) {
                end++;
            }
            if (end > at + 1
                    && end < text.length()
                    && text.charAt(end) == ';'
                    && CharacterReferences.meaning(text.substring(at, end + 1)) != null) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfReference(char c) {
        return c == '#' || c < 128 && Character.isLetterOrDigit(c);
    }

    private void add(Kind kind, int at, String what) {
        int from = Math.max(0, Math.min(at, html.length() - 1));
        String shown = what.length() > LONGEST_SHOWN ? what.substring(0, LONGEST_SHOWN) + "…" : what;
        found.add(new Concern(kind, html.origin().slice(from, Math.min(from + 1, html.length())), shown));
    }
}
