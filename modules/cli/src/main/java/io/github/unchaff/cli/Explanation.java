package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.LineIndex;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.read.Candidate;
import io.github.unchaff.source.SourceInfo;
import java.util.List;

/** A conversion told to a person: what it was read as, what is known of it, and what became of its characters. */
final class Explanation {

    private final Conversion.Converted converted;
    private final Page page;

    Explanation(Conversion.Converted converted, String name, int columns) {
        this.converted = converted;
        this.page = new Page(columns);
        page.line(name);
        source(converted.source());
        candidates(converted.candidates());
        page.title("Known of the article");
        new MetadataLines(page).of(converted.document());
        page.title("Characters");
        account(converted.ledger());
        page.title("Moved and removed");
        new LedgerTable(page, converted.text()).of(converted.ledger().entries());
    }

    private void source(SourceInfo source) {
        page.field("read as", source.dialect() + ", because: " + source.evidence());
        page.field("media type", source.mediaType());
        page.field("charset", source.charset());
        page.field("bytes", Long.toString(source.bytes()));
        page.field("sha256", source.sha256());
    }

    /** Which parts of a page were weighed, with what spoke for and against each on the lines below. */
    private void candidates(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        page.title("Weighed as the article");
        page.line("  score   words    kept    line  part of the page");
        LineIndex lines = new LineIndex(converted.text());
        for (Candidate candidate : candidates) {
            int line = candidate.place().isEmpty()
                    ? 1
                    : lines.line(candidate.place().start());
            page.clipped("  " + hundredths(candidate.score())
                    + right(candidate.words(), 8)
                    + right(candidate.kept(), 8)
                    + right(line, 8)
                    + "  " + candidate.name());
            candidate.reasons().forEach(reason -> page.clipped(" ".repeat(32) + reason));
        }
    }

    private static String right(int number, int width) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** A share from 0 to 1 with two digits: {@code 0.97}. */
    private static String hundredths(double share) {
        long hundredths = Math.round(share * 100);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private void account(Ledger ledger) {
        page.field("all", Integer.toString(ledger.characters()));
        share("kept", ledger.kept());
        share("moved", ledger.moved());
        share("markup", ledger.markup());
        share("removed", ledger.removed());
        share("unaccounted", ledger.unaccounted());
        for (String fault : ledger.faults()) {
            page.field("fault", fault);
        }
    }

    /** A number and how many of a hundred it is, with one digit behind the point. */
    private void share(String what, int count) {
        int all = Math.max(1, converted.ledger().characters());
        long thousandths = (count * 1000L + all / 2) / all;
        page.field(what, Columns.pad(Integer.toString(count), 8) + thousandths / 10 + "." + thousandths % 10 + " %");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
