package io.github.unchaff.markdown.wiki;

import io.github.unchaff.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Footnotes that are defined in one place and called in another. Each is given away once. Not thread-safe. */
final class Footnotes {

    private final Map<String, SourceText> waiting = new LinkedHashMap<>();

    /** Keeps a definition; of two with one name the first. Says whether it was kept. */
    boolean define(String name, SourceText content) {
        return waiting.putIfAbsent(name, content) == null;
    }

    /** The content of a footnote that was not given away yet, or null. */
    @Nullable
    SourceText take(String name) {
        return waiting.remove(name);
    }

    /** What nobody called for. */
    List<SourceText> rest() {
        List<SourceText> rest = List.copyOf(waiting.values());
        waiting.clear();
        return rest;
    }
}
