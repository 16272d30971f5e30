package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long after its publication an article was captured. A feed reader sees an article within a day: a lag outside of that
 * makes a zone that the text did not state doubtful. It is for saying so; no zone is changed by it.
 *
 * @param lag the time from publication to capture; negative if it was captured before
 * @param fit what the lag says
 * @param zoneStated whether the publication time states its zone itself
 */
public record CaptureLag(Duration lag, Fit fit, boolean zoneStated) {

    private static final Duration USUAL = Duration.ofHours(24);

    /** What a lag says. */
    public enum Fit {
        /** Captured within a day after it was published. */
        USUAL,
        /** Captured more than a day after it was published. */
        LATE,
        /** Captured before it was published, which cannot be. */
        BEFORE_PUBLICATION
    }

    /** The lag between two times; null unless both are instants, exact to the minute at least. */
    public static @Nullable CaptureLag between(@Nullable Timestamp published, @Nullable Timestamp captured) {
        Instant from = instant(published);
        Instant to = instant(captured);
        if (published == null || from == null || to == null) {
            return null;
        }
        Duration lag = Duration.between(from, to);
        Fit fit = lag.isNegative() ? Fit.BEFORE_PUBLICATION : lag.compareTo(USUAL) > 0 ? Fit.LATE : Fit.USUAL;
        return new CaptureLag(lag, fit, published.basis() == ZoneBasis.STATED);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null || time.precision().compareTo(Precision.MINUTE) < 0 ? null : time.instant();
    }

    /** The length of the lag, whichever way: {@code 2 h 5 min 3 s}, {@code 3 d 7 h 0 min 12 s}. */
    public String words() {
        Duration length = lag.abs();
        String days = length.toDays() > 0 ? length.toDays() + " d " : "";
        String hours = length.toHours() > 0 ? length.toHoursPart() + " h " : "";
        String minutes = length.toMinutes() > 0 ? length.toMinutesPart() + " min " : "";
        return days + hours + minutes + length.toSecondsPart() + " s";
    }
}
