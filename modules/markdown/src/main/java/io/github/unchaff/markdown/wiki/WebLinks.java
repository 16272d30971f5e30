package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the web: bare, and with {@code bracketed} also {@code [https://example.org label]}.
 *
 * @param bracketed whether a label may stand beside the address in single brackets
 */
record WebLinks(boolean bracketed) implements LinkGrammar {

    private static final String[] SCHEMES = {"https://", "http://", "ftp://", "mailto:"};
    private static final String NOT_AT_END = ".,;:!?'\"";

    @Override
    public String starts() {
        return bracketed ? "[hfm" : "hf";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        if (scan.at(start) == '[') {
            return bracketed ? labelled(scan, start) : null;
        }
        boolean inWord = start > 0 && Character.isLetterOrDigit(scan.at(start - 1)) && scan.at(start - 1) < 128;
        if (inWord || !isAddress(scan.value, start) || scan.value.startsWith("mailto:", start)) {
            return null;
        }
        int end = addressEnd(scan.value, start);
        while (end > start && NOT_AT_END.indexOf(scan.at(end - 1)) >= 0) {
            end--;
        }
        if (scan.at(end - 1) == ')' && scan.value.substring(start, end).indexOf('(') < 0) {
            end--;
        }
        return end - start < 9 ? null : new Found.External(end, start, end, scan.value.substring(start, end));
    }

    private static @Nullable Found labelled(Scan scan, int start) {
        int from = start + 1;
        boolean relative = scan.value.startsWith("//", from);
        if (!relative && !isAddress(scan.value, from)) {
            return null;
        }
        int end = addressEnd(scan.value, from);
        int close = scan.find("]", end);
        int line = scan.find("\n", end);
        if (close < 0 || line >= 0 && line < close) {
            return null;
        }
        String url = scan.value.substring(from, end);
        int label = end;
        while (label < close && Whitespace.isWhite(scan.at(label))) {
            label++;
        }
        boolean labelled = label < close;
        return new Found.External(
                close + 1, labelled ? label : from, labelled ? close : end, relative ? "https:" + url : url);
    }

    static boolean isAddress(String value, int at) {
        for (String scheme : SCHEMES) {
            if (value.regionMatches(true, at, scheme, 0, scheme.length())) {
                return true;
            }
        }
        return false;
    }

    private static int addressEnd(String value, int from) {
        int end = from;
        while (end < value.length() && !ends(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean ends(char c) {
        return Whitespace.isWhite(c) || "[]<>\"|{}".indexOf(c) >= 0 || c > 0x2E7F && Han.joinsWithoutSpace(c);
    }
}
