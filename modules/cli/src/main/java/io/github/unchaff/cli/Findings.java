package io.github.unchaff.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The lines a command about rules writes to standard output. */
final class Findings {

    private final StringBuilder out = new StringBuilder();

    /** Adds a line; what could confuse a terminal is shown, not sent. */
    void line(String text) {
        out.append(Visible.of(text)).append('\n');
    }

    /** Writes what was added. */
    void writeTo(Surroundings surroundings) throws IOException {
        surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code 1 fault}, {@code 2 faults}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
