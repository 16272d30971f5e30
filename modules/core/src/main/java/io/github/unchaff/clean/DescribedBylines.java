package io.github.unchaff.clean;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.SiteKey;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Moves lines of the form that the publisher's data describes as its byline to the contributors, and notes an author whom the
 * first paragraph names.
 */
final class DescribedBylines implements Rule {

    private static final int LEADS = 2;

    @Override
    public String id() {
        return "byline-frame";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        lead(lines, cleaning, metadata);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (zones.isNear(i) && Byline.readAsDescribed(line.text(), cleaning.site(), cleaning.claims(), metadata)) {
                cuts.add(line.leaf(), line.from(), line.to());
            }
        }
        return new Document(metadata.build(), cuts.isEmpty() ? document.body() : cuts.apply(document.body()));
    }

    /** Notes an author whom the first paragraph names in the publisher's own way; the paragraph stays. */
    private static void lead(List<TextLine> lines, Cleaning cleaning, Metadata.Builder metadata) {
        boolean named = !metadata.build().contributors(Contributor.Role.AUTHOR).isEmpty();
        for (int i = 0; i < Math.min(lines.size(), LEADS) && !named; i++) {
            Matcher match = cleaning.site().parts(SiteKey.LEAD, lines.get(i).value());
            if (match != null && Byline.isPerson(match.group("author"))) {
                metadata.contributor(Contributor.of(match.group("author"), Contributor.Role.AUTHOR));
                named = true;
            }
        }
    }
}
