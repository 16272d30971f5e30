package io.github.unchaff.feed.xml;

import io.github.unchaff.source.SourceText;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what is in an element as HTML. HTML knows no prefixes, and closes {@code <p/>} as little as {@code <p>}; all else stays as
 * it is written, so that one reader interprets tags wherever they are from.
 */
final class XmlMarkup {

    /** Elements that have no end tag (WHATWG HTML 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final XmlSource source;
    private final SourceText.Builder out = new SourceText.Builder();

    XmlMarkup(XmlSource source) {
        this.source = source;
    }

    SourceText inside(XmlElement element) {
        if (isHtml(element)) {
            return source.slice(element.contentStart(), element.contentEnd());
        }
        children(element);
        return out.build();
    }

    private static boolean isHtml(XmlElement element) {
        for (XmlNode child : element.children()) {
            boolean plain = switch (child) {
                case XmlText text -> !text.literal();
                case XmlElement inner -> {
                    boolean isVoid = isVoid(inner);
                    boolean empty = inner.contentStart() == inner.end();
                    boolean paired = isVoid ? empty : !empty;
                    yield inner.prefix().isEmpty() && paired && isHtml(inner);
                }
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVoid(XmlElement element) {
        return VOID.contains(element.local().toLowerCase(Locale.ROOT));
    }

    private void children(XmlElement element) {
        for (XmlNode child : element.children()) {
            switch (child) {
                case XmlText text -> text(text);
                case XmlElement inner -> element(inner);
            }
        }
    }

    /** In a CDATA section, as text of XML, a tag is none. */
    private void text(XmlText text) {
        SourceText raw = source.slice(text.start(), text.end());
        if (!text.literal()) {
            open(raw);
            return;
        }
        int from = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.value().charAt(i);
            if (c == '<' || c == '&') {
                out.add(raw.slice(from, i)).addDecoded(c == '<' ? "&lt;" : "&amp;", raw.slice(i, i + 1));
                from = i + 1;
            }
        }
        out.add(raw.slice(from));
    }

    /** A reference that is not finished in its text is none, whatever the next one begins with. */
    private void open(SourceText raw) {
        int last = raw.value().lastIndexOf('&');
        boolean isOpen = last >= 0 && raw.value().indexOf(';', last) < 0;
        if (isOpen) {
            out.add(raw.slice(0, last))
                    .addDecoded("&amp;", raw.slice(last, last + 1))
                    .add(raw.slice(last + 1));
        } else {
            out.add(raw);
        }
    }

    private void element(XmlElement element) {
        SourceText tag = source.slice(element.start(), element.contentStart());
        int skipped = element.prefix().isEmpty() ? 1 : element.prefix().length() + 2;
        int end = tag.length();
        while (end > skipped && ">/ \n\t\r".indexOf(tag.value().charAt(end - 1)) >= 0) {
            end--;
        }
        out.add(tag.slice(0, 1)).add(tag.slice(skipped, end)).addSynthetic(">");
        children(element);
        if (!isVoid(element)) {
            out.addSynthetic("</" + element.local() + ">");
        }
    }
}
