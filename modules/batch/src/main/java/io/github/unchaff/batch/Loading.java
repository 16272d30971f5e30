package io.github.unchaff.batch;

import io.github.unchaff.Limits;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.LargeSource;
import io.github.unchaff.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Gets the bytes of an input, never more than the limit. */
final class Loading {

    /** What may be in memory as a whole without asking whether it could be read in parts. */
    private static final long WHOLE = 8L << 20;

    private Loading() {}

    /** What could be had of an input. */
    sealed interface Loaded {
        /** All of it. */
        record Whole(Source source) implements Loaded {}

        /** The way to it: it is too large to be held in memory unless it must be. */
        record Large(LargeSource source) implements Loaded {}
    }

    static Loaded load(Input input, Limits limits) throws UnreadableException {
        try {
            return switch (input) {
                case Input.OfFile file -> {
                    long size = Files.size(file.path());
                    if (size > Math.min(most(limits), WHOLE)) {
                        yield new Loaded.Large(
                                new LargeSource(file.place(), size, () -> Files.newInputStream(file.path())));
                    }
                    try (InputStream in = Files.newInputStream(file.path())) {
                        yield new Loaded.Whole(new Source(file.place(), read(file, in, limits)));
                    }
                }
                case Input.OfStream stream ->
                    new Loaded.Whole(new Source(stream.place(), read(stream, stream.in(), limits)));
            };
        } catch (IOException e) {
            throw unreadable(input, CoreCode.UNREADABLE, Failures.say(e));
        }
    }

    private static long most(Limits limits) {
        return Math.min(limits.bytes(), Integer.MAX_VALUE - 9);
    }

    /** Reads to the end; a file may have grown since its size was asked, and a stream has no size. */
    private static byte[] read(Input input, InputStream in, Limits limits) throws IOException, UnreadableException {
        int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = in.readNBytes(most);
        checkSize(input, bytes.length, limits);
        return bytes;
    }

    private static void checkSize(Input input, long size, Limits limits) throws UnreadableException {
        if (size > most(limits)) {
            String found = input instanceof Input.OfFile ? size + " bytes, more" : "more bytes";
            throw unreadable(input, CoreCode.TOO_LARGE, found + " than the limit of " + limits.bytes() + "; skipped");
        }
    }

    private static UnreadableException unreadable(Input input, DiagnosticCode code, String message) {
        return new UnreadableException(new Diagnostic(code, Location.of(input.place()), message));
    }
}
