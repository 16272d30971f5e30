package io.github.unchaff.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about the run and what it says. */
final class RunArguments {

    @Option(
            names = "--diagnostics",
            paramLabel = "text|json",
            description = "How diagnostics and the summary are written to standard error.")
    private String diagnostics = "text";

    @Option(
            names = "--fail-on",
            paramLabel = "warning|loss",
            description = "Exit with 4 on any warning, or when a character is in no account.")
    private @Nullable String failOn;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything that is worth knowing.")
    private boolean verbose;

    /** What makes a run fail that converted everything. */
    enum FailOn {
        NOTHING,
        WARNING,
        LOSS
    }

    FailOn failOn() {
        Map<String, FailOn> known = new LinkedHashMap<>();
        known.put("warning", FailOn.WARNING);
        known.put("loss", FailOn.LOSS);
        return failOn == null ? FailOn.NOTHING : Choices.pick("--fail-on", failOn, known, Set.of());
    }

    boolean quiet() {
        return quiet;
    }

    Report report(Surroundings surroundings) {
        if (quiet && verbose) {
            throw new UsageException("-q and -v exclude each other");
        }
        Report.Level level = quiet ? Report.Level.QUIET : verbose ? Report.Level.VERBOSE : Report.Level.NORMAL;
        return new Report(surroundings, json(), level);
    }

    /** Whether diagnostics are JSON. */
    boolean json() {
        Map<String, Boolean> known = new LinkedHashMap<>();
        known.put("text", false);
        known.put("json", true);
        return Choices.pick("--diagnostics", diagnostics, known, Set.of());
    }
}
