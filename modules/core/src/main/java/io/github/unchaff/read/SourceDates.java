package io.github.unchaff.read;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateOrder;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.date.DateVote;
import io.github.unchaff.date.Dates;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one source. It adds the vote of the source's place to the hints, keeps the source's own vote, and reports
 * what stays open and what cannot be true. Not thread-safe.
 */
public final class SourceDates {

    private final ReadContext context;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean open;

    SourceDates(ReadContext context) {
        this.context = context;
    }

    /** Reads a text that should be a date. A text that is none is not reported: the caller knows whether it had to be one. */
    public DateReading read(SourceText raw, DateHints hints) {
        SourceText said = raw.strip();
        return read(said.value(), said.origin(), hints);
    }

    /** The same for a text that stands somewhere in another dress, such as quoted. */
    public DateReading read(String text, Origin place, DateHints hints) {
        DateReading reading = Dates.read(text, hints.with(context.options().vote()));
        switch (reading) {
            case DateReading.Read read -> note(read.order());
            case DateReading.Ambiguous ambiguous -> {
                open = true;
                String why = values(ambiguous) + ": " + ambiguous.why();
                context.report(CoreCode.AMBIGUOUS_DATE, place, "'" + text + "' could be " + why + "; not used");
            }
            case DateReading.Implausible implausible ->
                context.report(
                        CoreCode.IMPLAUSIBLE_DATE,
                        place,
                        "'" + text + "' cannot be right: " + implausible.why() + "; not used");
            case DateReading.NoDate none -> {}
        }
        return reading;
    }

    private void note(@Nullable DateOrder order) {
        dayFirst |= order == DateOrder.DAY_FIRST;
        monthFirst |= order == DateOrder.MONTH_FIRST;
    }

    private static String values(DateReading.Ambiguous ambiguous) {
        return ambiguous.candidates().stream().map(Timestamp::value).collect(Collectors.joining(" or "));
    }

    /** How this source writes dates of numbers, as far as it proves it. */
    public DateVote vote() {
        return new DateVote(dayFirst ? 1 : 0, monthFirst ? 1 : 0, open ? 1 : 0, "");
    }
}
