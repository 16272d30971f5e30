package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @Test
    void understandsUnits() {
        assertThat(ByteSize.parse("-x", "500")).isEqualTo(500);
        assertThat(ByteSize.parse("-x", "2k")).isEqualTo(2048);
        assertThat(ByteSize.parse("-x", "16M")).isEqualTo(16L << 20);
        assertThat(ByteSize.parse("-x", "3G")).isEqualTo(3L << 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "k", "1T", "1.5M", "1 k", "9999999999999"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> ByteSize.parse("-x", text)).isInstanceOf(UsageException.class);
    }
}
