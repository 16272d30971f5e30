package io.github.unchaff.batch;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What went wrong with a file, in words for the user and without its path. */
public final class Failures {

    private Failures() {}

    /** A few words such as {@code permission denied}. */
    public static String say(Throwable failure) {
        Throwable root = failure.getCause() == null ? failure : failure.getCause();
        return switch (root) {
            case NoSuchFileException e -> "no such file or folder";
            case AccessDeniedException e -> "permission denied";
            case NotDirectoryException e -> "not a folder";
            case FileSystemException e -> orName(e.getReason(), e);
            default -> orName(root.getMessage(), root);
        };
    }

    /** The diagnostic for an output that could not be written. */
    public static Diagnostic unwritable(String name, IOException failure) {
        return new Diagnostic(CoreCode.UNWRITABLE, Location.of(name), "cannot be written: " + say(failure));
    }

    private static String orName(@Nullable String words, Throwable failure) {
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
