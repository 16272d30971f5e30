package io.github.unchaff.feed.outline;

import io.github.unchaff.source.Anchor;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Outline} of a JSON Feed: the objects in the array {@code items} of the outermost object. Not thread-safe. */
final class JsonOutlineScanner {

    private static final int LONGEST_NAME = 64;
    private static final String ITEMS = "items";

    private final Window window;
    private final long most;
    private final int mostEntries;
    private final StringBuilder head = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>(List.of(Anchor.START));
    private final Spans spans = new Spans();
    private int depth;
    private boolean inItems;
    private boolean inEntry;

    /** The last string of the outermost object, as far as it can be the name of the items. */
    private String name = "";

    JsonOutlineScanner(Reader reader, long most, int mostEntries) {
        this.window = new Window(reader);
        this.most = most;
        this.mostEntries = mostEntries;
    }

    @Nullable
    Outline outline() throws IOException {
        while (window.has(1) && head.length() <= most && spans.count() <= mostEntries) {
            switch (window.at(0)) {
                case '"' -> string();
                case '{', '[' -> open(window.at(0) == '[');
                case '}', ']' -> close();
                default -> pass(1);
            }
        }
        if (inEntry) {
            spans.end(window.offset());
        }
        return head.length() > most || spans.count() > mostEntries
                ? null
                : new Outline(head.toString(), anchors, spans);
    }

    private void pass(int count) {
        window.pass(count, inEntry ? null : head);
    }

    private void open(boolean array) {
        if (inItems && !inEntry && !array && depth == 2) {
            spans.begin(window.offset(), window.codePoints(), window.line(), window.column());
            inEntry = true;
        }
        inItems |= array && depth == 1 && name.equals(ITEMS);
        depth++;
        pass(1);
    }

    private void close() {
        depth = Math.max(0, depth - 1);
        if (inEntry && depth == 2) {
            pass(1);
            inEntry = false;
            spans.end(window.offset());
            anchors.add(new Anchor(head.length(), window.codePoints(), window.line(), window.column()));
            return;
        }
        inItems &= depth > 1;
        pass(1);
    }

    private void string() throws IOException {
        pass(1);
        StringBuilder said = new StringBuilder();
        while (window.has(1)) {
            int plain = window.distance('"', '\\');
            for (int i = 0; depth == 1 && i < plain && said.length() < LONGEST_NAME; i++) {
                said.append(window.at(i));
            }
            pass(plain);
            if (!window.has(1)) {
                return;
            }
            boolean end = window.at(0) == '"';
            pass(end || !window.has(2) ? 1 : 2);
            if (end) {
                name = depth == 1 ? said.toString() : name;
                return;
            }
        }
    }
}
