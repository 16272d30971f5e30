package io.github.unchaff.cli;

import io.github.unchaff.batch.Inputs;
import io.github.unchaff.write.FormatWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where output goes. */
sealed interface Target {

    /** To standard output. */
    record Stdout() implements Target {}

    /** To one file. */
    record OneFile(Path path, String name) implements Target {}

    /** To one file for each input, below a folder. */
    record Folder(Path path, String name) implements Target {}

    /**
     * What {@code -o} and the inputs mean together.
     *
     * @param names the inputs
     * @param output the argument of {@code -o}, or null
     */
    static Target of(List<String> names, @Nullable String output, FormatWriter writer, Surroundings around) {
        Path path = output == null || output.equals(Inputs.STDIN)
                ? null
                : around.folder().resolve(output);
        boolean many = names.size() != 1 || Files.isDirectory(around.folder().resolve(names.getFirst()));
        if (path == null) {
            if (many && !writer.holdsMany()) {
                throw new UsageException(needsFolder(names, writer));
            }
            return new Stdout();
        }
        boolean folder = Files.isDirectory(path) || output.endsWith("/");
        if (writer.holdsMany()) {
            if (folder) {
                String format = writer.names().getFirst();
                throw new UsageException(
                        "-o " + output + " is a folder, but " + format + " is one file; name that file");
            }
            return new OneFile(path, output);
        }
        if (many && Files.exists(path) && !folder) {
            throw new UsageException("-o " + output + " is a file, but there may be many outputs; name a folder");
        }
        return folder || many ? new Folder(path, output) : new OneFile(path, output);
    }

    private static String needsFolder(List<String> names, FormatWriter writer) {
        String what = names.size() == 1 ? names.getFirst() + " is a folder" : "there are " + names.size() + " inputs";
        return what + ", and " + writer.names().getFirst() + " is one file each; say where with -o DIR,"
                + " or use -t jsonl for one output";
    }
}
