package io.github.unchaff.json;

import io.github.unchaff.source.SourceText;

/** Reads strings (RFC 8259, 7). Not thread-safe. */
final class JsonStrings {

    private static final int UNIT = 4;

    private final SourceText source;
    private final String text;
    private final Sink faults;
    private int at;
    private int contentEnd;

    /** Takes faults. */
    @FunctionalInterface
    interface Sink {
        void fault(int from, int to, String message);
    }

    JsonStrings(SourceText source, Sink faults) {
        this.source = source;
        this.text = source.value();
        this.faults = faults;
    }

    /** What the string says that begins with the quote at an offset. */
    SourceText read(int quote) {
        SourceText.Builder out = null;
        int from = quote + 1;
        at = from;
        boolean reported = false;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\') {
                out = out == null ? new SourceText.Builder() : out;
                out.add(source.slice(from, at));
                escape(out);
                from = at;
            } else {
                if (c < ' ' && !reported) {
                    reported = true;
                    faults.fault(at, at + 1, "a control character stands in a string");
                }
                at++;
            }
        }
        contentEnd = at;
        if (at < text.length()) {
            at++;
        } else {
            faults.fault(quote, quote + 1, "a string has no end");
        }
        SourceText rest = source.slice(from, contentEnd);
        return out == null ? rest : out.add(rest).build();
    }

    /** The offset behind the string that was read last. */
    int end() {
        return at;
    }

    /** The offset of its closing quote. */
    int contentEnd() {
        return contentEnd;
    }

    private void escape(SourceText.Builder out) {
        int start = at;
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        int plain = "\"\\/bfnrt".indexOf(kind);
        int unit = kind == 'u' ? unit(at + 2) : -1;
        if (plain >= 0) {
            at += 2;
            out.addDecoded(String.valueOf("\"\\/\b\f\n\r\t".charAt(plain)), source.slice(start, at));
        } else if (unit >= 0) {
            at += 2 + UNIT;
            out.addDecoded(character((char) unit), source.slice(start, at));
        } else {
            faults.fault(at, at + 2, "an escape that JSON does not know");
            at++;
            out.add(source.slice(start, at));
        }
    }

    /** One character, of two units if an escape of the second follows; a lone unit becomes U+FFFD. */
    private String character(char unit) {
        if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at)) {
            int low = unit(at + 2);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                at += 2 + UNIT;
                return new String(new char[] {unit, (char) low});
            }
        }
        if (Character.isSurrogate(unit)) {
            faults.fault(at - 2 - UNIT, at, "half of a character");
            return "\uFFFD";
        }
        return String.valueOf(unit);
    }

    private int unit(int from) {
        if (from + UNIT > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + UNIT; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << UNIT | digit;
        }
        return value;
    }
}
