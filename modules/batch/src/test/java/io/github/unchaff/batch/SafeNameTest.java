package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void leavesLettersOfAllScripts() {
        assertThat(SafeName.of("面包 и Brot, 100% (2).v1")).isEqualTo("面包 и Brot, 100% (2).v1");
    }

    @Test
    void encodesWhatSomeFileSystemForbids() {
        assertThat(SafeName.of("a:b?\n\u001b\u202e.")).isEqualTo("a%3Ab%3F%0A%1B%E2%80%AE%2E");
        assertThat(SafeName.of("..")).isEqualTo(".%2E");
        assertThat(SafeName.of("a\\b ")).isEqualTo("a%5Cb%20");
    }

    @Test
    void avoidsTheDevicesOfWindows() {
        assertThat(SafeName.of("CON")).isEqualTo("CON_");
        assertThat(SafeName.of("lpt1.a.b")).isEqualTo("lpt1_.a.b");
        assertThat(SafeName.of("console")).isEqualTo("console");
    }

    @Test
    void shortensWithAHash() {
        String a = SafeName.of("面".repeat(300));
        String b = SafeName.of("面".repeat(301));
        assertThat(a.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
        assertThat(a).startsWith("面面面").isNotEqualTo(b);
    }
}
