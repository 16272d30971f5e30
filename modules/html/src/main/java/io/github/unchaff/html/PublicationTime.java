package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import java.time.Duration;
import java.time.Instant;

/** Holds a publication time against the time of capture: an article cannot have been captured before it was published. */
final class PublicationTime {

    private static final Duration USUAL = Duration.ofHours(24);

    private PublicationTime() {}

    /** The time with what the capture says of it in its evidence; a contradiction is reported, not mended. */
    static Timestamp settled(Page page, Timestamp time, SourceText raw) {
        Timestamp captured = page.metadata().captured();
        Instant capture = captured == null ? null : captured.instant();
        Instant published = time.precision().compareTo(Timestamp.Precision.MINUTE) < 0 ? null : time.instant();
        if (capture == null || published == null) {
            return time;
        }
        Duration lag = Duration.between(published, capture);
        if (lag.isNegative()) {
            page.context()
                    .report(
                            CoreCode.DATE_ORDER,
                            raw.origin(),
                            "'" + raw.strip().value() + "' lies " + words(lag.negated())
                                    + " after the capture; kept as it is");
            return time.because("but it lies " + words(lag.negated()) + " after the capture");
        }
        return lag.compareTo(USUAL) > 0 ? time : time.because("the capture came " + words(lag) + " later");
    }

    private static String words(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        int seconds = duration.toSecondsPart();
        return (hours > 0 ? hours + " h " : "") + (hours > 0 || minutes > 0 ? minutes + " min " : "") + seconds + " s";
    }
}
