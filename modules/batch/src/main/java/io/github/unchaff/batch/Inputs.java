package io.github.unchaff.batch;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user named, as single files in one order that does not depend on how they were named: by {@link Input#place()}, the
 * path below the deepest folder that holds all of them ({@code a} and {@code b/c.html} give {@code a/…} and
 * {@code b/c.html}; {@code a} alone gives what is in it).
 *
 * @param found the inputs, each once
 * @param trouble what could not be found or opened, and what was passed over
 */
public record Inputs(List<Input> found, List<Diagnostic> trouble) {

    /** The name of standard input. */
    public static final String STDIN = "-";

    /** Copies the lists. */
    public Inputs {
        found = List.copyOf(found);
        trouble = List.copyOf(trouble);
    }

    /**
     * Finds everything that was named.
     *
     * @param names files, folders, and {@value #STDIN} for the stream
     * @param from the folder that relative names start from
     * @param stdin what {@value #STDIN} means
     * @param output a folder or file whose content is no input, or null
     */
    public static Inputs find(List<String> names, Path from, InputStream stdin, @Nullable Path output) {
        List<Diagnostic> trouble = new ArrayList<>();
        List<Found> files = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        FolderWalk walk = new FolderWalk(files, trouble, output);
        for (String name : names) {
            if (name.equals(STDIN)) {
                if (inputs.isEmpty()) {
                    inputs.add(new Input.OfStream(STDIN, STDIN, stdin));
                }
            } else {
                named(name, from, walk, roots, trouble);
            }
        }
        inputs.addAll(placed(files, CommonFolder.of(roots)));
        return new Inputs(inputs, trouble);
    }

    /** A file with its name for the user. */
    record Found(Path path, String name) {}

    private static void named(String name, Path from, FolderWalk walk, List<Path> roots, List<Diagnostic> trouble) {
        Path path;
        try {
            path = from.resolve(name);
        } catch (InvalidPathException e) {
            trouble.add(unreadable(name, "this name is impossible here"));
            return;
        }
        if (Files.isDirectory(path)) {
            roots.add(path.toAbsolutePath().normalize());
            walk.folder(path, name);
            return;
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent != null) {
            // Also of what is missing, so that it does not change how the others are placed.
            roots.add(parent);
        }
        if (Files.isRegularFile(path)) {
            walk.file(path, name);
        } else if (Files.exists(path)) {
            trouble.add(unreadable(name, "neither a file nor a folder; pipe it in and write - instead"));
        } else {
            trouble.add(unreadable(name, "no such file or folder"));
        }
    }

    private static List<Input> placed(List<Found> files, @Nullable Path base) {
        List<Input> inputs = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Found file : files) {
            Path absolute = file.path.toAbsolutePath().normalize();
            if (seen.add(absolute)) {
                Path below = base == null ? absolute.getFileName() : base.relativize(absolute);
                inputs.add(new Input.OfFile(file.name, slashes(below), file.path));
            }
        }
        inputs.sort(Comparator.comparing(Input::place).thenComparing(Input::name));
        return inputs;
    }

    private static String slashes(Path relative) {
        StringBuilder out = new StringBuilder();
        for (Path part : relative) {
            out.append(out.isEmpty() ? "" : "/").append(part);
        }
        return out.toString();
    }

    static Diagnostic unreadable(String name, String why) {
        return new Diagnostic(CoreCode.UNREADABLE, Location.of(name), why);
    }
}
