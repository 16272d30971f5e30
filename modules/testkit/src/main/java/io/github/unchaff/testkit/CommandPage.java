package io.github.unchaff.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown page with commands in fenced blocks, in the form of pandoc's command tests:
 *
 * <pre>
 * % unchaff - -t text
 * what comes from standard input
 * ^D
 * what goes to standard output
 * 2&gt; what goes to standard error
 * =&gt; 3
 * </pre>
 *
 * <p>Without a line {@code ^D} there is no input. A block that begins with {@code ``` file a/b.md}, or
 * {@code ```yaml file a/b.yaml}, is a file to make first.
 */
final class CommandPage {

    private static final String COMMAND = "% ";
    private static final String END_OF_INPUT = "^D";

    /** A fenced block, with the numbers of its first line and of the line behind its last. */
    record Block(String info, int from, int to) {}

    private final List<String> lines;

    CommandPage(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Calls {@code files} for each file block and {@code run} for each command, in order, and puts in what comes out. */
    void run(FileMaker files, Function<Command, CommandResult> run) {
        int at = 0;
        for (Block block = next(at); block != null; block = next(at)) {
            at = block.to + 1;
            int file = (" " + block.info).indexOf(" file ");
            if (file >= 0) {
                files.make(block.info.substring(file + "file ".length()).strip(), joined(block.from, block.to));
            } else if (block.from < block.to && lines.get(block.from).startsWith(COMMAND)) {
                int output = outputOf(block);
                List<String> actual = run.apply(command(block, output)).lines();
                List<String> old = lines.subList(output, block.to);
                at += actual.size() - old.size();
                old.clear();
                lines.addAll(output, actual);
            }
        }
    }

    /** Makes a file of a page. */
    interface FileMaker {
        void make(String name, String content);
    }

    /** A command of a page. */
    record Command(List<String> words, String stdin) {}

    private Command command(Block block, int output) {
        boolean piped = output > block.from + 1;
        String stdin = piped ? joined(block.from + 1, output - 1) : "";
        return new Command(CommandLines.words(lines.get(block.from).substring(COMMAND.length())), stdin);
    }

    private int outputOf(Block block) {
        for (int i = block.from; i < block.to; i++) {
            if (lines.get(i).equals(END_OF_INPUT)) {
                return i + 1;
            }
        }
        return block.from + 1;
    }

    private String joined(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (String line : lines.subList(from, to)) {
            out.append(line).append('\n');
        }
        return out.toString();
    }

    private @Nullable Block next(int from) {
        for (int i = from; i < lines.size(); i++) {
            String fence = fence(lines.get(i));
            if (!fence.isEmpty()) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals(fence)) {
                    end++;
                }
                return new Block(lines.get(i).substring(fence.length()).strip(), i + 1, end);
            }
        }
        return null;
    }

    private static String fence(String line) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == '`') {
            length++;
        }
        return length < 3 ? "" : line.substring(0, length);
    }
}
