package io.github.unchaff.write;

import io.github.unchaff.text.Characters;
import java.nio.charset.StandardCharsets;

/**
 * Text that every output format can hold: the characters that are legal in XML 1.0 (2.2, production Char) and no controls.
 * Cleaning has settled nearly all of it before; this is the last gate.
 */
public final class Printable {

    private Printable() {}

    /**
     * The text without control characters and noncharacters of the first plane; a lone surrogate becomes U+FFFD, every line
     * end LF, and every other white space that XML forbids a space. The same string when there is nothing to change.
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && isPair(text, i)) {
                i++;
            } else if (isDoubtful(c)) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    /** The text in UTF-8, each lone surrogate as U+FFFD; never {@code ?} as the JDK has it. */
    static byte[] utf8(String text) {
        return of(text).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isDoubtful(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x85 || Character.isSurrogate(c) || Characters.isControl(c);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static String rewritten(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDoubtful(c)) {
                out.append(c);
            } else if (Character.isSurrogate(c)) {
                boolean pair = isPair(text, i);
                out.append(pair ? text.substring(i, i + 2) : "\uFFFD");
                i += pair ? 1 : 0;
            } else if (c == '\r') {
                boolean followed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                out.append(followed ? "" : "\n");
            } else if (!Characters.isControl(c)) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
