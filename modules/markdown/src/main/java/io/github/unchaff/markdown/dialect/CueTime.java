package io.github.unchaff.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of a subtitle that says when it is shown: {@code 00:00:01,667 --> 00:00:05,321}, in SubRip with a comma, in WebVTT
 * with a full stop and maybe settings behind; the arrow may have become a dash with an entity, {@code –&gt;}.
 *
 * @param from when the text comes, in milliseconds
 * @param to when it goes
 */
record CueTime(long from, long to) {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[,.](\\d{1,3})";
    private static final Pattern LINE = Pattern.compile(
            "\\s{0,20}" + TIME + "\\s{0,20}[-–—]{1,3}(?:>|&gt;)\\s{0,20}" + TIME + "(?:\\s[^\\n]{0,200})?\\s{0,20}");

    /** The times of a line; null if it is none of this kind. */
    static @Nullable CueTime of(String line) {
        if (line.indexOf(':') < 0 || line.indexOf('>') < 0 && !line.contains("&gt;")) {
            return null;
        }
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? new CueTime(millis(parts, 1), millis(parts, 5)) : null;
    }

    private static long millis(Matcher parts, int first) {
        long hours = parts.group(first) == null ? 0 : Long.parseLong(parts.group(first));
        long minutes = Long.parseLong(parts.group(first + 1));
        long seconds = Long.parseLong(parts.group(first + 2));
        long fraction = Long.parseLong((parts.group(first + 3) + "00").substring(0, 3));
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
    }
}
