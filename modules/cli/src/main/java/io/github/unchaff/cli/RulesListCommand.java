package io.github.unchaff.cli;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.rules.RuleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unchaff rules list}: which rules there are. */
@Command(
        name = "unchaff rules list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = "  unchaff rules list [ID…] [--json] [--rules DIR]",
        description = {
            "",
            "Lists the files of rules in use: what each is about, how many rules and examples it has.",
            ""
        },
        footer = {"", "Exit codes: as 'unchaff rules --help' says."})
final class RulesListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Those to list. Default: all.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "Write JSON, one file a line.")
    private boolean json;

    @Mixin
    private RulesArgument rules = new RulesArgument();

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        List<RuleFile> files = RuleChoice.of(rules.read(surroundings), ids);
        Findings out = new Findings();
        if (json) {
            for (int i = 0; i < files.size(); i++) {
                out.line((i == 0 ? "[" : " ") + json(files.get(i)) + (i == files.size() - 1 ? "]" : ","));
            }
        } else {
            int ids = 2
                    + files.stream().mapToInt(file -> file.id().length()).max().orElse(0);
            int names = 2
                    + files.stream()
                            .mapToInt(file -> Columns.width(publisher(file)))
                            .max()
                            .orElse(0);
            files.forEach(file -> out.line(Columns.pad(file.id(), ids)
                    + Columns.pad(publisher(file), names)
                    + Columns.pad(Findings.count(file.entries(), "rule"), 11)
                    + Columns.pad(Findings.count(file.examples().size(), "example"), 14)
                    + origin(file)));
        }
        out.writeTo(surroundings);
        return ExitCode.OK;
    }

    private static String publisher(RuleFile file) {
        return file.publisher() == null ? "" : file.publisher();
    }

    private static String origin(RuleFile file) {
        return file.file().shipped() ? "shipped" : "yours";
    }

    private static String json(RuleFile file) {
        JsonLine line = new JsonLine().add("id", file.id());
        if (file.names().isEmpty()) {
            line.raw("host", "null");
        } else {
            line.add("host", file.id());
        }
        if (file.publisher() == null) {
            line.raw("publisher", "null");
        } else {
            line.add("publisher", file.publisher());
        }
        return line.add("rules", file.entries())
                .add("examples", file.examples().size())
                .add("origin", file.file().shipped() ? "shipped" : "user")
                .add("file", file.file().name())
                .toString();
    }
}
