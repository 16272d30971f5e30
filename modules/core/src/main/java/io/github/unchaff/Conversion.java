package io.github.unchaff;

import io.github.unchaff.date.DateVote;
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
     * @param dates how the source writes dates of numbers
     */
    record Converted(
            Document document,
            String text,
            SourceInfo source,
            Ledger ledger,
            List<Diagnostic> diagnostics,
            DateVote dates)
            implements Conversion {
        /** Copies the diagnostics. */
        public Converted {
            diagnostics = List.copyOf(diagnostics);
        }

        /** A document of whose dates nothing is to be said. */
        public Converted(
                Document document, String text, SourceInfo source, Ledger ledger, List<Diagnostic> diagnostics) {
            this(document, text, source, ledger, diagnostics, DateVote.NONE);
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
