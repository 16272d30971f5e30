package io.github.unchaff.date;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the distance from UTC of a time: stated, or inferred from the publisher or the capture; else unknown. */
final class ZoneSettler {

    private final @Nullable ZoneClaim claim;
    private final DateHints hints;
    private final CaptureTime capture;

    ZoneSettler(@Nullable ZoneClaim claim, DateHints hints, CaptureTime capture) {
        this.claim = claim;
        this.hints = hints;
        this.capture = capture;
    }

    Timestamp zoned(LocalDateTime local, Precision precision, List<String> evidence) {
        Timestamp open = new Timestamp(local, precision, null, ZoneBasis.UNKNOWN, evidence);
        if (precision.compareTo(Precision.MINUTE) < 0) {
            return open;
        }
        return switch (claim) {
            case null ->
                hints.zone() == null
                        ? open
                        : region(open, hints.zone(), false, hints.source() + " keeps the time of " + hints.zone());
            case ZoneClaim.Offset it -> stated(open, it.offset());
            case ZoneClaim.Region it -> region(open, it.zone(), true, it.said() + " means the clock of " + it.zone());
            case ZoneClaim.Several it -> several(open, it);
            case ZoneClaim.Unknown it -> open.because("the zone " + it.said() + " is not known");
        };
    }

    private static Timestamp stated(Timestamp open, ZoneOffset offset) {
        return new Timestamp(open.local(), open.precision(), offset, ZoneBasis.STATED, open.evidence());
    }

    /** The offset a zone had then; unknown in the hour that a change of clocks repeats or leaves out. */
    private static Timestamp region(Timestamp open, ZoneId zone, boolean stated, String reason) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(open.local());
        if (valid.size() != 1) {
            return open.because(reason)
                    .because(valid.isEmpty() ? "which left that hour out" : "which had that hour twice");
        }
        return stated ? stated(open.because(reason), valid.getFirst()) : open.in(valid.getFirst(), reason);
    }

    /** An abbreviation with several meanings: the one the publisher's clock has, or the only one not after the capture. */
    private Timestamp several(Timestamp open, ZoneClaim.Several it) {
        LocalDateTime local = open.local();
        if (hints.zone() != null) {
            ZoneOffset habit = hints.zone().getRules().getOffset(local);
            if (it.offsets().contains(habit)) {
                return open.in(habit, it.said() + " as in " + hints.zone() + ", where " + hints.source() + " is");
            }
        }
        List<ZoneOffset> possible = it.offsets().stream()
                .filter(offset -> !capture.isBefore(local.toInstant(offset)))
                .toList();
        if (possible.size() == 1) {
            return open.in(possible.getFirst(), it.said() + " elsewhere would lie after the capture");
        }
        return open.because("the zone " + it.said() + " has several meanings");
    }
}
