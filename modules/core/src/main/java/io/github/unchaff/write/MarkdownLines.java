package io.github.unchaff.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lines of a Markdown text, each behind the marks of the containers it stands in: {@code > - text}. */
final class MarkdownLines {

    private static final class Container {
        private String next;
        private final String rest;

        Container(String first, String rest) {
            this.next = first;
            this.rest = rest;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Container> open = new ArrayDeque<>();

    /** Opens a container; its first line has one mark before it, the others another. */
    void open(String first, String rest) {
        open.addLast(new Container(first, rest));
    }

    /** Closes the innermost container. */
    void close() {
        open.removeLast();
    }

    /** Whether there is no line yet. */
    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Adds lines, separated by LF. */
    void add(String lines) {
        int from = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
            line(lines.substring(from, end));
            from = end + 1;
        }
        line(lines.substring(from));
    }

    private void line(String line) {
        for (Container container : open) {
            out.append(container.next);
            container.next = container.rest;
        }
        out.append(line);
        if (line.isEmpty()) {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
        }
        out.append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
