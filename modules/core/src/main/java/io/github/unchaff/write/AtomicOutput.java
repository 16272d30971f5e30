package io.github.unchaff.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a file whole or not at all: beside it under a temporary name, forced to the disk, then renamed. Whether a file that
 * is there may be replaced is for the caller to know, but a folder, a link or a device never is.
 */
public final class AtomicOutput {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final int LONGEST_NAME = 60;

    private AtomicOutput() {}

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream; need not close it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes these bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes a file and its missing parent folders. When anything fails, the file is as it was and nothing lies beside it.
     *
     * @throws IOException when the disk or the content fails, or something that is no regular file is in the way
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is no regular file");
        }
        Files.createDirectories(target.getParent());
        Path aside = aside(target);
        try {
            fill(aside, content);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** A name beside the target that no other process or thread uses; short enough whatever the target is called. */
    private static Path aside(Path target) {
        String name = target.getFileName().toString();
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        long pid = ProcessHandle.current().pid();
        return target.resolveSibling("." + shown + ".unchaff-tmp-" + pid + "-" + COUNT.incrementAndGet());
    }

    private static void fill(Path aside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                aside,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }
}
