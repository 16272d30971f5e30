package io.github.unchaff.batch;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.write.AtomicOutput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one file that a user named for the output. One that is there is left alone unless it holds these very bytes. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes the file. A link is followed; a pipe or a device is written to as it is.
     *
     * @param name what to call it in diagnostics
     * @param force whether a file that is there may be replaced
     * @return why it was not written, or null
     */
    public static @Nullable Diagnostic write(Path file, String name, boolean force, AtomicOutput.Content content)
            throws IOException {
        if (!Files.exists(file)) {
            AtomicOutput.write(file, content);
            return null;
        }
        if (!Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return null;
        }
        if (force) {
            AtomicOutput.write(file.toRealPath(), content);
            return null;
        }
        return holds(file, content) ? null : inTheWay(name);
    }

    private static Diagnostic inTheWay(String name) {
        return new Diagnostic(
                CoreCode.EXISTS,
                Location.of(name),
                "there is another file of this name; left as it is, --force replaces it");
    }

    private static boolean holds(Path file, AtomicOutput.Content content) throws IOException {
        try (Comparison comparison = new Comparison(new BufferedInputStream(Files.newInputStream(file)))) {
            content.writeTo(comparison);
            return comparison.isAtEnd();
        } catch (Different e) {
            return false;
        }
    }

    /** Ends a comparison at the first byte that differs. */
    private static final class Different extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Compares what is written with what is there. */
    private static final class Comparison extends OutputStream {
        private final InputStream there;

        Comparison(InputStream there) {
            this.there = there;
        }

        @Override
        public void write(int b) throws IOException {
            if (there.read() != (b & 0xFF)) {
                throw new Different();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }

        boolean isAtEnd() throws IOException {
            return there.read() < 0;
        }

        @Override
        public void close() throws IOException {
            there.close();
        }
    }
}
