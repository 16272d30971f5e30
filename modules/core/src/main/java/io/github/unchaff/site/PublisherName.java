package io.github.unchaff.site;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.source.SourceText;

/** Makes the publisher of a name in a text: {@code 德国之声} is Deutsche Welle. For readers, who know where the name stands. */
public final class PublisherName {

    private PublisherName() {}

    /** The publisher; the name is claimed as moved, or as removed where the publisher is called otherwise in the data. */
    public static Publisher read(SourceText name, Sites sites, Claims claims) {
        Site site = sites.named(name.value());
        Publisher known = site == null ? null : site.publisher();
        if (known == null || SiteNames.folded(known.name()).equals(SiteNames.folded(name.value()))) {
            String written = claims.moved(name, Field.PUBLISHER);
            return known == null ? new Publisher(written, null) : known;
        }
        claims.removed(name.origin(), "publisher-name");
        return known;
    }
}
