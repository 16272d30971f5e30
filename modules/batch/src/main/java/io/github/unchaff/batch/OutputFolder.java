package io.github.unchaff.batch;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.write.AtomicOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that outputs are written to. It replaces only what it wrote itself and nobody changed since; a small file in it,
 * {@code .unchaff-outputs}, remembers what that is. Thread-safe.
 */
public final class OutputFolder {

    private final Path root;
    private final String name;
    private final boolean force;
    private final Map<String, String> ours;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Set<Path> swept = ConcurrentHashMap.newKeySet();

    private OutputFolder(Path root, String name, boolean force, Map<String, String> ours) {
        this.root = root;
        this.name = name.endsWith("/") ? name : name + "/";
        this.force = force;
        this.ours = ours;
    }

    /**
     * A folder, which need not exist.
     *
     * @param name what to call it in diagnostics
     * @param force whether everything that is in the way may be replaced
     */
    public static OutputFolder open(Path root, String name, boolean force) throws IOException {
        return new OutputFolder(root, name, force, Map.copyOf(Manifest.read(root)));
    }

    /**
     * Writes one output, unless something that is not ours is in its way. A file that holds these very bytes is ours.
     *
     * @param path below the folder, with slashes, as {@link OutputTree} gives it
     * @return why it was not written, or null
     */
    public @Nullable Diagnostic write(String path, byte[] bytes) {
        Path file = root.resolve(path).normalize();
        try {
            return write(path, file, bytes);
        } catch (IOException e) {
            return Failures.unwritable(name + path, e);
        }
    }

    private @Nullable Diagnostic write(String path, Path file, byte[] bytes) throws IOException {
        if (!file.startsWith(root.normalize()) || leadsOutside(file)) {
            return inTheWay(path, "a link leads out of the output folder");
        }
        if (!taken.add(path)) {
            return inTheWay(path, "another input of this run has the same name");
        }
        Path parent = file.getParent();
        if (parent != null && swept.add(parent)) {
            Leftovers.sweep(parent);
        }
        String hash = Sha256.of(bytes);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return inTheWay(path, "it is no regular file");
            }
            byte[] old = Files.readAllBytes(file);
            if (Arrays.equals(old, bytes)) {
                written.put(path, hash);
                return null;
            }
            if (!force && !Sha256.of(old).equals(ours.get(path))) {
                return inTheWay(path, ours.containsKey(path) ? "it was changed since" : "unchaff did not write it");
            }
        }
        AtomicOutput.write(file, bytes);
        written.put(path, hash);
        return null;
    }

    /** Remembers what was written; to be called once, at the end. */
    public void remember() throws IOException {
        if (!written.isEmpty() && !written.equals(ours)) {
            Manifest.merge(root, written);
        }
    }

    private Diagnostic inTheWay(String path, String why) {
        return new Diagnostic(
                CoreCode.EXISTS, Location.of(name + path), why + "; left as it is, --force replaces files");
    }

    /** Whether a link on the way to the file leads out of the folder. */
    private boolean leadsOutside(Path file) throws IOException {
        Path known = file.getParent();
        while (known != null && !Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
            known = known.getParent();
        }
        if (known == null || !Files.exists(root) || root.startsWith(known)) {
            return false;
        }
        return !known.toRealPath().startsWith(root.toRealPath());
    }
}
