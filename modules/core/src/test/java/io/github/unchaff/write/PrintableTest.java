package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void givesBackTheSameStringWhenAllIsWell() {
        String text = "a\tb\n👨‍👩‍👧 中文\u3000";
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @Test
    void dropsControlsAndMendsLineEndsAndSurrogates() {
        assertThat(Printable.of("a\u0000b\r\nc\rd\u000Be\u0085f\uFFFEg\uD83Dh\uDE00\uD83D\uDE00"))
                .isEqualTo("ab\nc\nd e fg\uFFFDh\uFFFD\uD83D\uDE00");
    }

    @Test
    void leavesOnlyWhatXmlAllows() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append((char) c).append(' ');
        }
        assertThat(Printable.of(all.toString()).codePoints())
                .allMatch(c -> c == 9 || c == 10 || c >= 32 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD);
    }

    @Test
    void encodesALoneSurrogateAsTheReplacementCharacter() {
        assertThat(Printable.utf8("\uD83D")).isEqualTo("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}
