package io.github.unchaff.cli;

import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.rules.Lint;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code unchaff rules lint}: what examples do not show. */
@Command(
        name = "unchaff rules lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = "  unchaff rules lint [--rules DIR]",
        description = {
            "",
            "Finds expressions that match no example, that an earlier one shadows, that match ordinary sentences,",
            "that a hostile text could make slow, and what two files say twice.",
            ""
        },
        footer = {"", "Exit codes: as 'unchaff rules --help' says."})
final class RulesLintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RulesArgument rules = new RulesArgument();

    RulesLintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        List<Fault> found = Lint.of(rules.read(surroundings));
        Findings out = new Findings();
        found.forEach(fault -> out.line(fault.toString()));
        out.line(found.isEmpty() ? "nothing found" : Findings.count(found.size(), "finding"));
        out.writeTo(surroundings);
        return found.isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
    }
}
