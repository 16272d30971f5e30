package io.github.unchaff.markdown.dialect;

import io.github.unchaff.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A line that is one link: {@code [title](https://…)}. The title may hold brackets of its own, also at its beginning, so the
 * last {@code ](} of the line divides it.
 *
 * @param title what stands between the brackets
 * @param url what stands between the parentheses
 * @param opening the first bracket
 * @param middle {@code ](}
 * @param closing the last parenthesis
 */
record LinkedLine(SourceText title, SourceText url, SourceText opening, SourceText middle, SourceText closing) {

    static @Nullable LinkedLine of(SourceText line) {
        SourceText text = line.strip();
        String value = text.value();
        int middle = value.lastIndexOf("](");
        if (!value.startsWith("[") || !value.endsWith(")") || middle < 1) {
            return null;
        }
        int end = value.length() - 1;
        SourceText url = text.slice(middle + 2, end);
        if (url.isBlank() || url.value().chars().anyMatch(c -> c <= ' ')) {
            return null;
        }
        return new LinkedLine(
                text.slice(1, middle), url, text.slice(0, 1), text.slice(middle, middle + 2), text.slice(end));
    }
}
