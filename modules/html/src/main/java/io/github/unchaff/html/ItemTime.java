package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A {@code time} element at the head of a feed item: the first says when the article was published, one behind it when it was
 * changed. What it shows may be relative, {@code 25 分钟前}; then its attribute counts alone.
 */
final class ItemTime {

    private static final String FILLER = "T00:00:00Z";

    private ItemTime() {}

    static boolean take(Page page, Element element) {
        SourceText machine = page.attribute(element, "datetime");
        SourceText raw = machine.length() == 0 ? page.attribute(element, "pudate") : machine;
        SourceText shown = page.allText(element).strip();
        Timestamp time = read(page, raw.length() == 0 ? shown : raw, shown);
        if (time == null) {
            return false;
        }
        Timestamp before = page.metadata().published();
        boolean first = before == null;
        Field field = first ? Field.PUBLISHED : Field.MODIFIED;
        if (raw.length() == 0) {
            claim(page, shown, first || !same(before, time) ? field : null, "repeated-date");
        } else if (Dates.parse(shown.value(), DateHints.of(page.site())) != null) {
            time = time.because("printed as " + shown.value());
            claim(page, shown, first || !same(before, time) ? field : null, "repeated-date");
        } else {
            claim(page, shown, null, "relative-time");
        }
        if (first) {
            if (raw.length() > 0) {
                page.context().claims().moved(raw.origin(), Field.PUBLISHED);
            }
            page.metadata().published(PublicationTime.settled(page, time, raw.length() == 0 ? shown : raw));
        } else if (!same(before, time)) {
            page.metadata().modified(time);
        }
        element.remove();
        return true;
    }

    private static void claim(Page page, SourceText shown, @Nullable Field field, String rule) {
        if (field == null) {
            page.context().claims().removed(shown.origin(), rule);
        } else {
            page.context().claims().moved(shown.origin(), field);
        }
    }

    private static boolean same(@Nullable Timestamp a, Timestamp b) {
        return a != null && (a.value().startsWith(b.value()) || b.value().startsWith(a.value()) || sameInstant(a, b));
    }

    private static boolean sameInstant(Timestamp a, Timestamp b) {
        return a.instant() != null && a.instant().equals(b.instant());
    }

    /** Midnight beside a date without a time is no midnight. */
    private static @Nullable Timestamp read(Page page, SourceText raw, SourceText shown) {
        String value = raw.value().strip();
        boolean filled = value.endsWith(FILLER) && shown.value().indexOf(':') < 0;
        if (!filled) {
            return page.context().dates().read(raw, page.dateHints()).time();
        }
        SourceText date = raw.strip().slice(0, value.length() - FILLER.length());
        Timestamp day = page.context().dates().read(date, page.dateHints()).time();
        return day == null ? null : day.because(value + " is a date: no time is printed");
    }
}
