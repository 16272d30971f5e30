package io.github.unchaff.clean;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Characters;

/** Counts characters of which nobody can say what they meant, to report each kind once with the place of the first. */
final class Findings {

    private static final class Kind {
        int count;
        Origin first = Origin.NONE;

        void add(Origin origin, int at) {
            count++;
            first = first.isEmpty() && at < origin.length() ? origin.slice(at, at + 1) : first;
        }
    }

    private final Kind lost = new Kind();
    private final Kind unknown = new Kind();
    private final Kind overrides = new Kind();

    /** Looks at a text before any step. */
    void look(String text, Origin origin) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x202D || c > 0x202E && c < 0xDB80) {
                continue;
            }
            if (c == 0xFFFD) {
                lost.add(origin, i);
            } else if (c == 0x202D || c == 0x202E) {
                overrides.add(origin, i);
            } else if (Characters.isPrivate(text.codePointAt(i))) {
                unknown.add(origin, i);
            }
        }
    }

    void report(Cleaning cleaning) {
        if (!cleaning.hasReported(CoreCode.BAD_BYTES)) {
            report(cleaning, CoreCode.LOST_CHARACTERS, lost, "U+FFFD stands where a character was lost before; kept");
        }
        report(
                cleaning,
                CoreCode.PRIVATE_CHARACTERS,
                unknown,
                "a character of private use, which only one font shows; kept");
        report(
                cleaning,
                CoreCode.READING_ORDER,
                overrides,
                "a direction override was dropped; the text stays as written and may be meant to be read otherwise");
    }

    private static void report(Cleaning cleaning, CoreCode code, Kind kind, String what) {
        if (kind.count > 0) {
            String more = kind.count == 1 ? "" : " (" + kind.count + " in all, the first here)";
            cleaning.report(code, kind.first, what + more);
        }
    }
}
