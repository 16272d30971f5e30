package io.github.unchaff.markdown;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.Arrays;

/** Cuts many pieces out of one text, each in the time of its own stretches rather than of all. Not thread-safe. */
public final class OriginIndex {

    private final SourceText text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] ats = new int[16];
    private int used;

    /** An index over a text. */
    public OriginIndex(SourceText text) {
        this.text = text;
        text.origin().forEach((start, end, at, length) -> {
            if (used == starts.length) {
                starts = Arrays.copyOf(starts, used * 2);
                ends = Arrays.copyOf(ends, used * 2);
                ats = Arrays.copyOf(ats, used * 2);
            }
            starts[used] = start;
            ends[used] = end;
            ats[used] = at;
            used++;
        });
    }

    /** The same as {@link SourceText#slice(int, int)}. */
    public SourceText slice(int from, int to) {
        return from >= to ? SourceText.EMPTY : new SourceText(text.value().substring(from, to), origin(from, to));
    }

    /** The same as {@link Origin#slice(int, int)}. */
    public Origin origin(int from, int to) {
        if (from >= to) {
            return Origin.NONE;
        }
        Origin.Builder out = new Origin.Builder();
        int found = Arrays.binarySearch(ats, 0, used, from);
        for (int i = found < 0 ? -found - 2 : found; i < used && ats[i] < to; i++) {
            int length = (i + 1 < used ? ats[i + 1] : text.length()) - ats[i];
            int low = Math.max(from - ats[i], 0);
            int high = Math.min(to - ats[i], length);
            if (starts[i] >= 0 && ends[i] - starts[i] == length) {
                out.add(starts[i] + low, starts[i] + high, high - low);
            } else {
                out.add(low == 0 ? starts[i] : -1, low == 0 ? ends[i] : -1, high - low);
            }
        }
        return out.build();
    }
}
