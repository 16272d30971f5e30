package io.github.unchaff.batch;

import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the regular files of folders, however deep. Links are not followed, special files not opened, names that begin
 * with a dot passed over, and so is the place where output goes.
 */
final class FolderWalk {

    private final List<Inputs.Found> files;
    private final List<Diagnostic> trouble;
    private final @Nullable Path output;

    FolderWalk(List<Inputs.Found> files, List<Diagnostic> trouble, @Nullable Path output) {
        this.files = files;
        this.trouble = trouble;
        this.output = output == null ? null : output.toAbsolutePath().normalize();
    }

    void file(Path path, String name) {
        files.add(new Inputs.Found(path, name));
    }

    void folder(Path root, String name) {
        Deque<Inputs.Found> open = new ArrayDeque<>();
        open.push(new Inputs.Found(root, name));
        while (!open.isEmpty()) {
            Inputs.Found folder = open.pop();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
                for (Path entry : entries) {
                    entry(entry, nameIn(folder.name(), entry), open);
                }
            } catch (IOException | DirectoryIteratorException e) {
                trouble.add(Inputs.unreadable(folder.name(), "the folder cannot be read: " + Failures.say(e)));
            }
        }
    }

    private void entry(Path entry, String name, Deque<Inputs.Found> open) {
        if (entry.getFileName().toString().startsWith(".")
                || entry.toAbsolutePath().normalize().equals(output)) {
            return;
        }
        if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            file(entry, name);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            open.push(new Inputs.Found(entry, name));
        } else {
            String what = Files.isSymbolicLink(entry) ? "a link" : "a special file";
            trouble.add(new Diagnostic(BatchCode.SKIPPED, Location.of(name), what + " inside a folder; skipped"));
        }
    }

    private static String nameIn(String folder, Path entry) {
        return (folder.endsWith("/") ? folder : folder + "/") + entry.getFileName();
    }
}
