package io.github.unchaff.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class Base64TextTest {

    @Test
    void textOfAnyLengthIsDecoded() {
        String text = "Añ漢😀 <b>x</b>";
        for (int length = 1; length <= text.length(); length++) {
            String part = text.substring(0, length);
            if (!Character.isHighSurrogate(part.charAt(length - 1))) {
                assertThat(decoded(encoded(part)).value()).isEqualTo(part);
            }
        }
    }

    @Test
    void everyCharacterKnowsTheCharactersItCameFrom() {
        SourceText decoded = decoded("QW5uYQ==");
        assertThat(decoded.value()).isEqualTo("Anna");
        assertThat(decoded.origin()).hasToString("0-2/1,2-4,4-6/1");
        assertThat(decoded.slice(1, 2).origin()).isEqualTo(Origin.verbatim(2, 3));
    }

    @Test
    void lineEndsInItDoNotCount() {
        assertThat(decoded(" QW5\nuYQ= = ").value()).isEqualTo("Anna");
    }

    @Test
    void whatIsNoBase64OrHoldsNoTextIsNot() {
        for (String no : new String[] {"", "A", "QW5uY", "no base64!", "QQ==QQ==", "/9j/4AAQ", "AAECAw=="}) {
            assertThat(Base64Text.decode(SourceText.of(no))).as(no).isNull();
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceText decoded(String base64) {
        return Objects.requireNonNull(Base64Text.decode(SourceText.of(base64)));
    }
}
