package io.github.unchaff.source;

import java.util.Arrays;

/** What a reader would see of bytes in a charset that holds ASCII: tags, comments and entities say nothing of the charset. */
final class Prose {

    /** Enough for any statistic. */
    private static final int ENOUGH = 64 * 1024;

    private static final int LONGEST_TAG = 4_096;
    private static final int LONGEST_ENTITY = 10;

    private Prose() {}

    /** The bytes without tags; a space stands for each. At most the first 64 KB that are left. */
    static byte[] of(byte[] bytes) {
        byte[] out = new byte[Math.min(bytes.length, ENOUGH)];
        int length = 0;
        for (int i = 0; i < bytes.length && length < out.length; i++) {
            int end = bytes[i] == '<' ? tag(bytes, i) : bytes[i] == '&' ? entity(bytes, i) : -1;
            out[length++] = end < 0 ? bytes[i] : (byte) ' ';
            i = end < 0 ? i : end;
        }
        return Arrays.copyOf(out, length);
    }

    /** Where a tag ends that has only markup in it; a CDATA section is text. */
    private static int tag(byte[] bytes, int from) {
        if (from + 1 >= bytes.length || !isTagStart(bytes[from + 1])) {
            return -1;
        }
        if (from + 8 < bytes.length && bytes[from + 2] == '[' && bytes[from + 8] == '[') {
            return from + 8;
        }
        int end = Math.min(bytes.length, from + LONGEST_TAG);
        for (int i = from + 1; i < end; i++) {
            if (bytes[i] == '>') {
                return i;
            }
            if (bytes[i] == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTagStart(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '/' || b == '!' || b == '?';
    }

    private static int entity(byte[] bytes, int from) {
        int end = Math.min(bytes.length, from + LONGEST_ENTITY);
        for (int i = from + 1; i < end && bytes[i] > ' '; i++) {
            if (bytes[i] == ';') {
                return i;
            }
        }
        return -1;
    }
}
