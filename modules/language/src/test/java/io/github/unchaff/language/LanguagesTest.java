package io.github.unchaff.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One invented paragraph in each language, and some in languages that the model does not have. */
class LanguagesTest {

    private static final Map<String, String> KNOWN = texts("known.txt");
    private static final Map<String, String> UNKNOWN = texts("unknown.txt");

    @Test
    void knowsEachOfMoreThanSixtyLanguages() {
        List<String> wrong = new ArrayList<>();
        KNOWN.forEach((language, text) -> {
            if (!language.equals(Language.of(text))) {
                wrong.add(language + " is " + Language.of(text));
            }
        });
        assertThat(KNOWN).hasSizeGreaterThan(60);
        // Malay and Indonesian differ by less than luck.
        assertThat(wrong).containsExactly("ms is null");
    }

    @Test
    void sharedAlphabetsHaveALanguageOrNoneButNeverAWrongOne() {
        int right = 0;
        int asked = 0;
        for (int length : new int[] {20, 40, 60, 80, 100, 140}) {
            for (Map.Entry<String, String> known : KNOWN.entrySet()) {
                String text = known.getValue();
                for (int from = 0; from + length <= text.length(); from += 30) {
                    String found = Language.of(text.substring(from, from + length));
                    assertThat(found)
                            .as(text.substring(from, from + length))
                            .isIn(known.getKey(), null, known.getKey().startsWith("zh") ? "zh" : null);
                    asked++;
                    right += found == null ? 0 : 1;
                }
            }
        }
        assertThat(right).isGreaterThan(asked / 3);
    }

    @Test
    void aLanguageWithoutAProfileIsUnknownAndNotItsNeighbour() {
        UNKNOWN.forEach((language, text) -> {
            for (int length : new int[] {50, 80, 120, 400}) {
                String part = text.substring(0, Math.min(text.length(), length));
                assertThat(Language.of(part)).as(language + ": " + part).isNull();
            }
        });
    }

    @Test
    void theLargerPartOfTheSentencesDecides() {
        String english = KNOWN.get("en");
        String chinese = KNOWN.get("zh-Hans");
        assertThat(Language.of(english + "\n" + english + "\n" + chinese)).isEqualTo("en");
        assertThat(Language.of(english + "\n" + chinese + "\n" + chinese)).isEqualTo("zh-Hans");
    }

    @Test
    void addressesAreInNoLanguage() {
        assertThat(Language.of(KNOWN.get("sv") + " https://example.org/the-old-library-by-the-harbour-opened-again"))
                .isEqualTo("sv");
    }

    private static Map<String, String> texts(String name) {
        try (InputStream in = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(name))) {
            Map<String, String> out = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                out.put(line.substring(0, colon), line.substring(colon + 2));
            });
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
