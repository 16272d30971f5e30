package io.github.unchaff.markdown.dialect;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last lines of a mirrored article that belong to the mirror: where it was copied from, {@code [原文連接](https://…)} or
 * {@code [轉發自GETTR](https://…)}, and a bare count of views, {@code +3}.
 */
final class MirrorFooter {

    private static final Pattern ORIGIN = Pattern.compile("\\[(?<label>原文[連链][接結结])]\\((?<url>https?://[^)\\s]*)\\)");
    private static final Pattern COUNT = Pattern.compile("\\+?\\d{1,4}");
    private static final int MOST_LINES = 4;

    private MirrorFooter() {}

    /** Whether the last line says where the article was copied from. */
    static boolean hasOrigin(SourceText text) {
        SourceText last = lastLine(text);
        return last != null && ORIGIN.matcher(last.value()).matches();
    }

    /** The text above the footer; what the footer says goes to the metadata. */
    static SourceText cut(SourceText text, Metadata.Builder metadata, ReadContext context) {
        SourceText rest = text;
        for (int i = 0; i < MOST_LINES; i++) {
            SourceText line = lastLine(rest);
            if (line == null || !isFooter(line, metadata, context)) {
                return rest;
            }
            rest = rest.slice(0, above(rest.value()));
        }
        return rest;
    }

    private static boolean isFooter(SourceText line, Metadata.Builder metadata, ReadContext context) {
        if (COUNT.matcher(line.value()).matches()) {
            context.claims().removed(line.origin(), "view-count");
            return true;
        }
        Matcher origin = ORIGIN.matcher(line.value());
        if (origin.matches()) {
            origin(line, origin, metadata, context);
            return true;
        }
        MirrorByline byline = MirrorByline.of(line);
        boolean shared = byline != null && byline.hasOrigin() && !byline.hasInner() && metadata.url() == null;
        if (shared) {
            byline.read(metadata, context);
        }
        return shared;
    }

    private static void origin(SourceText line, Matcher parts, Metadata.Builder metadata, ReadContext context) {
        SourceText address = line.slice(parts.start("url"), parts.end("url"));
        context.claims().markup(line.slice(0, parts.start("url")).origin());
        context.claims().markup(line.slice(parts.end("url")).origin());
        context.claims()
                .removed(line.slice(parts.start("label"), parts.end("label")).origin(), "republication-label");
        String url = UrlPolicy.link(address.value());
        if (url == null || !url.equals(address.value()) || metadata.url() != null && !url.equals(metadata.url())) {
            context.claims().removed(address.origin(), "republication-label");
            return;
        }
        metadata.url(url).relation(new Relation(Relation.Kind.REPUBLISHED_FROM, url, null, null));
        context.claims().moved(address.origin(), Field.URL);
    }

    private static @Nullable SourceText lastLine(SourceText text) {
        int end = end(text.value());
        return end == 0
                ? null
                : text.slice(text.value().lastIndexOf('\n', end - 1) + 1, end).strip();
    }

    /** Where the line above the last one ends. */
    private static int above(String text) {
        return Math.max(0, text.lastIndexOf('\n', end(text) - 1));
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && Whitespace.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
