package io.github.unchaff.site;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;

/** Takes off a title what the publisher puts behind all of its titles; for readers, who know where the title stands. */
public final class TitleSuffix {

    private TitleSuffix() {}

    /** The title without suffixes, which are claimed as removed. */
    public static SourceText cut(SourceText title, Site site, Claims claims) {
        SourceText text = title.strip();
        int end = site.withoutEnding(SiteKey.TITLE_SUFFIXES, text.value());
        claims.removed(text.slice(end).origin(), "title-suffix");
        return text.slice(0, end).strip();
    }
}
