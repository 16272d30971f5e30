package io.github.unchaff.html;

import io.github.unchaff.date.CaptureLag;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;

/** Holds a publication time against the time of capture: an article cannot have been captured before it was published. */
final class PublicationTime {

    private PublicationTime() {}

    /** The time with what the capture says of it in its evidence; a contradiction is reported, not mended. */
    static Timestamp settled(Page page, Timestamp time, SourceText raw) {
        CaptureLag lag = CaptureLag.between(time, page.metadata().captured());
        if (lag == null) {
            return time;
        }
        String said = "'" + raw.strip().value() + "' lies ";
        return switch (lag.fit()) {
            case USUAL -> time.because("the capture came " + lag.words() + " later");
            case LATE -> {
                if (!lag.zoneStated()) {
                    String where = lag.words() + " before the capture, if its zone is as assumed; kept as it is";
                    page.context().report(CoreCode.LATE_CAPTURE, raw.origin(), said + where);
                }
                yield time.because("the capture came " + lag.words() + " later");
            }
            case BEFORE_PUBLICATION -> {
                page.context()
                        .report(
                                CoreCode.DATE_ORDER,
                                raw.origin(),
                                said + lag.words() + " after the capture; kept as it is");
                yield time.because("but it lies " + lag.words() + " after the capture");
            }
        };
    }
}
