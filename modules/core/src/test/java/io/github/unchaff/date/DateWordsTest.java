package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "March, MARCH",
        "märz, MARCH",
        "MAERZ, MARCH",
        "août, AUGUST",
        "aout, AUGUST",
        "févr, FEBRUARY",
        "октября, OCTOBER",
        "październik, OCTOBER",
        "pazdziernik, OCTOBER",
        "ağustos, AUGUST",
        "kasim, NOVEMBER",
        "พ.ค, MAY",
        "maj, MAY"
    })
    void knowsAMonthByItsNamesWithAndWithoutAccents(String name, Month month) {
        DateCursor in = new DateCursor(name);
        assertThat(DateWords.MONTHS.take(in)).isEqualTo(month);
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void takesNoBeginningOfAWordForAWord() {
        assertThat(DateWords.MONTHS.take(new DateCursor("marching"))).isNull();
        assertThat(DateWords.WEEKDAYS.take(new DateCursor("sunny"))).isNull();
    }

    @Test
    void leavesAWeekdayOpenThatMeansTwoDays() {
        assertThat(DateWords.WEEKDAYS.take(new DateCursor("so"))).hasSize(2);
        assertThat(DateWords.WEEKDAYS.take(new DateCursor("星期五"))).hasSize(1);
    }

    @Test
    void knowsZonesByTheirWords() {
        assertThat(ZoneNames.WORDS.take(new DateCursor("北京时间"))).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(ZoneNames.WORDS.take(new DateCursor("美東時間"))).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(ZoneNames.abbreviation("CST")).isInstanceOf(ZoneClaim.Several.class);
        assertThat(ZoneNames.iana("Nowhere/Land")).isNull();
    }
}
