package io.github.unchaff.html;

/** Finds tags that the parser ignored, such as {@code </br>} or an end tag without a start: they are markup all the same. */
final class StrayTags {

    /** Receives a range. */
    @FunctionalInterface
    interface RangeConsumer {
        /** From {@code start} to {@code end}, exclusive. */
        void accept(int start, int end);
    }

    private StrayTags() {}

    /** Calls {@code found} for each tag, comment or declaration between two offsets that the tree does not cover. */
    static void in(String html, int from, int to, RangeConsumer found) {
        int at = from;
        while (at < to) {
            int start = html.indexOf('<', at);
            if (start < 0 || start >= to || start + 1 >= html.length()) {
                return;
            }
            char next = html.charAt(start + 1);
            boolean tag = next == '/' || next == '!' || next == '?' || next < 128 && Character.isLetter(next);
            int end = tag ? html.indexOf('>', start) : -1;
            int stop = end < 0 || end >= to ? to : end + 1;
            if (tag) {
                found.accept(start, stop);
            }
            at = tag ? stop : start + 1;
        }
    }
}
