package io.github.unchaff;

import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Document;
import io.github.unchaff.source.SourceInfo;
import java.util.List;

/** What came of one source: a document with its account, or a rejection with its reason. */
public sealed interface Conversion {

    /** Trouble met on the way, in order. */
    List<Diagnostic> diagnostics();

    /**
     * A document could be had.
     *
     * @param document the clean document
     * @param text the decoded source, which ledger and origins speak of
     * @param source what is known of the source
     * @param ledger the account of its characters
     */
    record Converted(Document document, String text, SourceInfo source, Ledger ledger, List<Diagnostic> diagnostics)
            implements Conversion {
        /** Copies the diagnostics. */
        public Converted {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** No document could be had; the last diagnostic is an error and says why. */
    record Rejected(String path, List<Diagnostic> diagnostics) implements Conversion {
        /** Copies the diagnostics. */
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
