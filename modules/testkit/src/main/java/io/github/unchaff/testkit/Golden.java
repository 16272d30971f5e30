package io.github.unchaff.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what came out the last time somebody looked. {@code -Dgolden=accept} rewrites them. */
public final class Golden {

    private Golden() {}

    /** Whether expected files are to be written instead of compared. */
    public static boolean isAccepting() {
        return "accept".equals(System.getProperty("golden"));
    }

    /** Compares a text with an expected file, or writes it there. */
    public static void check(Path expected, String actual) {
        if (isAccepting()) {
            write(expected, actual);
            return;
        }
        assertThat(actual)
                .as("%s (accept it with -Dgolden=accept, then read the diff)", expected)
                .isEqualTo(read(expected));
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
