package io.github.unchaff.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list of names as {@code find} writes it: one a line, or with a NUL behind each. */
public final class FileList {

    private FileList() {}

    /**
     * The names in a list, in its order; empty ones are passed over.
     *
     * @param bytes UTF-8
     * @param nul whether names end with a NUL, so that they may hold line ends
     */
    public static List<String> parse(byte[] bytes, boolean nul) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(nul ? '\0' : '\n', from);
            int to = end < 0 ? text.length() : end;
            int last = !nul && to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            if (last > from) {
                names.add(text.substring(from, last));
            }
            from = to + 1;
        }
        return names;
    }
}
