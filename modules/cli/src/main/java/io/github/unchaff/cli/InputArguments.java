package io.github.unchaff.cli;

import io.github.unchaff.batch.FileList;
import io.github.unchaff.batch.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be converted, and by how many threads. */
final class InputArguments {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, folders with everything below them, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = "More inputs from a list, one a line; - is standard input.")
    private @Nullable String filesFrom;

    @Option(names = "-0", description = "In that list each name ends with a NUL, as find -print0 writes it.")
    private boolean nul;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Work with N threads. Default: one a processor. The output is the same with any.")
    private @Nullable Integer jobs;

    List<String> names(Surroundings surroundings) throws IOException {
        List<String> names = new ArrayList<>(inputs);
        if (nul && filesFrom == null) {
            throw new UsageException("-0 belongs to --files-from; for a list from find: --files-from - -0");
        }
        if (filesFrom != null) {
            names.addAll(FileList.parse(list(filesFrom, surroundings), nul));
        }
        if (names.isEmpty() && filesFrom == null) {
            throw new UsageException("nothing to convert; name files or folders, or - for standard input");
        }
        return names;
    }

    int jobs() {
        int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (wanted < 1) {
            throw new UsageException("--jobs wants a number of threads, not " + wanted);
        }
        return wanted;
    }

    private static byte[] list(String name, Surroundings surroundings) throws IOException {
        if (name.equals(Inputs.STDIN)) {
            return surroundings.in().readAllBytes();
        }
        try {
            return Files.readAllBytes(surroundings.folder().resolve(name));
        } catch (IOException e) {
            throw new UsageException("the list " + name + " cannot be read");
        }
    }
}
