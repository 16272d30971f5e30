package io.github.unchaff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WholeTextTest {

    private static final List<String> EXPRESSIONS = List.of(
            "延伸阅读[:：]?",
            ".{0,4}为准",
            ".{2,3}为准.{0,2}",
            ".{3}x?",
            ".{2,}ab",
            ".*b",
            ".+b?",
            ".*a|b.*",
            ".*[(|]a",
            ".*(?:a|b)",
            ".*[^a]",
            ".{0,2}?b",
            ".*+",
            "(?i)ABC?",
            ".*(?i)C",
            "^ab",
            ".*^ab",
            "\\bab",
            ".{1,2}\\bb",
            ".(?<=a)b",
            ".*(?<=a)b",
            ".*(?!a)b",
            "(?=a)..",
            "(?<n>a)\\k<n>",
            ".{0,2}(a)\\1",
            "\\Qa.\\Eb",
            "[\\ud83d\\ude00-\\ud83d\\ude02]b?",
            ".{1,2}\\ud83d\\ude00",
            "..\\ud83d\\ude00",
            "",
            "a*",
            ".*");

    /** Every text of up to four of a few characters, half of a pair among them. */
    private static List<String> texts() {
        List<String> all = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= 4; length++) {
            int to = all.size();
            for (int i = from; i < to; i++) {
                for (String c : List.of("a", "b", "C", "为", " ", "\n", "(", "\ud83d\ude00", "\ud83d")) {
                    all.add(all.get(i) + c);
                }
            }
            from = to;
        }
        all.addAll(List.of("延伸阅读", "延伸阅读：", "以此为准", "x为准", "以此为准。", "一二三四五为准", "a.b", "xxa.b"));
        return all;
    }

    @Test
    void saysWhatTheExpressionSaysOfEveryText() {
        List<String> texts = texts();
        for (String expression : EXPRESSIONS) {
            Pattern pattern = Pattern.compile(expression, Pattern.DOTALL);
            WholeText whole = new WholeText(pattern);
            for (String text : texts) {
                assertThat(whole.match(text) != null)
                        .as("%s on '%s'", expression, text)
                        .isEqualTo(pattern.matcher(text).matches());
            }
        }
    }

    @Test
    void tellsMostTextsApartWithoutTheExpression() {
        assertThat(new WholeText(Pattern.compile("延伸阅读[:：]?")).mayMatch("The ferry waits."))
                .isFalse();
        assertThat(new WholeText(Pattern.compile(".{0,30}欢迎加入.*")).mayMatch("The ferry waits."))
                .isFalse();
        assertThat(new WholeText(Pattern.compile(".{0,4}为准.*")).mayMatch("渡口的船在对岸，以此为准"))
                .isFalse();
    }
}
