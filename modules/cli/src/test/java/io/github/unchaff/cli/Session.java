package io.github.unchaff.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One call of the command with its own streams and a clock that stands still. */
final class Session {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final int code;

    Session(Toolkit toolkit, Terminal terminal, Path folder, byte[] stdin, String... args) {
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(stdin), out, err, terminal, () -> 0, folder);
        code = new Main(surroundings, toolkit).run(args);
    }

    static Session fake(Path folder, String stdin, String... args) {
        return new Session(Fakes.toolkit(), Terminal.NONE, folder, stdin.getBytes(StandardCharsets.UTF_8), args);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
