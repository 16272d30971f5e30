package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Timestamp;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CaptureLagTest {

    private static final Timestamp CAPTURED = Dates.epochMillis("1694754422000"); // 2023-09-15T05:07:02Z
    private static final DateHints SHANGHAI = new DateHints(ZoneId.of("Asia/Shanghai"), null, "a test");

    @Test
    void saysThatTheZoneOfThePublisherFits() {
        CaptureLag lag = CaptureLag.between(Dates.parse("2023-09-15 12:35:07", SHANGHAI), CAPTURED);
        assertThat(lag).isNotNull();
        assertThat(lag.fit()).isEqualTo(CaptureLag.Fit.USUAL);
        assertThat(lag.words()).isEqualTo("31 min 55 s");
        assertThat(lag.zoneStated()).isFalse();
    }

    @Test
    void saysThatAnotherZoneDoesNotFit() {
        CaptureLag lag = CaptureLag.between(Dates.parse("2023-09-15 12:35:07Z", SHANGHAI), CAPTURED);
        assertThat(lag).isNotNull();
        assertThat(lag.fit()).isEqualTo(CaptureLag.Fit.BEFORE_PUBLICATION);
        assertThat(lag.zoneStated()).isTrue();
        lag = CaptureLag.between(Dates.parse("2023-09-13 12:35:07", SHANGHAI), CAPTURED);
        assertThat(lag.fit()).isEqualTo(CaptureLag.Fit.LATE);
    }

    @Test
    void saysNothingWithoutTwoInstants() {
        assertThat(CaptureLag.between(Dates.parse("2023-09-15", SHANGHAI), CAPTURED))
                .isNull();
        assertThat(CaptureLag.between(Dates.parse("2023-09-15 12:35", DateHints.NONE), CAPTURED))
                .isNull();
        assertThat(CaptureLag.between(CAPTURED, null)).isNull();
    }
}
