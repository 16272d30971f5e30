package io.github.unchaff.feed.write;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps bytes: the first few megabytes in memory, the others in a temporary file. Not thread-safe. */
final class Spill implements Closeable {

    private static final int MOST_IN_MEMORY = 4 << 20;

    private byte[] memory = new byte[1 << 14];
    private int inMemory;
    private long size;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    /** Takes bytes, and says where they are. */
    long add(byte[] bytes) throws IOException {
        long at = size;
        if (channel == null && inMemory + bytes.length <= MOST_IN_MEMORY) {
            if (memory.length < inMemory + bytes.length) {
                memory = Arrays.copyOf(
                        memory, Math.min(MOST_IN_MEMORY, Math.max(2 * memory.length, inMemory + bytes.length)));
            }
            System.arraycopy(bytes, 0, memory, inMemory, bytes.length);
            inMemory += bytes.length;
        } else {
            write(bytes, at - inMemory);
        }
        size += bytes.length;
        return at;
    }

    private void write(byte[] bytes, long at) throws IOException {
        FileChannel to = channel == null ? open() : channel;
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            to.write(left, at + left.position());
        }
    }

    private FileChannel open() throws IOException {
        Path created = Files.createTempFile("unchaff-", ".feed");
        file = created;
        FileChannel opened = FileChannel.open(
                created, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        channel = opened;
        return opened;
    }

    /** Gives bytes back. */
    byte[] get(long at, int length) throws IOException {
        if (at < inMemory) {
            return Arrays.copyOfRange(memory, (int) at, (int) at + length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (channel != null && bytes.hasRemaining()) {
            if (channel.read(bytes, at - inMemory + bytes.position()) < 0) {
                throw new EOFException(file + " is shorter than what was written to it");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        memory = new byte[0];
        if (channel != null) {
            channel.close();
        }
    }
}
