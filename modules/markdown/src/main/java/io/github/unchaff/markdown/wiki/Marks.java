package io.github.unchaff.markdown.wiki;

import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The marks that are open at a place, innermost last. A mark is never open twice, so there are as many as there are kinds. A mark
 * closed over others that will be closed later is closed around them and they go on behind it, as browsers do with tags.
 */
final class Marks {

    private static final class Open {
        final String name;
        final Markup.Kind kind;
        /** The mark, or null when it goes on from before. */
        final @Nullable SourceText token;

        final Inlines content = new Inlines();

        Open(String name, Markup.Kind kind, @Nullable SourceText token) {
            this.name = name;
            this.kind = kind;
            this.token = token;
        }
    }

    private final Reading reading;
    private final Inlines root = new Inlines();
    private final List<Open> open = new ArrayList<>();

    Marks(Reading reading) {
        this.reading = reading;
    }

    /** Where inlines go now. */
    Inlines top() {
        return open.isEmpty() ? root : open.getLast().content;
    }

    boolean isOpen(String name) {
        return open.stream().anyMatch(mark -> mark.name.equals(name));
    }

    boolean isInnermost(String name) {
        return !open.isEmpty() && open.getLast().name.equals(name);
    }

    void open(String name, Markup.Kind kind, SourceText token) {
        open.add(new Open(name, kind, token));
    }

    /** Closes a mark that is open. */
    void close(String name, SourceText token, Predicate<String> comesAgain) {
        List<Open> goOn = new ArrayList<>();
        while (!open.getLast().name.equals(name)) {
            Open above = open.getLast();
            if (above.token == null || comesAgain.test(above.name)) {
                end(above);
                goOn.add(above);
            } else {
                literal(above);
            }
        }
        Open closed = open.getLast();
        if (closed.token != null && closed.content.isEmpty()) {
            literal(closed);
            top().add(token);
        } else {
            end(closed);
            reading.markup(token);
        }
        for (Open mark : goOn.reversed()) {
            open.add(new Open(mark.name, mark.kind, null));
        }
    }

    /** What is open ends here: text, if it was never closed. */
    void flush() {
        while (!open.isEmpty()) {
            Open last = open.getLast();
            if (last.token == null) {
                end(last);
            } else {
                literal(last);
            }
        }
    }

    List<Inline> inlines() {
        flush();
        return root.parts();
    }

    private void end(Open mark) {
        open.removeLast();
        if (mark.token != null) {
            reading.markup(mark.token);
        }
        List<Inline> content = mark.content.parts();
        Inlines to = top();
        if (content.isEmpty()) {
            return;
        }
        switch (mark.kind) {
            case EMPHASIS -> to.add(new Inline.Emphasis(content));
            case STRONG -> to.add(new Inline.Strong(content));
            case STRIKE -> to.add(new Inline.Strikethrough(content));
            case PLAIN -> to.addAll(content);
        }
    }

    private void literal(Open mark) {
        open.removeLast();
        Inlines to = top();
        if (mark.token != null) {
            to.add(mark.token);
        }
        to.addAll(mark.content.parts());
    }
}
