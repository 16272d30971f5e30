package io.github.unchaff.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param stdout what it wrote to standard output
 * @param stderr what it wrote to standard error
 */
public record CommandResult(int code, String stdout, String stderr) {

    /** As it stands in a page: the output, then errors behind {@code 2>}, then the code unless it is 0. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(lines(stdout));
        for (String line : lines(stderr)) {
            lines.add("2> " + line);
        }
        if (code != 0) {
            lines.add("=> " + code);
        }
        return lines;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        } else {
            lines.add("(no line end)");
        }
        return lines;
    }
}
