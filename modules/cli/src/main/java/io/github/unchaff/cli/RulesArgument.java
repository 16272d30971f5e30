package io.github.unchaff.cli;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a folder of rules. */
final class RulesArgument {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Your own rules for publishers, before those that ship; docs/rules.md says how.")
    private @Nullable String folder;

    /** The rules in use; their examples are not run. */
    RuleSet read(Surroundings surroundings) throws IOException, FaultyDataException {
        if (folder == null) {
            return RuleSet.standard();
        }
        Path path = surroundings.folder().resolve(folder);
        if (!Files.isDirectory(path)) {
            throw new UsageException("--rules " + folder + ": there is no such folder");
        }
        return RuleSet.with(path, folder);
    }
}
