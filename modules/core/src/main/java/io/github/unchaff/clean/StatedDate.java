package io.github.unchaff.clean;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the line {@code 作者发布于：2022-5-31}, at the head or the tail of an article of which no other time is known. */
final class StatedDate implements Rule {

    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "date-label";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        if (document.metadata().published() != null) {
            return document;
        }
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int value = zones.isNear(i) ? behindLabel(line.value(), cleaning) : -1;
            Timestamp time = value < 0 ? null : date(line.text().slice(value), document, cleaning);
            if (time != null) {
                Cuts cuts = new Cuts();
                cuts.add(line.leaf(), line.from(), line.to());
                cleaning.remove(line.text().slice(0, value).origin(), id());
                cleaning.move(line.text().slice(value).origin(), Field.PUBLISHED);
                return new Document(document.metadata().with().published(time).build(), cuts.apply(document.body()));
            }
        }
        return document;
    }

    private static @Nullable Timestamp date(SourceText text, Document document, Cleaning cleaning) {
        return Dates.parse(
                text.value(),
                DateHints.of(cleaning.site()).capturedAt(document.metadata().captured()));
    }

    /** Where the date begins; -1 if the line is none of this kind. */
    private static int behindLabel(String line, Cleaning cleaning) {
        if (line.length() > LONGEST) {
            return -1;
        }
        int colon = Math.max(line.indexOf('：'), line.indexOf('：') < 0 ? line.indexOf(':') : -1);
        if (colon < 0 || !cleaning.site().matches(SiteKey.DATE_LABELS, Whitespace.strip(line.substring(0, colon)))) {
            return -1;
        }
        int value = colon + 1;
        while (value < line.length() && Whitespace.isWhite(line.charAt(value))) {
            value++;
        }
        return value;
    }
}
