package io.github.unchaff.feed.xml;

import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of XML whatever state it is in. What the standard calls an error is mended where it stands: an end tag that nothing
 * was opened for is passed over, one that leaves elements open closes them, a {@code <} that begins no tag is text, a CDATA section
 * without an end ends at the end tag of its element. Nothing is fetched, and the document type counts only for its plain
 * entities. Tags are claimed as markup and comments as removed; text is left to whoever takes it. Linear in the size. Not thread-safe.
 */
public final class XmlParser {

    private static final int DEEPEST = 256;
    private static final int LONGEST_SHOWN = 40;

    private final XmlSource source;
    private final String text;
    private final ReadContext read;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int tooDeep;
    private int at;

    private XmlParser(XmlSource source, ReadContext read) {
        this.source = source;
        this.text = source.text().value();
        this.read = read;
    }

    /**
     * The root element of a whole document.
     *
     * @return null if there is no element in it
     */
    public static @Nullable XmlElement parse(SourceText text, ReadContext read) {
        return parse(text, read, null);
    }

    /**
     * The first element of a stretch of a document.
     *
     * @param context the element that the stretch stands in: name spaces, languages and bases come from there; or null
     */
    public static @Nullable XmlElement parse(SourceText text, ReadContext read, @Nullable XmlElement context) {
        Entities entities = context == null
                ? Entities.declaredIn(XmlMarks.doctype(text.value()))
                : context.source().entities();
        XmlParser parser = new XmlParser(new XmlSource(text, entities, context), read);
        parser.run();
        return parser.root;
    }

    private void run() {
        while (at < text.length()) {
            int next = text.indexOf('<', at);
            int tag = next < 0 ? text.length() : next;
            text(at, tag, false);
            at = tag;
            if (next >= 0) {
                read.step();
                markup();
            }
        }
        if (!open.isEmpty()) {
            mended(text.length() - 1, "it ends while <" + shown(open.element().local()) + "> is open");
        }
        while (!open.isEmpty()) {
            open.pop().close(text.length(), text.length());
        }
    }

    private void text(int from, int to, boolean literal) {
        if (from < to && !open.isEmpty()) {
            open.peek().add(new XmlText(from, to, literal));
            if (!literal && text.indexOf('&', from, to) >= 0) {
                source.entities().claim(source.slice(from, to), read.claims());
            }
        } else if (from < to) {
            read.claims().removed(source.slice(from, to).origin(), "outside-root");
        }
    }

    private void markup() {
        if (text.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (text.startsWith("<!--", at)) {
            int end = XmlMarks.behind(text, "-->", at + 2, text.length());
            read.claims().removed(source.slice(at, end).origin(), "comment");
            at = end;
        } else if (text.startsWith("<!", at)) {
            claim(XmlMarks.doctypeEnd(text, at));
        } else if (text.startsWith("<?", at)) {
            claim(XmlMarks.instructionEnd(text, at));
        } else if (text.startsWith("</", at)) {
            endTag();
        } else if (XmlMarks.beginsName(text, at + 1)) {
            startTag();
        } else {
            mended(at, "a '<' that begins no tag is text");
            text(at, at + 1, false);
            at++;
        }
    }

    /** Says where the XML is not well-formed; once a part, since one fault brings others. */
    private void mended(int place, String what) {
        read.reportOnce(FeedCode.ILL_FORMED, source.slice(place, place + 1).origin(), what + "; read on");
    }

    private void claim(int end) {
        read.claims().markup(source.slice(at, end).origin());
        at = end;
    }

    private void cdata() {
        int from = at + "<![CDATA[".length();
        int end = text.indexOf("]]>", from);
        int to = end < 0 ? unclosed(from) : end;
        read.claims().markup(source.slice(at, from).origin());
        text(from, to, true);
        at = to;
        if (end >= 0) {
            claim(to + "]]>".length());
        }
    }

    /** Where a CDATA section without an end ends: before the end tag of its element. */
    private int unclosed(int from) {
        if (open.isEmpty()) {
            return text.length();
        }
        XmlElement element = open.peek();
        String name = "</" + text.substring(element.start() + 1, XmlMarks.nameEnd(text, element.start() + 1));
        int end = text.indexOf(name, from);
        return end < 0 ? text.length() : end;
    }

    private void startTag() {
        XmlTag tag = new XmlTagScanner(source, at).tag();
        claim(tag.end());
        if (open.size() >= DEEPEST) {
            tooDeep += tag.empty() ? 0 : 1;
            return;
        }
        XmlElement element = new XmlElement(source, open.peek(), tag);
        if (!open.isEmpty()) {
            open.peek().add(element);
        } else if (root == null) {
            root = element;
        } else {
            // Behind the root: it belongs to it, since nothing may be lost.
            root.add(element);
        }
        if (!tag.empty()) {
            open.push(element);
        }
    }

    private void endTag() {
        int nameEnd = XmlMarks.nameEnd(text, at + 2);
        String name = text.substring(at + 2, nameEnd);
        int close = text.indexOf('>', nameEnd);
        int next = text.indexOf('<', nameEnd);
        int end = close < 0 || next >= 0 && next < close ? nameEnd : close + 1;
        int begin = at;
        claim(Math.max(end, begin + 2));
        if (tooDeep > 0) {
            tooDeep--;
        } else if (isOpen(name)) {
            if (!isNamed(open.element(), name)) {
                mended(begin, "</" + shown(name) + "> closes what is open in its element");
            }
            while (!isNamed(open.element(), name)) {
                open.pop().close(begin, begin);
            }
            open.pop().close(begin, at);
        } else {
            mended(begin, "</" + shown(name) + "> is the end of nothing");
        }
    }

    private boolean isOpen(String name) {
        for (XmlElement element : open) {
            if (isNamed(element, name)) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String name) {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }

    private static boolean isNamed(XmlElement element, String name) {
        int colon = name.indexOf(':');
        int local = name.length() - colon - 1;
        int prefix = Math.max(colon, 0);
        return element.local().length() == local
                && element.prefix().length() == prefix
                && name.regionMatches(true, colon + 1, element.local(), 0, local)
                && name.regionMatches(true, 0, element.prefix(), 0, prefix);
    }
}
