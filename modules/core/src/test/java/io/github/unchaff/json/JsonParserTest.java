package io.github.unchaff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

    private static JsonTree tree(String text) {
        return JsonParser.parse(SourceText.of(text), new Claims());
    }

    private static JsonValue.Members object(String text) {
        return (JsonValue.Members) Objects.requireNonNull(tree(text).root());
    }

    private static List<String> faults(String text) {
        return tree(text).faults().stream()
                .map(fault -> fault.place() + " " + fault.message())
                .toList();
    }

    @Test
    void knowsThePlaceOfEveryValue() {
        String text = "{\"a\": [1, true, null], \"b\": \"x\"}";
        JsonValue.Members root = object(text);
        assertThat(tree(text).faults()).isEmpty();
        assertThat(root.place()).hasToString("0-32");
        assertThat(root.items("a").stream().map(item -> item.place().toString()))
                .containsExactly("7-8", "10-14", "16-20");
        assertThat(Objects.requireNonNull(root.get("b")).place()).hasToString("28-31");
        assertThat(root.text("b").origin()).hasToString("29-30");
        assertThat(((JsonValue.Number) root.items("a").getFirst()).whole()).isEqualTo(1);
    }

    @Test
    void decodesEscapesAndKeepsTheirPlaces() {
        SourceText said = object("{\"t\":\"a\\n\\u00e9\\ud83d\\ude00b\\/\"}").text("t");
        assertThat(said.value()).isEqualTo("a\n\u00e9\ud83d\ude00b/");
        assertThat(said.origin()).hasToString("6-7,7-9/1,9-15/1,15-27/2,27-28,28-30/1");
    }

    @Test
    void claimsWhatIsNoJson() {
        Claims claims = new Claims();
        JsonParser.parse(SourceText.of("{\"a\": NaN} x"), claims);
        assertThat(claims.tookBetween(6, 7, "no-json"::equals)).isTrue();
        assertThat(claims.tookBetween(9, 13, "behind-json"::equals)).isTrue();
        assertThat(claims.tookBetween(0, 6, rule -> true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,]| 3-4 a comma before the end",
                "[,1]| 1-2 a comma too many",
                "[1 2]| 3-4 a comma is missing",
                "[1}| 2-3 '}' stands where ']' should",
                "{\"a\" 1}| 5-6 a colon is missing",
                "[NaN]| 1-4 this is no value",
                "[01]| 1-3 this is no value",
                "[\"a\\qb\"]| 3-5 an escape that JSON does not know",
                "[\"\\ud800\"]| 2-8 half of a character",
                "[1] x| 4-5 something follows behind the end",
                "x [1]| 0-2 this is no JSON",
                "{a: 1}| 1-5 the name of a member is missing",
                "[1| 1-2 the text ends before ']'",
            })
    void saysWhatIsWrongAndGoesOn(String text, String fault) {
        assertThat(faults(text)).contains(fault);
        assertThat(tree(text).root()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.5", "1e3", "-1.25E-7"})
    void knowsNumbers(String number) {
        assertThat(faults("[" + number + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"",
                "{\"a",
                "{\"a\"",
                "{\"a\":",
                "[\"\\",
                "[\"\\u12",
                "]",
                "}",
                ",",
                ":",
                "{:}",
                "[:]",
                "{]",
                "[}",
                "{,}",
                "\uFEFF"
            })
    void survivesAnyFragment(String text) {
        assertThat(tree(text).faults()).isNotEmpty();
    }

    @Test
    void readsBehindAByteOrderMark() {
        assertThat(faults("\uFEFF[1]")).isEmpty();
    }

    @Test
    void stopsAtADepthAndGoesOnBehindIt() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"b\":\"x\"}";
        assertThat(object(deep).text("b").value()).isEqualTo("x");
        assertThat(faults(deep)).containsExactly("68-69 this nests more than 64 deep");
        assertThat(tree("[".repeat(1_000_000)).faults()).hasSizeLessThan(JsonTree.MOST_FAULTS);
    }

    @Test
    void listsABoundedNumberOfFaults() {
        assertThat(tree("[" + ",".repeat(100_000) + "]").faults()).hasSize(JsonTree.MOST_FAULTS);
    }
}
