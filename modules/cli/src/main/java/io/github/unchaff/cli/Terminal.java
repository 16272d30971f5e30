package io.github.unchaff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which streams are a terminal, and what it can do.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param color whether it may be coloured
 * @param columns its width
 */
record Terminal(boolean out, boolean err, boolean color, int columns) {

    /** No terminal at all. */
    static final Terminal NONE = new Terminal(false, false, false, 100);

    private static final int NARROWEST = 40;

    /** The one of this process; asks the launcher ({@code unchaff.terminal=12}), else the system. */
    static Terminal ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        boolean color = (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(isTerminal(1), isTerminal(2), color, columns(System.getenv("COLUMNS")));
    }

    private static boolean isTerminal(int descriptor) {
        String told = System.getProperty("unchaff.terminal");
        if (told != null) {
            return told.indexOf('0' + descriptor) >= 0;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    static int columns(@Nullable String told) {
        try {
            return told == null ? NONE.columns : Math.max(NARROWEST, Integer.parseInt(told));
        } catch (NumberFormatException e) {
            return NONE.columns;
        }
    }
}
