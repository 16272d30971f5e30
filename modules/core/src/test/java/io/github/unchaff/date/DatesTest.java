package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Timestamp;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final DateHints MONTH_FIRST = new DateHints(null, false, "a test");
    private static final DateHints SHANGHAI = new DateHints(ZoneId.of("Asia/Shanghai"), null, "a test");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 25 Oct 2024 20:31:44 GMT | 2024-10-25T20:31:44Z | SECOND | STATED",
                "2023-09-14T11:34:28.859Z | 2023-09-14T11:34:28.859Z | MILLISECOND | STATED",
                "2023-09-15 12:35:07 | 2023-09-15T12:35:07 | SECOND | UNKNOWN",
                "2022-06-24 13:25:01+03:00 | 2022-06-24T13:25:01+03:00 | SECOND | STATED",
                "2005-03-31T20:37:43+0000 | 2005-03-31T20:37:43Z | SECOND | STATED",
                "2023年9月15日 | 2023-09-15 | DAY | UNKNOWN",
                "2020年 7月 17日 | 2020-07-17 | DAY | UNKNOWN",
                "2020年7月17日 下午3:05 | 2020-07-17T15:05 | MINUTE | UNKNOWN",
                "October 25, 2024 | 2024-10-25 | DAY | UNKNOWN",
                "2024-03 | 2024-03 | MONTH | UNKNOWN",
                "2024 | 2024 | YEAR | UNKNOWN",
                "31/12/2022 - 19:50 | 2022-12-31T19:50 | MINUTE | UNKNOWN",
            })
    void readsWhatTheWebWrites(String text, String value, Timestamp.Precision precision, Timestamp.ZoneBasis basis) {
        Timestamp time = Dates.parse(text, DateHints.NONE);
        assertThat(time).isNotNull();
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.basis()).isEqualTo(basis);
        assertThat(time.evidence()).first().asString().contains(text);
    }

    @Test
    void settlesDayAndMonthByAHintAndSaysSo() {
        Timestamp time = Dates.parse("3/6/2024 10:20 PM UTC", MONTH_FIRST);
        assertThat(time).isNotNull();
        assertThat(time.value()).isEqualTo("2024-03-06T22:20Z");
        assertThat(time.evidence()).contains("a test writes the month first");
    }

    @Test
    void leavesDayAndMonthOpenWithoutAHint() {
        assertThat(Dates.parse("3/6/2024", DateHints.NONE)).isNull();
        assertThat(Dates.isAmbiguous("3/6/2024")).isTrue();
        assertThat(Dates.isAmbiguous("3/3/2024")).isFalse();
        assertThat(Dates.isAmbiguous("30/6/2024")).isFalse();
    }

    @Test
    void knowsNoonAndMidnight() {
        assertThat(Dates.parse("9/12/2023 12:05 AM UTC", MONTH_FIRST).value()).isEqualTo("2023-09-12T00:05Z");
        assertThat(Dates.parse("9/12/2023 12:05 PM UTC", MONTH_FIRST).value()).isEqualTo("2023-09-12T12:05Z");
    }

    @Test
    void infersAZoneFromAHintButNotForADay() {
        Timestamp time = Dates.parse("2023-09-15 12:35:07", SHANGHAI);
        assertThat(time.value()).isEqualTo("2023-09-15T12:35:07+08:00");
        assertThat(time.basis()).isEqualTo(Timestamp.ZoneBasis.INFERRED);
        assertThat(Dates.parse("2023-09-15", SHANGHAI).basis()).isEqualTo(Timestamp.ZoneBasis.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"hello", "2024-13-40", "31/31/2024", "99999", "Fri 99 Foo 2024", "0001-01-01", "on 2024-03-06 he said"})
    void takesNothingForADateThatIsNone(String text) {
        assertThat(Dates.parse(text, MONTH_FIRST)).isNull();
    }

    @Test
    void readsEpochMillisecondsWithinReason() {
        assertThat(Dates.epochMillis("1729888743000").value()).isEqualTo("2024-10-25T20:39:03Z");
        assertThat(Dates.epochMillis("1729888743123").precision()).isEqualTo(Timestamp.Precision.MILLISECOND);
        assertThat(Dates.epochMillis("9999999999999999")).isNull();
        assertThat(Dates.epochMillis("99999999999999999999")).isNull();
    }
}
