package io.github.unchaff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unchaff rules} without one of its verbs. */
@Command(
        name = "unchaff rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  unchaff rules list [ID…]      which rules there are",
            "  unchaff rules show ID         a file of rules as it is",
            "  unchaff rules test [ID…]      run their examples",
            "  unchaff rules lint            find expressions that are dead, too broad, slow or said twice",
            "  unchaff rules import FILE     files of rules out of rules in the format of ftr-site-config"
        },
        description = {
            "",
            "What is particular to a publisher is data: one readable file each, with examples that run without",
            "a network. The first four take --rules DIR, a folder with files of your own.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 all is well; 1 internal error or I/O failure; 2 wrong usage, or rules that cannot be",
            "read; 3 an example fails, or lint found something."
        })
final class RulesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VERB", arity = "0..*", hidden = true)
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        String known = "list, show, test, lint, import";
        throw words.isEmpty()
                ? new UsageException("rules wants a verb; there is " + known)
                : Choices.unknown("rules", words.getFirst(), known, Set.of());
    }
}
