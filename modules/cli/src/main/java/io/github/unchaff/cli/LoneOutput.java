package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.batch.EntryNames;
import io.github.unchaff.batch.Outcome;
import io.github.unchaff.batch.OutputFile;
import io.github.unchaff.batch.OutputFolder;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * The output of one input that was named together with {@code -o PATH}: a file, or where the input turns out to hold many
 * documents, a folder of that name with one file each. Not thread-safe.
 */
final class LoneOutput {

    private final Target.OneFile target;
    private final String extension;
    private final boolean force;
    private final Tally tally;
    private final EntryNames names = new EntryNames();
    private @Nullable OutputFolder folder;

    LoneOutput(Target.OneFile target, String extension, boolean force, Tally tally) {
        this.target = target;
        this.extension = extension;
        this.force = force;
        this.tally = tally;
    }

    /** Takes the outcomes of the one input: itself, and the parts of a series. */
    void add(Outcome outcome) throws IOException {
        if (outcome.conversion() instanceof Conversion.Series && !Files.isRegularFile(target.path())) {
            folder = OutputFolder.open(target.path(), target.name(), force);
        }
        byte[] bytes = outcome.output();
        Diagnostic trouble = bytes != null && outcome.conversion() instanceof Conversion.Converted converted
                ? write(outcome.isPart(), converted, bytes)
                : null;
        tally.add(trouble == null ? outcome.withoutOutput() : outcome.rejected(trouble));
    }

    private @Nullable Diagnostic write(boolean part, Conversion.Converted converted, byte[] bytes) throws IOException {
        if (!part) {
            return OutputFile.write(target.path(), target.name(), force, out -> out.write(bytes));
        }
        if (folder == null) {
            return new Diagnostic(
                    CoreCode.EXISTS,
                    Location.of(target.name()),
                    "it is a file, but the input holds many documents; name a folder, or use -t jsonl");
        }
        return folder.write(names.of("", converted, extension), bytes);
    }

    /** Remembers what was written. */
    void end() throws IOException {
        if (folder != null) {
            folder.remember();
        }
    }
}
