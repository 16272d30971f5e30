package io.github.unchaff.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What is around the command: streams, terminal, clock and current folder. Tests bring their own.
 *
 * @param in standard input
 * @param out standard output; unbuffered, so that a failure shows
 * @param err standard error
 * @param terminal what is known of the terminal
 * @param nanos a clock for durations
 * @param folder the folder that relative names start from
 */
record Surroundings(
        InputStream in, OutputStream out, OutputStream err, Terminal terminal, LongSupplier nanos, Path folder) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess(),
                System::nanoTime,
                Path.of(""));
    }

    /** Whether what goes to standard output may be coloured. */
    boolean colorsOut() {
        return terminal.out() && terminal.color();
    }

    /** Whether what goes to standard error may be coloured. */
    boolean colorsErr() {
        return terminal.err() && terminal.color();
    }

    /** Writes a line to standard error. */
    void say(String line) {
        print(line + "\n");
    }

    /** Writes to standard error. When that is closed there is nobody to tell, and no reason to stop. */
    void print(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return;
        }
    }
}
