package io.github.unchaff.markdown.wiki;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.SourceText;
import org.jspecify.annotations.Nullable;

/** One source while its markup is read. Not thread-safe. */
record Reading(Markup markup, ReadContext context, Metadata.Builder metadata) {

    Claims claims() {
        return context.claims();
    }

    void markup(SourceText syntax) {
        context.claims().markup(syntax.origin());
    }

    void removed(SourceText text, String rule) {
        context.claims().removed(text.origin(), rule);
    }

    ReadOptions.WikiLinks policy() {
        return context.options().wikiLinks();
    }

    /** A tag for a link to a page, if it may be one; see {@link Terms}. */
    void term(@Nullable String name, String text, int start, int end) {
        if (name != null && Terms.isWhole(text, start, end)) {
            Terms.add(name, metadata);
        }
    }
}
