package io.github.unchaff.clean;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import java.util.List;

/** Moves lines of the form that the publisher's data describes as its byline to the contributors. */
final class DescribedBylines implements Rule {

    @Override
    public String id() {
        return "byline-frame";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<TextLine> lines = TextLine.of(document.body());
        Zones zones = Zones.of(lines);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (zones.isNear(i) && Byline.readAsDescribed(line.text(), cleaning.site(), cleaning.claims(), metadata)) {
                cuts.add(line.leaf(), line.from(), line.to());
            }
        }
        return cuts.isEmpty() ? document : new Document(metadata.build(), cuts.apply(document.body()));
    }
}
