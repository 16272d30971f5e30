package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.source.SourceInfo;

/** A conversion told to a person: what it was read as, what is known of it, and what became of its characters. */
final class Explanation {

    private final Conversion.Converted converted;
    private final Page page;

    Explanation(Conversion.Converted converted, String name, int columns) {
        this.converted = converted;
        this.page = new Page(columns);
        page.line(name);
        source(converted.source());
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
