package io.github.unchaff.source;

import java.util.Arrays;

/**
 * Where a text came from: for each stretch of it, the range of the decoded source that produced it.
 *
 * <p>Example: {@code 在莫斯科 &amp; 平壤} out of {@code 在[[zh:莫斯科]] &amp;amp; 平壤} has three stretches; the markup
 * between them is in none. A stretch is <em>verbatim</em> when it is as long as its source range; an entity is shorter
 * than its range. A stretch without a source (start -1) is <em>synthetic</em>: a space or a bracket that a reader had to
 * add.
 *
 * <p>All offsets are UTF-16 offsets into the decoded source. Immutable and thread-safe.
 */
public final class Origin {

    /** The origin of the empty text. */
    public static final Origin NONE = new Origin(new int[0]);

    private static final int STRIDE = 3;

    /** Triples: source start (or -1), source end (or -1), and where the stretch ends in the text. */
    private final int[] stretches;

    private Origin(int[] stretches) {
        this.stretches = stretches;
    }

    /** A verbatim stretch: the text equals the source from {@code start} to {@code end}. */
    public static Origin verbatim(int start, int end) {
        return start >= end ? NONE : new Origin(new int[] {start, end, end - start});
    }

    /** A decoded stretch: {@code length} characters of text stand for the source from {@code start} to {@code end}. */
    public static Origin decoded(int start, int end, int length) {
        return length == 0 ? NONE : new Origin(new int[] {start, end, length});
    }

    /** A stretch of {@code length} characters that no source character stands for. */
    public static Origin synthetic(int length) {
        return length == 0 ? NONE : new Origin(new int[] {-1, -1, length});
    }

    /** The number of UTF-16 units of the text this describes. */
    public int length() {
        return stretches.length == 0 ? 0 : stretches[stretches.length - 1];
    }

    /** Whether no source character stands behind this. */
    public boolean isEmpty() {
        return start() < 0;
    }

    /** Whether nothing of the source stands between its stretches. */
    public boolean isContiguous() {
        for (int i = STRIDE; i < stretches.length; i += STRIDE) {
            if (stretches[i] != stretches[i - STRIDE + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one stretch of the source, character by character. */
    public boolean isVerbatim() {
        return stretches.length == STRIDE && stretches[0] >= 0 && isVerbatim(0);
    }

    /** The lowest source offset, or -1 if there is none. */
    public int start() {
        int low = -1;
        for (int i = 0; i < stretches.length; i += STRIDE) {
            if (stretches[i] >= 0 && (low < 0 || stretches[i] < low)) {
                low = stretches[i];
            }
        }
        return low;
    }

    /** The highest source offset, exclusive, or -1 if there is none. */
    public int end() {
        int high = -1;
        for (int i = 0; i < stretches.length; i += STRIDE) {
            high = Math.max(high, stretches[i + 1]);
        }
        return high;
    }

    /** The origin of {@code text.substring(from, to)}. A decoded stretch is never cut: it goes with its first character. */
    public Origin slice(int from, int to) {
        int first = indexOf(from);
        boolean inside =
                first < stretches.length && stretches[first] >= 0 && to <= stretches[first + 2] && isVerbatim(first);
        if (inside) {
            int before = stretches[first] - startOf(first);
            return verbatim(before + Math.max(from, 0), before + to);
        }
        Builder out = new Builder();
        for (int i = first; i < stretches.length && startOf(i) < to; i += STRIDE) {
            int low = Math.max(from - startOf(i), 0);
            int high = Math.min(to, stretches[i + 2]) - startOf(i);
            if (low >= high) {
                continue;
            }
            if (stretches[i] >= 0 && isVerbatim(i)) {
                out.add(stretches[i] + low, stretches[i] + high, high - low);
            } else if (low == 0) {
                out.add(stretches[i], stretches[i + 1], high);
            } else {
                out.add(-1, -1, high - low);
            }
        }
        return out.build();
    }

    /** The index of the stretch that holds the given offset of the text, by halving. */
    private int indexOf(int offset) {
        int low = 0;
        int high = stretches.length / STRIDE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches[middle * STRIDE + 2] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * STRIDE;
    }

    private int startOf(int i) {
        return i == 0 ? 0 : stretches[i - 1];
    }

    /** This origin followed by another; adjoining verbatim stretches become one. */
    public Origin plus(Origin next) {
        return new Builder().add(this).add(next).build();
    }

    /** Calls {@code visitor} for each stretch in the order of the text. */
    public void forEach(StretchVisitor visitor) {
        for (int i = 0; i < stretches.length; i += STRIDE) {
            visitor.visit(stretches[i], stretches[i + 1], startOf(i), stretches[i + 2] - startOf(i));
        }
    }

    private boolean isVerbatim(int i) {
        return stretches[i + 1] - stretches[i] == stretches[i + 2] - startOf(i);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that && Arrays.equals(stretches, that.stretches);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stretches);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        forEach((start, end, at, length) -> out.append(out.isEmpty() ? "" : ",")
                .append(start)
                .append('-')
                .append(end)
                .append(length == end - start ? "" : "/" + length));
        return out.toString();
    }

    /** Receives the stretches of an {@link Origin}. */
    @FunctionalInterface
    public interface StretchVisitor {
        /**
         * One stretch.
         *
         * @param start source start, or -1 for a synthetic stretch
         * @param end source end, exclusive, or -1
         * @param at offset of the stretch in the text
         * @param length its length in the text
         */
        void visit(int start, int end, int at, int length);
    }

    /** Joins origins in order. Not thread-safe. */
    public static final class Builder {
        private int[] stretches = new int[12];
        private int used;

        /** Appends all stretches of {@code origin}. */
        public Builder add(Origin origin) {
            origin.forEach((start, end, at, length) -> add(start, end, length));
            return this;
        }

        /** Appends one stretch; see {@link StretchVisitor#visit}. */
        public Builder add(int start, int end, int length) {
            if (length == 0) {
                return this;
            }
            int last = used - STRIDE;
            boolean verbatim = end - start == length && start >= 0;
            boolean joins = last >= 0
                    && (start < 0 ? stretches[last] < 0 : verbatim && stretches[last + 1] == start && isVerbatim(last));
            if (joins) {
                stretches[last + 1] = end;
                stretches[last + 2] += length;
                return this;
            }
            if (used + STRIDE > stretches.length) {
                stretches = Arrays.copyOf(stretches, stretches.length * 2);
            }
            stretches[used] = start;
            stretches[used + 1] = end;
            stretches[used + 2] = textLength() + length;
            used += STRIDE;
            return this;
        }

        private int textLength() {
            return used == 0 ? 0 : stretches[used - 1];
        }

        private boolean isVerbatim(int i) {
            int at = i == 0 ? 0 : stretches[i - 1];
            return stretches[i] >= 0 && stretches[i + 1] - stretches[i] == stretches[i + 2] - at;
        }

        /** The origin of everything added so far. */
        public Origin build() {
            return used == 0 ? NONE : new Origin(Arrays.copyOf(stretches, used));
        }
    }
}
