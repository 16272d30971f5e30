package io.github.unchaff.markdown.wiki;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of Org that are no text: keywords, drawers, dates of planning, comments. */
final class OrgLines {

    private static final Set<String> PLANNING = Set.of("SCHEDULED:", "DEADLINE:", "CLOSED:");
    private static final DateHints HINTS = new DateHints(null, null, "the file");

    private final Reading reading;
    private final Lines lines;
    private @Nullable SourceText caption;

    OrgLines(Reading reading, Lines lines) {
        this.reading = reading;
        this.lines = lines;
    }

    /** Takes the lines that are no text from a line on; the line behind them, or -1 if the line is text. */
    int skip(int line, int to) {
        int at = lines.indentEnd(line);
        String text = lines.get(line).strip();
        if (text.startsWith("#+")) {
            return keyword(line, at, text);
        }
        if (text.equals("#") || text.startsWith("# ")) {
            reading.removed(lines.slice(at, lines.end(line)), "comment");
            return line + 1;
        }
        if (isDrawer(text)) {
            int end = lines.nextWith(line + 1, ":END:", true);
            if (end < to) {
                reading.removed(lines.slice(at, lines.end(end)), "drawer");
                return end + 1;
            }
        }
        if (PLANNING.stream().anyMatch(text::startsWith)) {
            reading.removed(lines.slice(at, lines.end(line)), "planning");
            return line + 1;
        }
        return -1;
    }

    private static boolean isDrawer(String text) {
        return text.length() > 2
                && text.length() < 40
                && text.startsWith(":")
                && text.endsWith(":")
                && !text.equalsIgnoreCase(":END:")
                && text.substring(1, text.length() - 1)
                        .chars()
                        .allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private int keyword(int line, int at, String text) {
        int colon = text.indexOf(':');
        String key = (colon < 0 ? text : text.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (key.indexOf(' ') >= 0) {
            return -1;
        }
        SourceText all = lines.slice(at, lines.end(line));
        SourceText value = colon < 0 ? SourceText.EMPTY : all.slice(colon + 1).strip();
        if (value.isBlank() || !keep(key, value)) {
            reading.removed(all, "keyword");
        } else {
            reading.markup(all);
        }
        return line + 1;
    }

    private boolean keep(String key, SourceText value) {
        return switch (key) {
            case "#+title" -> title(value);
            case "#+author" -> author(value);
            case "#+date" -> date(value);
            case "#+language" -> language(value);
            case "#+filetags", "#+keywords" -> tags(value);
            case "#+caption" -> {
                caption = value;
                yield true;
            }
            default -> false;
        };
    }

    /** The text of a caption line just read, for the next picture; or null. */
    @Nullable
    SourceText takeCaption() {
        SourceText taken = caption;
        caption = null;
        return taken;
    }

    private boolean title(SourceText value) {
        if (reading.metadata().title() != null) {
            return false;
        }
        reading.metadata().title(value.value());
        reading.claims().moved(value.origin(), Field.TITLE);
        return true;
    }

    private boolean author(SourceText value) {
        reading.metadata().contributor(Contributor.of(Whitespace.collapse(value.value()), Contributor.Role.AUTHOR));
        reading.claims().moved(value.origin(), Field.CONTRIBUTORS);
        return true;
    }

    private boolean date(SourceText value) {
        boolean bracketed = value.value().startsWith("<") && value.value().endsWith(">")
                || value.value().startsWith("[") && value.value().endsWith("]");
        SourceText text = bracketed ? value.slice(1, value.length() - 1).strip() : value;
        int day = text.value().indexOf(' ');
        boolean weekday = day == 10
                && text.length() > 11
                && Character.isLetter(text.value().charAt(11))
                && text.value().indexOf(' ', 11) < 0;
        text = weekday ? text.slice(0, day) : text;
        Timestamp time = reading.metadata().published() == null ? Dates.parse(text.value(), HINTS) : null;
        if (time == null) {
            return false;
        }
        reading.metadata().published(time);
        reading.claims().moved(text.origin(), Field.PUBLISHED);
        return true;
    }

    private boolean language(SourceText value) {
        boolean tag = value.length() <= 12
                && value.value().chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-')
                && reading.metadata().language() == null;
        if (tag) {
            reading.metadata().language(value.value());
        }
        return tag;
    }

    private boolean tags(SourceText value) {
        for (String name : value.value().split("[:,]", -1)) {
            String tag = Whitespace.strip(name);
            if (!tag.isEmpty()) {
                reading.metadata().tag(tag, Tag.Kind.CATEGORY);
            }
        }
        return true;
    }
}
