package io.github.unchaff.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {

    @Test
    void readsStrictUtf8First() {
        Decoded decoded = Decoder.decode("平壤希望".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("平壤希望");
        assertThat(decoded.evidence()).isEqualTo("valid UTF-8");
        assertThat(decoded.bad()).isZero();
    }

    @Test
    void keepsAByteOrderMarkAsACharacter() {
        assertThat(Decoder.decode("\uFEFFa".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("\uFEFFa");
        assertThat(Decoder.decode("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)).charset())
                .isEqualTo("UTF-16LE");
    }

    @Test
    void believesADeclarationOnlyIfTheBytesAgree() {
        String page = "<meta charset=gb2312><p>平壤";
        assertThat(Decoder.decode(page.getBytes(Charset.forName("GB18030"))).text())
                .isEqualTo(page);
        assertThat(Decoder.decode(page.getBytes(StandardCharsets.UTF_8)).charset())
                .isEqualTo("UTF-8");
    }

    @Test
    void countsBadBytesAndSaysWhereTheFirstIs() {
        Decoded decoded = Decoder.decode(new byte[] {'a', 'b', (byte) 0xFF, 'c', (byte) 0xC3});
        assertThat(decoded.text()).isEqualTo("ab\uFFFDc\uFFFD");
        assertThat(decoded.firstBad()).isEqualTo(2);
        assertThat(decoded.bad()).isEqualTo(2);
    }

    @Test
    void knowsBinaryFiles() {
        assertThat(Decoder.isBinary(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1})).isTrue();
        assertThat(Decoder.isBinary(new byte[100])).isTrue();
        assertThat(Decoder.isBinary("text".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(Decoder.isBinary("text".getBytes(StandardCharsets.UTF_16))).isFalse();
    }
}
