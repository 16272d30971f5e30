package io.github.unchaff.byline;

import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;

/** Who published an article first, when it says so itself in a dateline, a byline or a rights line. */
public final class Publishers {

    private Publishers() {}

    /** Sets the publisher that a name stands for, unless one is known that is more than a carrier of others' articles. */
    public static void name(String name, Metadata.Builder metadata) {
        Publisher publisher = Organisations.standard().publisher(name);
        Publisher before = metadata.publisher();
        if (publisher != null && (before == null || Organisations.standard().isCarrier(before))) {
            metadata.publisher(publisher);
        }
    }
}
