package io.github.unchaff.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The charset label in the head of a document: {@code <?xml version="1.0" encoding="gb2312"?>}, {@code <meta charset=gb2312>},
 * {@code <meta http-equiv="Content-Type" content="text/html; charset=gb2312">}. Labels in text, comments, scripts and behind the
 * head count for nothing.
 */
final class Declaration {

    /** Heads of pages can be long; a label behind so many bytes no browser finds either. */
    private static final int HEAD = 8_192;

    /** As many characters may stand before {@code <?xml}, where a server put a message or an empty line. */
    private static final int BEFORE_XML = 1_024;

    /** What stands behind these is no head of a page. */
    private static final Set<String> ENDS =
            Set.of("body", "/head", "article", "rss", "feed", "rdf:rdf", "channel", "item", "entry", "opml", "urlset");

    private static final Set<String> RAW = Set.of("script", "style", "title", "noscript");

    private final String head;
    private final String lower;

    private Declaration(String head) {
        this.head = head;
        this.lower = head.toLowerCase(Locale.ROOT);
    }

    /** The label in bytes of a charset that holds ASCII, or null. */
    static @Nullable CharsetLabel in(byte[] bytes) {
        return in(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
    }

    /** The label in the head of a text, or null. */
    static @Nullable CharsetLabel in(String text) {
        Declaration declaration = new Declaration(text.substring(0, Math.min(text.length(), HEAD)));
        String label = declaration.xml();
        label = label == null ? declaration.meta() : label;
        return label == null ? null : CharsetLabel.declared(label);
    }

    private @Nullable String xml() {
        int start = lower.indexOf('<');
        if (start < 0 || start > BEFORE_XML || !lower.startsWith("<?xml", start) || head.lastIndexOf('`', start) >= 0) {
            return null;
        }
        int end = lower.indexOf('>', start);
        return end < 0 ? null : attribute("encoding", start + 5, end);
    }

    /** As in the WHATWG HTML standard, section 13.2.3.2, but not beyond the head. */
    private @Nullable String meta() {
        int at = lower.indexOf('<');
        while (at >= 0) {
            if (lower.startsWith("<!--", at)) {
                at = next("-->", at + 4);
                continue;
            }
            int end = lower.indexOf('>', at);
            String name = name(at + 1);
            if (end < 0 || ENDS.contains(name)) {
                return null;
            }
            String label = name.equals("meta") ? ofMeta(at + 5, end) : null;
            if (label != null) {
                return label;
            }
            at = RAW.contains(name) ? next("</" + name, end) : lower.indexOf('<', at + 1);
        }
        return null;
    }

    private int next(String mark, int from) {
        int found = lower.indexOf(mark, from);
        return found < 0 ? -1 : lower.indexOf('<', found + 1);
    }

    private String name(int from) {
        int to = from;
        while (to < lower.length() && !isSpace(lower.charAt(to)) && lower.charAt(to) != '>' && to - from < 12) {
            to++;
        }
        return lower.substring(from, to);
    }

    private @Nullable String ofMeta(int from, int end) {
        String label = attribute("charset", from, end);
        if (label != null) {
            return label;
        }
        String kind = attribute("http-equiv", from, end);
        String content = attribute("content", from, end);
        boolean type = kind != null && kind.strip().equalsIgnoreCase("content-type") && content != null;
        int charset = type ? content.toLowerCase(Locale.ROOT).indexOf("charset") : -1;
        int equals = charset < 0 ? -1 : content.indexOf('=', charset);
        return equals < 0 ? null : content.substring(equals + 1);
    }

    /** The value of the attribute in a tag, quoted or not. */
    private @Nullable String attribute(String name, int from, int end) {
        int at = from;
        while (at < end) {
            while (at < end && (isSpace(lower.charAt(at)) || lower.charAt(at) == '/')) {
                at++;
            }
            int start = at;
            while (at < end && !isSpace(lower.charAt(at)) && lower.charAt(at) != '=') {
                at++;
            }
            String found = lower.substring(start, at);
            at = skipSpace(at, end);
            if (at < end && lower.charAt(at) == '=') {
                at = skipSpace(at + 1, end);
                int close = close(at, end);
                boolean quoted = close > at && (head.charAt(at) == '"' || head.charAt(at) == '\'');
                if (found.equals(name)) {
                    return head.substring(quoted ? at + 1 : at, close);
                }
                at = quoted ? Math.min(close + 1, end) : close;
            } else if (at == start) {
                at++;
            }
        }
        return null;
    }

    private int close(int at, int end) {
        if (at < end && (head.charAt(at) == '"' || head.charAt(at) == '\'')) {
            int quote = head.indexOf(head.charAt(at), at + 1);
            return quote < 0 || quote > end ? end : quote;
        }
        int to = at;
        while (to < end && !isSpace(head.charAt(to)) && head.charAt(to) != '?') {
            to++;
        }
        return to;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && isSpace(lower.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }
}
