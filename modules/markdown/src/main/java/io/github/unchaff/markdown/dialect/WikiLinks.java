package io.github.unchaff.markdown.dialect;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Tag;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;

/**
 * Takes {@code [[zh:莫斯科]]} apart before anything else is parsed: a machine set these links by dictionary, and they cut
 * through words, names, dates and even addresses. The term stays as text and becomes a tag; brackets that only look like a
 * link, such as the outer ones of {@code [[[zh:X]]]}, stay text.
 */
final class WikiLinks {

    private static final int LONGEST_PREFIX = 12;
    private static final int MOST_LETTERS = 3;
    private static final int LONGEST_TERM = 120;

    private final SourceText text;
    private final ReadContext context;
    private final Metadata.Builder metadata;
    private final SourceText.Builder out = new SourceText.Builder();
    private int from;

    private WikiLinks(SourceText text, ReadContext context, Metadata.Builder metadata) {
        this.text = text;
        this.context = context;
        this.metadata = metadata;
    }

    /** The text without wiki links; each term is added to the tags. */
    static SourceText unwrapped(SourceText text, ReadContext context, Metadata.Builder metadata) {
        return text.value().contains("[[") ? new WikiLinks(text, context, metadata).run() : text;
    }

    private SourceText run() {
        String value = text.value();
        int at = value.indexOf("[[");
        while (at >= 0) {
            int term = behindPrefix(value, at + 2);
            if (term < 0) {
                at = value.indexOf("[[", at + 1);
                continue;
            }
            int end = termEnd(value, term);
            if (end < 0) {
                context.report(
                        CoreCode.UNCLOSED_WIKI_LINK,
                        text.slice(at, term).origin(),
                        "'" + value.substring(at, term) + "' has no end; kept as text");
                at = value.indexOf("[[", term);
                continue;
            }
            link(at, term, end);
            at = value.indexOf("[[", end + 2);
        }
        return out.add(text.slice(from)).build();
    }

    private void link(int start, int term, int end) {
        String name = text.value().substring(term, end).strip();
        if (!name.isEmpty() && !cutsNumber(start, name, end + 2)) {
            metadata.tag(name, Tag.Kind.AUTO_LINK);
        }
        if (context.options().wikiLinks() == ReadOptions.WikiLinks.KEEP) {
            return;
        }
        out.add(text.slice(from, start));
        context.claims().markup(text.slice(start, term).origin());
        context.claims().markup(text.slice(end, end + 2).origin());
        if (context.options().wikiLinks() == ReadOptions.WikiLinks.LINK) {
            String language = text.value().substring(start + 2, term - 1);
            String url = UrlPolicy.link("https://" + language + ".wikipedia.org/wiki/" + name.replace(' ', '_'));
            out.addSynthetic("[").add(text.slice(term, end)).addSynthetic("](<" + url + ">)");
        } else {
            out.add(text.slice(term, end));
        }
        from = end + 2;
    }

    /** Whether the link cuts a number: {@code 0[[zh:4月]]02日}, of which 4月 is no term. */
    private boolean cutsNumber(int start, String name, int end) {
        boolean before = start > 0 && isDigit(text.value().charAt(start - 1)) && isDigit(name.charAt(0));
        boolean after =
                end < text.length() && isDigit(text.value().charAt(end)) && isDigit(name.charAt(name.length() - 1));
        return before || after;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The offset behind {@code zh:} or {@code zh-yue:}, or -1 if no language prefix stands there. */
    private static int behindPrefix(String value, int at) {
        int end = at;
        int letters = -1;
        while (end < value.length() && end - at <= LONGEST_PREFIX && isPrefixPart(value.charAt(end))) {
            letters = letters < 0 && value.charAt(end) == '-' ? end - at : letters;
            end++;
        }
        letters = letters < 0 ? end - at : letters;
        boolean prefix = letters >= 2 && letters <= MOST_LETTERS && end < value.length() && value.charAt(end) == ':';
        return prefix ? end + 1 : -1;
    }

    private static boolean isPrefixPart(char c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }

    /** The offset of {@code ]]}, or -1 if the line ends, a bracket opens or the term grows too long before it. */
    private static int termEnd(String value, int term) {
        int end = term;
        while (end < value.length() && end - term <= LONGEST_TERM) {
            char c = value.charAt(end);
            if (c == ']' && value.startsWith("]]", end)) {
                return end == term ? -1 : end;
            }
            if (c == '[' || c == '\n' || c == '\r') {
                return -1;
            }
            end++;
        }
        return -1;
    }
}
