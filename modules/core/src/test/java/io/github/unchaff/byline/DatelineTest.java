package io.github.unchaff.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.SourceText;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大纪元2020年12月10日讯 | 大纪元 |  |  | 2020年12月10日",
                "大纪元记者骆小亚采访报导 | 大纪元 | 骆小亚 |  |",
                "大纪元记者宁小钟、常小春采访报导 | 大纪元 | 宁小钟;常小春 |  |",
                "大纪元记者林小君纽约报导 | 大纪元 | 林小君 | 纽约 |",
                "中央社記者林小順、劉小怡台北7日電 | 中央社 | 林小順;劉小怡 | 台北 | 7日",
                "中央社記者蘇小春台中11日電 | 中央社 | 蘇小春 | 台中 | 11日",
                "中央社洛杉磯24日綜合外電報導 | 中央社 |  | 洛杉磯 | 24日",
                "法新社多伦多5日电 | 法新社 |  | 多伦多 | 5日",
                "法新社马赛12日电 | 法新社 |  | 马赛 | 12日",
                "中央社記者林小健馬賽25日專電 | 中央社 | 林小健 | 馬賽 | 25日",
                "中央社記者夏松、李小雨馬賽25日專電 | 中央社 | 夏松;李小雨 | 馬賽 | 25日",
                "民視新聞／林小嫻 綜合報導 | 民視新聞 | 林小嫻 |  |",
                "国际中心／梁小婷报导 | 国际中心 | 梁小婷 |  |",
                "記者王小明／台北報導 |  | 王小明 | 台北 |",
                "大紀元記者李小言綜合報導 | 大紀元 | 李小言 |  |",
                "自由亚洲电台记者黄小梅 台北报道 | 自由亚洲电台 | 黄小梅 | 台北 |",
                "央廣記者蕭小平 採訪報導 | 央廣 | 蕭小平 |  |",
                "小寒報記者  李小軒 | 小寒報 | 李小軒 |  |",
            })
    void readsDatelinesAndReporters(String line, String organisation, String names, String place, String day) {
        Dateline found = Objects.requireNonNull(Dateline.read(SourceText.of(line)));
        assertThat(found.organisation().value()).isEqualTo(text(organisation));
        assertThat(found.names().stream().map(SourceText::value).collect(Collectors.joining(";")))
                .isEqualTo(text(names));
        assertThat(found.place().value()).isEqualTo(text(place));
        assertThat(found.day().value()).isEqualTo(text(day));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Test
    void takesNoProseForDatelines() {
        for (String line : new String[] {
            "德国之声中文网", "据路透社报道", "记者从现场发回报道", "他说，中央社的报导不实", "记者会上发表了报告", "本台记者多次致电", "香港电", "综合报道", "据大纪元记者报道"
        }) {
            assertThat(Dateline.read(SourceText.of(line))).as(line).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李小慧/任小琛 (法新社） | 李小慧;任小琛",
                "苗子/洪沙（据美联社、路透社等） | 苗子;洪沙",
                "凝练 / 李鱼（德新社） | 凝练;李鱼",
                "乐然（综合报道） | 乐然",
                "（美联社等） | ''",
            })
    void readsClosingSignatures(String line, String names) {
        Signature found = Objects.requireNonNull(Signature.read(SourceText.of(line)));
        assertThat(found.names().stream().map(SourceText::value).collect(Collectors.joining(";")))
                .isEqualTo(names);
    }

    @Test
    void takesNoProseForSignatures() {
        for (String line : new String[] {"参考（一）", "桥（旧桥）", "会议结束（法新社）。", "大桥/小桥（未完）", "WHO/Reuters"}) {
            assertThat(Signature.read(SourceText.of(line))).as(line).isNull();
        }
    }
}
