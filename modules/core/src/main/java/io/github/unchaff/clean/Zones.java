package io.github.unchaff.clean;

import java.util.List;

/**
 * Where the head of an article ends and its tail begins, in lines: the head before the text begins, the tail behind the last of
 * it, each with a little prose, since a standfirst may stand above a byline and notes below it.
 *
 * @param head the first line that is not in the head
 * @param tail the first line of the tail
 */
record Zones(int head, int tail) {

    private static final int HEAD_LINES = 14;
    private static final int HEAD_PROSE = 2;
    private static final int TAIL_LINES = 60;
    private static final int TAIL_PROSE = 6;

    static Zones of(List<TextLine> lines) {
        int head = 0;
        for (int prose = 0; head < Math.min(lines.size(), HEAD_LINES) && prose < HEAD_PROSE; head++) {
            prose += lines.get(head).isProse() ? 1 : 0;
        }
        int tail = lines.size();
        for (int prose = 0; tail > 0 && lines.size() - tail < TAIL_LINES && prose < TAIL_PROSE; tail--) {
            prose += lines.get(tail - 1).isProse() ? 1 : 0;
        }
        return new Zones(head, tail);
    }

    /** Whether a line is in the head or the tail. */
    boolean isNear(int line) {
        return line < head || line >= tail;
    }
}
