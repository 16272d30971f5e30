package io.github.unchaff.cli;

import io.github.unchaff.testkit.CommandPages;
import io.github.unchaff.testkit.CommandResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the pages in {@code test-fixtures/commands} with all readers and writers. */
class CommandPagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.unchaff.testkit.CommandPages#all")
    void doesWhatThePageSays(Path page) {
        CommandPages.check(page, folder, CommandPagesTest::run);
    }

    private static CommandResult run(List<String> words, byte[] stdin, Path folder) {
        if (!words.getFirst().equals("unchaff")) {
            throw new IllegalArgumentException("no such program here: " + words.getFirst());
        }
        String[] args = words.subList(1, words.size()).toArray(String[]::new);
        Session session = new Session(Toolkit.standard(), Terminal.NONE, folder, stdin, args);
        return new CommandResult(session.code(), session.out(), session.err());
    }
}
