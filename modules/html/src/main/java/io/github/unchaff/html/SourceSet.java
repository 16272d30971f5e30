package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;

/** A {@code srcset}: addresses with what each is for, {@code a.jpg 1x, b.jpg 2x} (WHATWG HTML 4.8.4.2.1). */
final class SourceSet {

    private SourceSet() {}

    /** The address of the largest picture, the first of equals; commas may be in addresses, white space may not. */
    static SourceText largest(SourceText set) {
        String value = set.value();
        SourceText best = SourceText.EMPTY;
        double most = -1;
        int at = 0;
        while (at < value.length()) {
            int start = skip(value, at);
            int end = start;
            while (end < value.length() && value.charAt(end) > ' ') {
                end++;
            }
            int address = end;
            while (address > start && value.charAt(address - 1) == ',') {
                address--;
            }
            int next = address < end ? end : value.indexOf(',', end);
            next = next < 0 ? value.length() : next;
            double size = size(value.substring(end, next).strip());
            if (address > start && size > most && !value.startsWith("data:", start)) {
                most = size;
                best = set.slice(start, address);
            }
            at = next + (next == end && address < end ? 0 : 1);
        }
        return best;
    }

    private static int skip(String value, int from) {
        int at = from;
        while (at < value.length() && (value.charAt(at) <= ' ' || value.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    /** What a descriptor says of the size: {@code 640w} or {@code 2x}; 1 if nothing. */
    private static double size(String descriptor) {
        int end = descriptor.length() - 1;
        if (end < 1 || end > 8 || "wx".indexOf(descriptor.charAt(end)) < 0) {
            return 1;
        }
        double size = 0;
        double unit = 0;
        for (int i = 0; i < end; i++) {
            char c = descriptor.charAt(i);
            if (c == '.' && unit == 0) {
                unit = 1;
            } else if (c >= '0' && c <= '9') {
                unit /= 10;
                size = unit > 0 ? size + (c - '0') * unit : size * 10 + (c - '0');
            } else {
                return 1;
            }
        }
        return size;
    }
}
