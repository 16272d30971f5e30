package io.github.unchaff.feed.xml;

import java.util.ArrayList;
import java.util.List;

/** Reads one start tag; also one whose quotes or end are missing. */
final class XmlTagScanner {

    private final XmlSource source;
    private final String text;
    private final int start;
    private final List<XmlAttribute> attributes = new ArrayList<>(2);
    private int at;

    XmlTagScanner(XmlSource source, int start) {
        this.source = source;
        this.text = source.text().value();
        this.start = start;
        this.at = start;
    }

    XmlTag tag() {
        int nameEnd = XmlMarks.nameEnd(text, start + 1);
        String name = text.substring(start + 1, nameEnd);
        at = nameEnd;
        boolean empty = attributes();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        return new XmlTag(prefix, name.substring(colon + 1), attributes, start, at, empty);
    }

    /** Reads up to the end of the tag; whether it ends itself. */
    private boolean attributes() {
        boolean slash = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                return slash;
            }
            if (c == '<') {
                return slash;
            }
            int nameEnd = XmlMarks.nameEnd(text, at);
            if (nameEnd == at) {
                slash = c == '/' || slash && c <= ' ';
                at++;
            } else {
                slash = false;
                attribute(nameEnd);
            }
        }
        return slash;
    }

    private void attribute(int nameEnd) {
        String name = text.substring(at, nameEnd);
        at = skipWhite(nameEnd);
        int from = at;
        int to = at;
        if (at < text.length() && text.charAt(at) == '=') {
            from = skipWhite(at + 1);
            char quote = from < text.length() ? text.charAt(from) : ' ';
            int close = quote == '"' || quote == '\'' ? closing(quote, from + 1) : -1;
            if (close >= 0) {
                from++;
                to = close;
                at = close + 1;
            } else {
                to = unquotedEnd(from);
                at = to;
            }
        }
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        attributes.add(new XmlAttribute(prefix, name.substring(colon + 1), source.slice(from, to)));
    }

    /** The closing quote, unless a tag seems to begin before it. */
    private int closing(char quote, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            boolean tag = c == '<' && i + 1 < text.length() && (text.charAt(i + 1) == '/' || text.charAt(i + 1) == '!');
            if (tag) {
                return -1;
            }
        }
        return -1;
    }

    private int unquotedEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && "<>".indexOf(text.charAt(end)) < 0) {
            boolean closes = text.charAt(end) == '/' && end + 1 < text.length() && text.charAt(end + 1) == '>';
            if (closes) {
                return end;
            }
            end++;
        }
        return end;
    }

    private int skipWhite(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
