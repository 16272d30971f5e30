package io.github.unchaff.byline;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateMention;
import io.github.unchaff.date.Dates;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day that a dateline or the end of an article states, {@code 2020年12月10日}, {@code 7日}, {@code 1091207}. */
public final class StatedDay {

    private StatedDay() {}

    /**
     * Takes the day for the time of publication, if no better one is known.
     *
     * @return whether it did; then the text is to be moved there
     */
    public static boolean take(SourceText text, Site site, Metadata.Builder metadata) {
        if (metadata.published() != null || text.isBlank()) {
            return false;
        }
        Timestamp day = read(
                text.value(),
                DateHints.of(site).firstSeenAt(metadata.captured()).orMinguo());
        if (day == null || day.precision() != Timestamp.Precision.DAY) {
            return false;
        }
        metadata.published(day.because("the text says " + Whitespace.squeeze(text.value())));
        return true;
    }

    private static @Nullable Timestamp read(String text, DateHints hints) {
        Timestamp whole = Dates.parse(text, hints);
        List<DateMention> mentions = whole == null ? Dates.in(text, hints) : List.of();
        return mentions.size() == 1 ? mentions.getFirst().reading().time() : whole;
    }
}
