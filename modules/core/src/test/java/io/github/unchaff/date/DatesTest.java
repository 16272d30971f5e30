package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Timestamp;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Timestamp CAPTURED = Dates.epochMillis("1729888743000"); // 2024-10-25T20:39:03Z

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
                "Thurs, 27 Aug 2015 00:00:00 UTC | 2015-08-27T00:00:00Z | SECOND | STATED",
                "Thu, 07 Dec 17 07:00:00 -0800 | 2017-12-07T07:00:00-08:00 | SECOND | STATED",
                "Tue 7 Dec 2010 01:30:00 GMT | 2010-12-07T01:30:00Z | SECOND | STATED",
                "Sun Jun 21 2015 19:30:36 GMT+0900 (JST) | 2015-06-21T19:30:36+09:00 | SECOND | STATED",
                "Fri, 31 Mar 2023 20:19:00 America/Los_Angeles | 2023-03-31T20:19:00-07:00 | SECOND | STATED",
                "2022-06-24T13:25:01+02:00[Europe/Paris] | 2022-06-24T13:25:01+02:00 | SECOND | STATED",
                "2013-06-21T11:47:35.334329-05:00 | 2013-06-21T11:47:35.334-05:00 | MILLISECOND | STATED",
                "Sun Jan  4 16:29:06 2004 | 2004-01-04T16:29:06 | SECOND | UNKNOWN",
                "Sun Jan  4 16:29:06 JST 2004 | 2004-01-04T16:29:06+09:00 | SECOND | STATED",
                "20031231T101455Z | 2003-12-31T10:14:55Z | SECOND | STATED",
                "20031231 | 2003-12-31 | DAY | UNKNOWN",
                "2003-335 | 2003-12-01 | DAY | UNKNOWN",
                "2003-W37-5 | 2003-09-12 | DAY | UNKNOWN",
                "2020/1/10 14:23:00 | 2020-01-10T14:23:00 | SECOND | UNKNOWN",
                "10:20 PM · Mar 6, 2024 | 2024-03-06T22:20 | MINUTE | UNKNOWN",
                "9:05 晚上 · 3月 12日, 2024 | 2024-03-12T21:05 | MINUTE | UNKNOWN",
                "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z | SECOND | STATED",
                "2023-09-15 24:00 | 2023-09-16T00:00 | MINUTE | UNKNOWN",
                "1520932969 | 2018-03-13T09:22:49Z | SECOND | STATED",
                "Wed, 31 Dec 2003 1:4:5 GMT | 2003-12-31T01:04:05Z | SECOND | STATED",
                "Fri, 25 Oct 2024 10:31:44 A | 2024-10-25T10:31:44 | SECOND | UNKNOWN",
                "Fri, 25 Oct 2024 10:31:44 P | 2024-10-25T10:31:44 | SECOND | UNKNOWN",
                "Fri, 25 Oct 2024 10:31:44 P.M. | 2024-10-25T22:31:44 | SECOND | UNKNOWN",
                "Пнд, 05 Янв 2004 10:00:00 +0300 | 2004-01-05T10:00:00+03:00 | SECOND | STATED",
            })
    void readsWhatTheWebWrites(String text, String value, Timestamp.Precision precision, Timestamp.ZoneBasis basis) {
        Timestamp time = Dates.parse(text, DateHints.NONE);
        assertThat(time).isNotNull();
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.basis()).isEqualTo(basis);
        assertThat(time.evidence()).first().asString().contains(text.replace("  ", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25. Oktober 2024 | 2024-10-25",
                "Freitag, 25.10.2024, 15:30 Uhr | 2024-10-25T15:30",
                "1er janvier 2024 à 15h30 | 2024-01-01T15:30",
                "25 de octubre de 2024 | 2024-10-25",
                "venerdì 25 ottobre 2024 ore 9.30 | 2024-10-25T09:30",
                "25 de março de 2024 às 15h | 2024-03-25T15:00",
                "vrijdag 25 oktober 2024 om 15:30 uur | 2024-10-25T15:30",
                "25 октября 2024 г., 15:30 | 2024-10-25T15:30",
                "25 października 2024 r. | 2024-10-25",
                "25 Ekim 2024 | 2024-10-25",
                "den 25 oktober 2024 kl. 15.30 | 2024-10-25T15:30",
                "25. lokakuuta 2024 klo 15.30 | 2024-10-25T15:30",
                "Κυρ, 11 Ιούλ 2004 12:00:00 | 2004-07-11T12:00:00",
                "Τρι, 4 Μαϊ 2004 12:00:00 GMT | 2004-05-04T12:00:00Z",
                "2024. október 25. 15:30 | 2024-10-25T15:30",
                "จ., 02 พ.ค. 2005 18:05:53 +0000 | 2005-05-02T18:05:53Z",
                "2 พฤษภาคม 2567 | 2024-05-02",
                "2004년 05월 28일  01:31:15 | 2004-05-28T01:31:15",
                "2004-05-28 오후 11:31:21 | 2004-05-28T23:31:21",
            })
    void readsWhatOtherLanguagesWrite(String text, String value) {
        assertThat(Dates.parse(text, DateHints.NONE)).isNotNull();
        assertThat(Dates.parse(text, DateHints.NONE).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二〇二三年九月十五日 | 2023-09-15",
                "二零二三年十二月三十一日 星期日 | 2023-12-31",
                "２０２３年９月１５日　１２：３５ | 2023-09-15T12:35",
                "2023年9月15日（五）下午3点05分 | 2023-09-15T15:05",
                "2023-09-15 凌晨1点 | 2023-09-15T01:00",
                "2023-09-15 中午12点半 | 2023-09-15T12:30",
                "2023-09-15 晚上12点 | 2023-09-15",
                "2023-09-15 晚上8点 | 2023-09-15T20:00",
                "令和5年9月15日(金) 午後3時 | 2023-09-15T15:00",
                "令和元年5月1日 | 2019-05-01",
                "平成31年4月30日 | 2019-04-30",
                "昭和64年1月7日 | 1989-01-07",
                "民國113年3月25日 | 2024-03-25",
                "中華民國一百一十三年三月二十五日 | 2024-03-25",
                "北京时间2023年9月15日 9:05 | 2023-09-15T09:05+08:00",
                "2023-09-15 12:35 (Taipei) | 2023-09-15T12:35+08:00",
                "2023年3月6日 美东时间晚上8点 | 2023-03-06T20:00-05:00",
            })
    void readsWhatTheEastWrites(String text, String value) {
        assertThat(Dates.parse(text, DateHints.NONE)).isNotNull();
        assertThat(Dates.parse(text, DateHints.NONE).value()).isEqualTo(value);
    }

    @Test
    void readsMinguoDigitsOnlyWhereTheyAreExpected() {
        assertThat(Dates.parse("1130325", DateHints.NONE)).isNull();
        assertThat(Dates.parse("1130325", DateHints.NONE.orMinguo()).value()).isEqualTo("2024-03-25");
        assertThat(Dates.parse("113年3月25日", DateHints.NONE.orMinguo()).value()).isEqualTo("2024-03-25");
        assertThat(Dates.parse("1130325", DateHints.NONE.orMinguo()).evidence())
                .contains("year 113 of the Republic is 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3小时前 | 2024-10-25 | DAY",
                "19 分钟前 | 2024-10-25T20:20Z | MINUTE",
                "昨天 | 2024-10-24 | DAY",
                "昨天 15:30 | 2024-10-24T15:30 | MINUTE",
                "2 days ago | 2024-10-23 | DAY",
                "an hour ago | 2024-10-25 | DAY",
                "il y a 3 jours | 2024-10-22 | DAY",
                "2个月前 | 2024-08 | MONTH",
                "9月15日 | 2024-09-15 | DAY",
                "10月30日 | 2023-10-30 | DAY",
            })
    void countsBackOnlyFromAKnownCapture(String text, String value, Timestamp.Precision precision) {
        assertThat(Dates.read(text, DateHints.NONE)).isInstanceOf(DateReading.NoDate.class);
        Timestamp time = Dates.parse(text, DateHints.NONE.capturedAt(CAPTURED));
        assertThat(time).isNotNull();
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.evidence()).hasSizeGreaterThan(1);
    }

    @Test
    void leavesADayOpenThatTheUnknownZoneDecides() {
        // Captured at 20:39 UTC, when it was the 26th in half of the world.
        assertThat(Dates.read("10月26日", DateHints.NONE.capturedAt(CAPTURED))).isInstanceOf(DateReading.Ambiguous.class);
        assertThat(Dates.parse("10月26日", SHANGHAI.capturedAt(CAPTURED)).value()).isEqualTo("2024-10-26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday 3/6/2024 | 2024-06-03 | Monday fits only one order",
                "3/6/2024 (Wed) | 2024-03-06 | Wed fits only one order",
                "2024年 | 2024 | the text says 2024年",
                "9/11/2024 | 2024-09-11 | the other order lies after the capture",
                "25/6/2024 | 2024-06-25 | the text says 25/6/2024",
            })
    void settlesDayAndMonthByWhatIsKnown(String text, String value, String reason) {
        Timestamp time = Dates.parse(text, DateHints.NONE.capturedAt(CAPTURED));
        assertThat(time).isNotNull();
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.evidence()).contains(reason);
    }

    @Test
    void settlesDayAndMonthByTheWeekdayBesideIt() {
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.near("星期三 本报讯")).value())
                .isEqualTo("2024-03-06");
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.near("Monday and Wednesday")))
                .isNull();
    }

    @Test
    void settlesNothingByContradictions() {
        assertThat(Dates.read("Monday 3/6/2024", MONTH_FIRST))
                .isInstanceOfSatisfying(
                        DateReading.Ambiguous.class,
                        open -> assertThat(open.why()).startsWith("contradictory: "));
        assertThat(Dates.read("9/11/2024", new DateHints(null, true, "a test").capturedAt(CAPTURED)))
                .isInstanceOf(DateReading.Ambiguous.class);
    }

    @Test
    void knowsThatAFeedShowsNothingOfMonthsAgo() {
        assertThat(Dates.parse("10/25/2024", DateHints.NONE.firstSeenAt(CAPTURED)))
                .isNotNull();
        Timestamp june = Dates.epochMillis("1717459200000"); // 2024-06-04
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.firstSeenAt(june)).value())
                .isEqualTo("2024-06-03");
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.capturedAt(june))).isNull();
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.firstSeenAt(CAPTURED)))
                .isNull();
    }

    @Test
    void followsAClearVoteAndNoOther() {
        DateVote clear = new DateVote(12, 0, 3, "example.org");
        Timestamp time = Dates.parse("3/6/2024", DateHints.NONE.with(clear));
        assertThat(time.value()).isEqualTo("2024-06-03");
        assertThat(time.evidence()).contains("12 of 12 dated articles of example.org put the day first");
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.with(new DateVote(2, 0, 0, "a test"))))
                .isNull();
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.with(new DateVote(12, 1, 0, "a test"))))
                .isNull();
        assertThat(Dates.parse("3/6/2024", DateHints.NONE.with(new DateVote(1, 19, 0, "a test")))
                        .value())
                .isEqualTo("2024-03-06");
    }

    @Test
    void keepsADateWhoseWeekdayIsWrong() {
        Timestamp time = Dates.parse("Mon, 25 Oct 2024 20:31:44 GMT", DateHints.NONE);
        assertThat(time.value()).isEqualTo("2024-10-25T20:31:44Z");
        assertThat(time.evidence()).contains("but that day is no Mon");
    }

    @Test
    void readsAnAbbreviationWithSeveralMeaningsOnlyIfOneRemains() {
        String text = "Fri, 25 Oct 2024 20:31:44 CST";
        assertThat(Dates.parse(text, DateHints.NONE).basis()).isEqualTo(Timestamp.ZoneBasis.UNKNOWN);
        assertThat(Dates.parse(text, SHANGHAI).value()).isEqualTo("2024-10-25T20:31:44+08:00");
        assertThat(Dates.parse(text, DateHints.NONE.capturedAt(CAPTURED)).value())
                .isEqualTo("2024-10-25T20:31:44+08:00");
        assertThat(Dates.parse("2024-10-25 08:31 +0000 CST", DateHints.NONE).value())
                .isEqualTo("2024-10-25T08:31Z");
        assertThat(Dates.parse("2024-10-25 08:31 -0500 GMT", DateHints.NONE).basis())
                .isEqualTo(Timestamp.ZoneBasis.UNKNOWN);
    }

    @Test
    void leavesTheHourOpenThatAChangeOfClocksRepeats() {
        DateHints paris = new DateHints(ZoneId.of("Europe/Paris"), null, "a test");
        assertThat(Dates.parse("2024-10-27 02:30", paris).basis()).isEqualTo(Timestamp.ZoneBasis.UNKNOWN);
        assertThat(Dates.parse("2024-10-27 03:30", paris).value()).isEqualTo("2024-10-27T03:30+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-30",
        "2024-02-00",
        "2024-00-02",
        "0000-00-00 00:00:00",
        "2024-13-01",
        "2004-10-067",
        "2004-10-007T00:00:00+02:00",
        "2003-366",
        "0000000000",
        "1970-01-01T01:00:00+01:00",
        "31/31/2024",
        "2024-03-06 25:00",
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "2026-03-06"
    })
    void saysWhatCannotBeTrue(String text) {
        assertThat(Dates.read(text, DateHints.NONE.capturedAt(CAPTURED))).isInstanceOf(DateReading.Implausible.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 00 Dec 2003 10:14:55 GMT | month 12 of 2003 has no day 0",
                "2004-10-067T00:00:00+02:00 | its day has three digits",
                "9999-12-31T23:59:59Z | the year 9999 is out of reach, which is from 1700 to 2099",
                "Mon, 01 Jan 0001 00:00:00 GMT | the year 1 is out of reach, which is from 1700 to 2099",
                "1969-12-31T19:00:00-05:00 | it is the zero of computer clocks",
                "2003-12-31T24:00:01Z | there is no time 24:00:01",
            })
    void saysWhyItCannotBeTrue(String text, String why) {
        assertThat(Dates.read(text, DateHints.NONE)).isEqualTo(new DateReading.Implausible(why));
    }

    @ParameterizedTest
    @CsvSource({
        "Z, Z",
        "UT, Z",
        "GMT, Z",
        "EST, -05:00",
        "EDT, -04:00",
        "CDT, -05:00",
        "MST, -07:00",
        "MDT, -06:00",
        "PST, -08:00",
        "PDT, -07:00",
        "MEZ, +01:00",
        "MESZ, +02:00",
        "MSK, +03:00",
        "JST, +09:00",
        "-0000, Z",
        "GMT-05:00, -05:00",
        "UTC+2, +02:00",
        "+0545, +05:45",
        "Etc/GMT+5, -05:00",
        "CST, ''",
        "M, ''",
        "+2500, ''"
    })
    void readsZonesOfOneMeaning(String zone, String offset) {
        assertThat(Dates.parse("Fri, 25 Oct 2024 10:31:44 " + zone, DateHints.NONE)
                        .value())
                .isEqualTo("2024-10-25T10:31:44" + offset);
    }

    @Test
    void leavesOpenWhetherTenDigitsAreSecondsOrAnHour() {
        assertThat(Dates.read("2030010510", DateHints.NONE)).isInstanceOf(DateReading.Ambiguous.class);
        assertThat(Dates.read("2030010599", DateHints.NONE)).isInstanceOf(DateReading.Read.class);
    }

    @Test
    void keepsAnHourThatItsPartOfTheDayDenies() {
        Timestamp time = Dates.parse("5 Jan 2004 15:30 AM", DateHints.NONE);
        assertThat(time.value()).isEqualTo("2004-01-05T15:30");
        assertThat(time.evidence()).contains("but 15 is no hour of AM");
    }

    @ParameterizedTest
    @CsvSource({"'Foo, 31 Dec 2003'", "'Foo, 31 Dec 2003 10:14:55'", "'Foo 31 Dec 2003 10:14:55 GMT'"})
    void skipsAStrangeWordOnlyBeforeADateThatSaysEverything(String text) {
        assertThat(Dates.read(text, DateHints.NONE)).isInstanceOf(DateReading.NoDate.class);
        assertThat(Dates.parse("Foo, 31 Dec 2003 10:14:55 GMT", DateHints.NONE).evidence())
                .contains("the word Foo is not known");
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
