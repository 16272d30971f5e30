package io.github.unchaff;

import io.github.unchaff.date.DateVote;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.Candidate;
import io.github.unchaff.source.Anchor;
import io.github.unchaff.source.SourceInfo;
import java.util.List;

/** What came of one source: a document with its account, a series of parts, or a rejection with its reason. */
public sealed interface Conversion {

    /** Trouble met on the way, in order. */
    List<Diagnostic> diagnostics();

    /**
     * A document could be had.
     *
     * @param document the clean document
     * @param text the decoded source, or the part of it that the document was made of; ledger and origins speak of this
     * @param start where the text begins in the source
     * @param source what is known of the source
     * @param ledger the account of its characters
     * @param dates how the source writes dates of numbers
     * @param candidates the parts of the source that were weighed as its article; empty unless {@link
     *     io.github.unchaff.read.ReadOptions#explains}
     */
    record Converted(
            Document document,
            String text,
            Anchor start,
            SourceInfo source,
            Ledger ledger,
            List<Diagnostic> diagnostics,
            DateVote dates,
            List<Candidate> candidates)
            implements Conversion {
        /** Copies the diagnostics. */
        public Converted {
            diagnostics = List.copyOf(diagnostics);
            candidates = List.copyOf(candidates);
        }

        /** A document of whose dates nothing is to be said. */
        public Converted(
                Document document, String text, SourceInfo source, Ledger ledger, List<Diagnostic> diagnostics) {
            this(document, text, Anchor.START, source, ledger, diagnostics, DateVote.NONE, List.of());
        }
    }

    /**
     * The source holds many documents, such as a feed. Each part is still to be converted, which can be done on several threads:
     * {@link Converter#convert(Series, Part, ConverterOptions)}.
     *
     * @param head what the source says of itself: a document without a body, with the account of all that belongs to no part
     * @param parts hands out the parts; to be closed
     */
    record Series(Converted head, io.github.unchaff.read.Series.Parts parts) implements Conversion {
        @Override
        public List<Diagnostic> diagnostics() {
            return head.diagnostics();
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
