package io.github.unchaff.feed.read;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the times of feeds with the one engine for dates. */
final class Times {

    private final Taker taker;
    private final DateHints hints;

    Times(Taker taker, DateHints hints) {
        this.taker = taker;
        this.hints = hints;
    }

    /** The first time that can be read, by the order of the names, of one name the last; null if there is none. What cannot be read is reported. */
    @Nullable
    Timestamp first(XmlElement in, Field field, String... names) {
        for (String name : names) {
            for (XmlElement element : Taker.all(in, name).reversed()) {
                Timestamp time = taker.isTaken(element) ? null : read(element, field);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private @Nullable Timestamp read(XmlElement element, Field field) {
        ReadContext read = taker.read();
        SourceText said = element.text().strip();
        if (said.length() == 0) {
            return null;
        }
        DateReading reading = read.dates().read(said, hints);
        Timestamp time = reading.time();
        if (time == null) {
            if (reading instanceof DateReading.NoDate) {
                read.report(CoreCode.BAD_DATE, said.origin(), "'" + said.value() + "' is no date; not used");
            }
            taker.drop(element, "unreadable-date");
            return null;
        }
        taker.take(element);
        taker.moved(said, field);
        return time;
    }
}
