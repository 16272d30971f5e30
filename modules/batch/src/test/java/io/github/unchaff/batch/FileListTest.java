package io.github.unchaff.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileListTest {

    private static List<String> parse(String text, boolean nul) {
        return FileList.parse(text.getBytes(StandardCharsets.UTF_8), nul);
    }

    @Test
    void takesOneNameALine() {
        assertThat(parse("a b\r\n\n面包.md\nlast", false)).containsExactly("a b", "面包.md", "last");
    }

    @Test
    void takesNamesThatEndWithNul() {
        assertThat(parse("a\nb\0c\r\0\0", true)).containsExactly("a\nb", "c\r");
    }
}
