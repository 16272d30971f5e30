package io.github.unchaff.feed.xml;

import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that is parsed, with what holds in it from outside.
 *
 * @param text the text
 * @param entities what its own entities mean
 * @param context the element it stands in, or null
 */
record XmlSource(
        SourceText text, Entities entities, @Nullable XmlElement context) {

    SourceText slice(int from, int to) {
        return text.slice(from, to);
    }

    SourceText text(XmlText part) {
        SourceText raw = slice(part.start(), part.end());
        return part.literal() ? raw : decoded(raw);
    }

    SourceText decoded(SourceText raw) {
        return entities.decode(raw);
    }

    Map<String, String> declared(@Nullable XmlElement parent) {
        if (parent != null) {
            return parent.declared();
        }
        return context == null ? Map.of() : context.declared();
    }

    @Nullable
    String inherited(String name) {
        return context == null ? null : context.inherited(name);
    }

    List<String> bases() {
        return context == null ? new ArrayList<>() : context.bases();
    }
}
