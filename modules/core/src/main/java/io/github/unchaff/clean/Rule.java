package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import java.util.Set;

/**
 * One cleaning step. Pure: the same document gives the same document. What it takes out it hands to
 * {@link Cleaning#remove} or {@link Cleaning#move}; what it loses silently, the audit finds.
 */
public interface Rule {

    /** The name users see in {@code explain} and in the ledger, such as {@code bold-heading}. */
    String id();

    /**
     * What must stand in a body that this step could change: one of these is enough. Empty, the default, when it may change every
     * document.
     */
    default Set<Trait> needs() {
        return Set.of();
    }

    /** The document after this step. */
    Document apply(Document document, Cleaning cleaning);
}
