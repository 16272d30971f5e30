package io.github.unchaff.cli;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.rules.RuleFile;
import io.github.unchaff.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code unchaff rules show}: a file of rules as it is. */
@Command(
        name = "unchaff rules show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = "  unchaff rules show ID [--rules DIR]",
        description = {"", "Shows a file of rules as it is. A good start for one of your own.", ""},
        footer = {"", "Exit codes: as 'unchaff rules --help' says."})
final class RulesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "As 'unchaff rules list' says, or a host or a name of a publisher.")
    private String id = "";

    @Mixin
    private RulesArgument rules = new RulesArgument();

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        RuleSet all = rules.read(surroundings);
        for (RuleFile file : RuleChoice.of(all, List.of(id))) {
            surroundings.out().write(file.file().text().getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
