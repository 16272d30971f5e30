package io.github.unchaff.markdown.wiki;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields above the text of a {@code .tid} file, up to the first empty line. */
final class TiddlyHeader {

    private static final Set<String> FIELDS =
            Set.of("title", "tags", "type", "created", "modified", "creator", "modifier", "caption", "author", "list");
    private static final int DIGITS = 17;

    private TiddlyHeader() {}

    /** Whether a line is a field with a time of seventeen digits. */
    static boolean isTimeField(String line) {
        return (line.startsWith("created: ") || line.startsWith("modified: "))
                && isTime(line.substring(line.indexOf(' ') + 1));
    }

    private static boolean isTime(String value) {
        return value.length() == DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static SourceText behind(SourceText text, Reading reading) {
        Lines lines = new Lines(text);
        int end = 0;
        int known = 0;
        while (end < lines.count() && !lines.isBlank(end)) {
            String line = lines.get(end);
            int colon = line.indexOf(':');
            if (colon <= 0 || !isName(line.substring(0, colon))) {
                return text;
            }
            known += FIELDS.contains(line.substring(0, colon)) ? 1 : 0;
            end++;
        }
        if (known == 0) {
            return text;
        }
        for (int line = 0; line < end; line++) {
            field(lines.source(line), reading);
        }
        return end < lines.count() ? text.slice(lines.start(end)) : SourceText.EMPTY;
    }

    private static boolean isName(String name) {
        return name.length() < 40
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.$/".indexOf(c) >= 0);
    }

    private static void field(SourceText line, Reading reading) {
        int colon = line.value().indexOf(':');
        SourceText value = line.slice(colon + 1).strip();
        boolean kept = value.length() > 0 && keep(line.value().substring(0, colon), value, reading);
        if (kept) {
            reading.markup(line);
        } else {
            reading.removed(line, "field");
        }
    }

    private static boolean keep(String name, SourceText value, Reading reading) {
        switch (name) {
            case "title" -> {
                reading.metadata().title(value.value());
                reading.claims().moved(value.origin(), Field.TITLE);
            }
            case "creator", "author" -> {
                reading.metadata()
                        .contributor(Contributor.of(Whitespace.collapse(value.value()), Contributor.Role.AUTHOR));
                reading.claims().moved(value.origin(), Field.CONTRIBUTORS);
            }
            case "tags" -> tags(value, reading);
            case "created", "modified" -> {
                Timestamp time = time(value.value());
                if (time == null) {
                    return false;
                }
                boolean created = name.equals("created");
                reading.claims().moved(value.origin(), created ? Field.PUBLISHED : Field.MODIFIED);
                if (created) {
                    reading.metadata().published(time);
                } else {
                    reading.metadata().modified(time);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A time of TiddlyWiki: year to millisecond in digits, in UTC. */
    private static @Nullable Timestamp time(String digits) {
        if (!isTime(digits)) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(digits, 0, 4),
                    number(digits, 4, 6),
                    number(digits, 6, 8),
                    number(digits, 8, 10),
                    number(digits, 10, 12),
                    number(digits, 12, 14),
                    number(digits, 14, 17) * 1_000_000);
            boolean plausible = local.getYear() >= 1990 && local.getYear() <= 2100;
            return plausible
                    ? new Timestamp(
                            local,
                            Timestamp.Precision.MILLISECOND,
                            ZoneOffset.UTC,
                            Timestamp.ZoneBasis.STATED,
                            List.of("the field says " + digits))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** Names with spaces stand in double brackets. */
    private static void tags(SourceText value, Reading reading) {
        String text = value.value();
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Whitespace.isWhite(text.charAt(at))) {
                at++;
                continue;
            }
            boolean bracketed = text.startsWith("[[", at);
            int close = bracketed ? text.indexOf("]]", at) : -1;
            int from = close > 0 ? at + 2 : at;
            int to = close > 0 ? close : at;
            while (close <= 0 && to < text.length() && !Whitespace.isWhite(text.charAt(to))) {
                to++;
            }
            found.add(new int[] {from, to});
            at = close > 0 ? close + 2 : to;
        }
        for (int[] range : found) {
            SourceText name = value.slice(range[0], range[1]);
            if (!name.isBlank()) {
                reading.metadata().tag(Whitespace.collapse(name.value()), Tag.Kind.CATEGORY);
                reading.claims().moved(name.origin(), Field.TAGS);
            }
        }
    }
}
