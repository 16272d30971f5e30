package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionsTest {

    private static final DateHints CAPTURED = DateHints.NONE.capturedAt(Dates.epochMillis("1729888743000"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "作者发布于：2022-5-31 | 2022-5-31 | 2022-05-31",
                "原视频日期: 2022/04/23 | 2022/04/23 | 2022-04-23",
                "发布时间：2021年4月21日 | 2021年4月21日 | 2021-04-21",
                "【山城报2023年03月28日讯】 | 2023年03月28日 | 2023-03-28",
                "（某社記者甲乙丙台北5日電） | 5日 | 2024-10-05",
                "（某社多伦多30日电） | 30日 | 2024-09-30",
                "某社北京7月1日 - 某某说 | 7月1日 | 2024-07-01",
                "二〇二三年九月十五日，他说 | 二〇二三年九月十五日 | 2023-09-15",
                "令和5年9月15日（金）公開 | 令和5年9月15日（金） | 2023-09-15",
                "Published: March 6, 2024 by the desk | March 6, 2024 | 2024-03-06",
                "Updated 2023-09-15T12:35:07Z. | 2023-09-15T12:35:07Z | 2023-09-15T12:35:07Z",
            })
    void findsADateInALine(String line, String found, String value) {
        List<DateMention> mentions = Dates.in(line, CAPTURED);
        assertThat(mentions).hasSize(1);
        DateMention mention = mentions.getFirst();
        assertThat(line.substring(mention.start(), mention.end())).isEqualTo(found);
        assertThat(mention.reading().time()).isNotNull();
        assertThat(mention.reading().time().value()).isEqualTo(value);
    }

    @Test
    void readsSevenDigitsAsMinguoOnlyWhereTheyAreExpected() {
        String line = "（編輯：甲乙丙）1100122";
        assertThat(Dates.in(line, CAPTURED)).isEmpty();
        assertThat(Dates.in(line, CAPTURED.orMinguo()))
                .singleElement()
                .satisfies(
                        mention -> assertThat(mention.reading().time().value()).isEqualTo("2021-01-22"));
    }

    @Test
    void findsDaysWithoutAYearOnlyIfTheCaptureIsKnown() {
        assertThat(Dates.in("（某社記者甲乙丙台北5日電）", DateHints.NONE)).isEmpty();
        assertThat(Dates.in("某社北京7月1日", DateHints.NONE)).isEmpty();
    }

    @Test
    void findsWhatIsOpenAndSaysSo() {
        assertThat(Dates.in("Posted on 3/6/2024 by the desk", DateHints.NONE))
                .singleElement()
                .satisfies(mention -> assertThat(mention.reading()).isInstanceOf(DateReading.Ambiguous.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 10.0.2024.1",
                "https://example.org/2022/04/05/news",
                "call 555-12-2024-9",
                "item 20220405",
                "set 5 out 2024",
                "in 2024 and 2025",
                "焦點20分",
                "May 5",
                "a2022-05-31",
                "3-2 win in 90 minutes",
            })
    void findsNoDateInOtherNumbers(String line) {
        assertThat(Dates.in(line, CAPTURED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1/", "mar ", "3月", "2024-", "一", "12:", "sun, ", " ", "2024 ", "1. ", "( ", "民國", "1年"})
    void takesTimeLinearInTheLength(String part) {
        String line = part.repeat(100_000 / part.length());
        long from = System.nanoTime();
        assertThat(Dates.in(line, CAPTURED.orMinguo())).isNotNull();
        assertThat(Dates.read(line, CAPTURED)).isInstanceOf(DateReading.NoDate.class);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void endsForEveryMixtureOfPieces() {
        List<String> pieces = List.of(
                "2024",
                "99",
                "0",
                "113",
                "1130325",
                "-",
                "/",
                ".",
                ":",
                " ",
                ",",
                "年",
                "月",
                "日",
                "十",
                "廿",
                "百",
                "〇",
                "令和",
                "民國",
                "元",
                "Mon",
                "may",
                "mar",
                "GMT",
                "+99",
                "-0500",
                "CST",
                "下午",
                "晚上",
                "pm",
                "T",
                "Z",
                "W54",
                "-366",
                "(",
                ")",
                "金",
                "ago",
                "days",
                "3",
                "昨天",
                "ET",
                "北京时间",
                "พ.ค.",
                "2567",
                "29",
                "24:00",
                "\uD83D\uDE00");
        Random random = new Random(1);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            DateReading whole = Dates.read(text.toString(), CAPTURED.orMinguo());
            if (whole.time() != null) {
                assertThat(whole.time().value()).as(text.toString()).isNotEmpty();
            }
            int end = 0;
            for (DateMention mention : Dates.in(text.toString(), CAPTURED.orMinguo())) {
                assertThat(mention.start()).isBetween(end, text.length() - 1);
                assertThat(mention.end()).isBetween(mention.start() + 1, text.length());
                end = mention.end();
            }
        }
    }
}
