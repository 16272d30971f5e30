package io.github.unchaff.cli;

import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.rules.RuleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code unchaff rules test}: run the examples. */
@Command(
        name = "unchaff rules test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = "  unchaff rules test [ID…] [--rules DIR]",
        description = {"", "Runs the examples of all rules, or of those named. Nothing is fetched.", ""},
        footer = {"", "Exit codes: as 'unchaff rules --help' says."})
final class RulesTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "As 'unchaff rules list' says. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private RulesArgument rules = new RulesArgument();

    RulesTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        List<RuleFile> files = RuleChoice.of(rules.read(surroundings), ids);
        Findings out = new Findings();
        int bad = 0;
        int examples = 0;
        for (RuleFile file : files) {
            examples += file.examples().size();
            bad += file.faults().size();
            for (Fault fault : file.faults()) {
                out.line(fault.toString());
            }
            for (Example example : file.examples()) {
                String actual = example.actual().get();
                if (!actual.equals(example.expected())) {
                    bad++;
                    out.line(example.place() + ": " + example.key());
                    out.line("  given     " + example.given());
                    out.line("  expected  " + example.expected());
                    out.line("  got       " + actual);
                }
            }
        }
        int entries = files.stream().mapToInt(RuleFile::entries).sum();
        out.line(Findings.count(files.size(), "file") + ", " + Findings.count(entries, "rule") + ", "
                + Findings.count(examples, "example") + ": " + (bad == 0 ? "all hold" : bad + " wrong"));
        out.writeTo(surroundings);
        return bad == 0 ? ExitCode.OK : ExitCode.REJECTED;
    }
}
