package io.github.unchaff.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary files of runs that were killed: {@code .a.md.unchaff-tmp-4711-3}, when there is no process 4711. */
final class Leftovers {

    private static final String MARK = ".unchaff-tmp-";
    private static final int LONGEST_PID = 10;

    private Leftovers() {}

    /** Deletes them from a folder, if it exists. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Leftovers::isLeft)) {
            for (Path entry : entries) {
                Files.deleteIfExists(entry);
            }
        }
    }

    private static boolean isLeft(Path entry) {
        String name = entry.getFileName().toString();
        int mark = name.lastIndexOf(MARK);
        int dash = name.indexOf('-', mark + MARK.length());
        if (!name.startsWith(".") || mark < 0 || dash < 0) {
            return false;
        }
        String pid = name.substring(mark + MARK.length(), dash);
        return isNumber(pid) && isNumber(name.substring(dash + 1)) && !isAlive(Long.parseLong(pid));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_PID && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
