package io.github.unchaff.clean;

import io.github.unchaff.byline.Credit;
import io.github.unchaff.byline.NameList;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves names below a label to the contributors: {@code 听写：} on a line of its own, then a name a line, as transcripts end; and
 * the name of the crew above such a list.
 */
final class NameLists implements Rule {

    private static final int MOST_AT_HEAD = 3;

    @Override
    public String id() {
        return Credit.RULE;
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        int at = 0;
        while (at < lines.size()) {
            int end = zones.isNear(at) ? end(lines, at, at < zones.tail(), cleaning) : at;
            if (end > at) {
                take(lines.subList(at, end), cuts, cleaning, metadata);
            } else if (at >= zones.tail() || at < zones.head()) {
                end = crew(lines, at, cuts, cleaning, metadata);
            }
            at = Math.max(end, at + 1);
        }
        return cuts.isEmpty() ? document : new Document(metadata.build(), cuts.apply(document.body()));
    }

    /** Where the list ends whose label is at a line; the same line if there is none. */
    private static int end(List<TextLine> lines, int at, boolean head, Cleaning cleaning) {
        List<Contributor.Role> roles =
                cleaning.rules().credits().label(lines.get(at).value());
        boolean author = roles != null && roles.contains(Contributor.Role.AUTHOR);
        if (roles == null
                || author && cleaning.knowsAuthors()
                || SourceLabel.isLabel(lines.get(at).value(), cleaning.site())) {
            return at;
        }
        int end = at + 1;
        while (end < lines.size() && isName(lines.get(end), cleaning)) {
            end++;
        }
        boolean few =
                end <= at + MOST_AT_HEAD && end < lines.size() && lines.get(end).isProse();
        return end == at + 1 || head && !few ? at : end;
    }

    private static boolean isName(TextLine line, Cleaning cleaning) {
        return NameList.isEntry(line.value())
                && cleaning.rules().credits().label(line.value()) == null
                && cleaning.rules().credits().read(line.text()) == null;
    }

    private static void take(List<TextLine> list, Cuts cuts, Cleaning cleaning, Metadata.Builder metadata) {
        List<Contributor.Role> roles =
                cleaning.rules().credits().label(list.getFirst().value());
        for (TextLine line : list) {
            cuts.add(line.leaf(), line.from(), line.to());
            if (line == list.getFirst()) {
                cleaning.remove(line.text().origin(), Credit.RULE);
            } else if (roles != null) {
                NameList.take(line.text(), roles, cleaning.site(), cleaning.claims(), metadata);
            }
        }
    }

    /** Takes a line that is the name of a crew; returns the next line, or the same if it is none. */
    private static int crew(List<TextLine> lines, int at, Cuts cuts, Cleaning cleaning, Metadata.Builder metadata) {
        TextLine line = lines.get(at);
        @Nullable List<Contributor.Role> roles = NameList.crew(line.value());
        if (roles == null) {
            return at;
        }
        cuts.add(line.leaf(), line.from(), line.to());
        NameList.take(line.text(), roles, cleaning.site(), cleaning.claims(), metadata);
        return at + 1;
    }
}
