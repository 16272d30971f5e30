package io.github.unchaff.markdown.dialect;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes running text of subtitles: their numbers and times go, what they say is joined. A paragraph ends where nobody speaks
 * for a while, or, when it has grown long, where a subtitle ends with a sentence or a short silence.
 *
 * <pre>
 * 1
 * 00:00:01,667 --> 00:00:05,321
 * 请把灯关掉
 * </pre>
 */
final class CueText {

    private static final int FEWEST_CUES = 3;
    private static final long SILENCE = 2000;
    private static final long PAUSE = 400;
    private static final int LONG = 240;
    private static final int LONGEST = 1200;
    private static final String SENTENCE_ENDS = "。！？.!?…”」』";
    private static final String NO_SPACE_BEHIND = "，。！？、；：…）》」』”";

    private final SourceText text;
    private final Claims claims;
    private final List<int[]> lines = new ArrayList<>();
    private final SourceText.Builder out = new SourceText.Builder();
    private @Nullable CueTime last;
    private int paragraph;
    private char lastChar;

    private CueText(SourceText text, Claims claims) {
        this.text = text;
        this.claims = claims;
        String value = text.value();
        for (int from = 0; from < value.length(); ) {
            int end = value.indexOf('\n', from);
            end = end < 0 ? value.length() : end + 1;
            lines.add(new int[] {from, end});
            from = end;
        }
    }

    /** The text with subtitles in it made running text, and all else as it is. */
    static SourceText joined(SourceText text, Claims claims) {
        return text.value()
                                .lines()
                                .filter(line -> CueTime.of(line) != null)
                                .limit(FEWEST_CUES)
                                .count()
                        < FEWEST_CUES
                ? text
                : new CueText(text, claims).run();
    }

    private SourceText run() {
        int i = 0;
        while (i < lines.size()) {
            int time = CueTime.of(line(i)) != null ? i : isNumber(i) && timeAt(i + 1) != null ? i + 1 : -1;
            if (time < 0) {
                plain(i++);
                continue;
            }
            for (int j = i; j <= time; j++) {
                claims.removed(slice(j).origin(), "subtitle-timing");
            }
            i = cue(CueTime.of(line(time)), time + 1);
        }
        return out.build();
    }

    /** A line that belongs to no subtitle. */
    private void plain(int i) {
        if (last != null && !Whitespace.isBlank(line(i))) {
            out.addSynthetic("\n\n");
            last = null;
        }
        if (last == null) {
            out.add(slice(i));
        }
    }

    /** The lines of one subtitle; returns where the next thing begins. */
    private int cue(@Nullable CueTime time, int from) {
        boolean first = true;
        int i = from;
        while (i < lines.size() && !Whitespace.isBlank(line(i)) && !beginsCue(i)) {
            SourceText words = slice(i).strip();
            gap(time, first);
            out.add(words);
            paragraph += words.length();
            lastChar = words.value().charAt(words.length() - 1);
            first = false;
            i++;
        }
        if (!first) {
            last = time;
        }
        return i;
    }

    private void gap(@Nullable CueTime time, boolean first) {
        if (first && (last == null || time == null || isBreak(last, time))) {
            out.addSynthetic("\n\n");
            paragraph = 0;
        } else if (NO_SPACE_BEHIND.indexOf(lastChar) < 0) {
            out.addSynthetic(" ");
        }
    }

    private boolean isBreak(CueTime before, CueTime now) {
        long silence = now.from() - before.to();
        boolean over = SENTENCE_ENDS.indexOf(lastChar) >= 0 || silence >= PAUSE;
        return silence >= SILENCE || silence < -SILENCE || paragraph > LONG && over || paragraph > LONGEST;
    }

    private boolean beginsCue(int i) {
        return timeAt(i) != null || isNumber(i) && timeAt(i + 1) != null;
    }

    private @Nullable CueTime timeAt(int i) {
        return i < lines.size() ? CueTime.of(line(i)) : null;
    }

    private boolean isNumber(int i) {
        String value = Whitespace.strip(line(i));
        return !value.isEmpty() && value.length() < 8 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String line(int i) {
        return text.value().substring(lines.get(i)[0], lines.get(i)[1]).stripTrailing();
    }

    private SourceText slice(int i) {
        return text.slice(lines.get(i)[0], lines.get(i)[1]);
    }
}
