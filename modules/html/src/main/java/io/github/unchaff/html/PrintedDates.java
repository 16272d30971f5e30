package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateMention;
import io.github.unchaff.date.Dates;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page prints near its headline: the first that no label gives another meaning is that of the publication.
 *
 * @param published when it was published; null if nothing says so
 * @param modified when it was changed; null if nothing says so
 * @param stand whether the date of the publication stands with hardly anything beside it
 */
record PrintedDates(@Nullable Timestamp published, @Nullable Timestamp modified, boolean stand) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_REST = 90;
    private static final int SHORT_REST = 48;
    private static final int LONGEST_LABEL = 40;
    private static final int SHORT_WORD = 12;

    /** A date with what stands before it. */
    private record Dated(Timestamp time, String before, int rest) {

        DateWording wording() {
            return DateWording.of(before);
        }
    }

    /** The dates of the lines near the headline. */
    static PrintedDates near(HeadZone zone, Page page, DateHints hints) {
        PrintedDates found = new PrintedDates(null, null, false);
        String label = "";
        for (HeadZone.Line line : zone.lines()) {
            String text = line.text().value().replace('\n', ' ');
            List<Dated> dates = dates(line, text, page, hints, label);
            label = dates.isEmpty() && text.length() <= LONGEST_LABEL ? text : "";
            for (Dated dated : dates) {
                found = found.with(dated, line.isAfter(), Whitespace.collapse(text));
            }
        }
        return found;
    }

    /** The same with one more date, if it says something new. */
    private PrintedDates with(Dated dated, boolean isAfter, String line) {
        Timestamp time = dated.time().because("printed near the headline: " + line);
        return switch (dated.wording()) {
            case OTHER -> this;
            case MODIFIED -> modified == null ? new PrintedDates(published, time, stand) : this;
            case PUBLISHED, NONE ->
                published == null ? new PrintedDates(time, modified, dated.rest() <= SHORT_REST && isAfter) : this;
        };
    }

    /** The date that is marked as one elsewhere, as in a box beside the article, if only one is; null if none. */
    static @Nullable Timestamp elsewhere(PageSurvey survey, DateHints hints) {
        Timestamp found = null;
        String label = "";
        for (TextNode text : survey.texts()) {
            String said = text.getWholeText().strip();
            boolean marked = said.length() < LONGEST_REST
                    && mayBeDate(said)
                    && Marks.areDate(text)
                    && text.parent() instanceof Element parent
                    && !Neighbourhood.areOthers(parent);
            HeadZone.Line line = new HeadZone.Line(List.of(), List.of(text), true);
            List<Dated> dates = marked ? dates(line, said, survey.page(), hints, label) : List.of();
            Dated dated = dates.isEmpty() ? null : dates.getFirst();
            label = said.length() > LONGEST_LABEL ? "" : dated == null ? label + " " + said : "";
            label = label.length() > LONGEST_LABEL ? said : label;
            if (dated == null || dated.wording() == DateWording.MODIFIED || dated.wording() == DateWording.OTHER) {
                continue;
            }
            if (found != null && PageTimes.isOther(dated.time(), found)) {
                return null;
            }
            found = found == null ? dated.time().because("printed beside the article: " + said) : found;
        }
        return found;
    }

    /** The dates of a line: of elements that say theirs, else of the text. */
    private static List<Dated> dates(HeadZone.Line line, String text, Page page, DateHints hints, String label) {
        List<Dated> dates = ofElements(line.nodes(), page, hints, label);
        if (!dates.isEmpty() || text.length() > LONGEST_LINE || !mayBeDate(text)) {
            return dates;
        }
        int from = 0;
        String before = label;
        List<DateMention> mentions = Dates.in(text, hints);
        for (DateMention mention : mentions) {
            Timestamp time = mention.reading().time();
            int rest = text.length() - (mention.end() - mention.start());
            if (time != null && isDay(time) && (rest <= LONGEST_REST || mentions.size() > 1)) {
                dates.add(new Dated(time, before + "\n" + text.substring(from, mention.start()), rest));
                before = "";
                from = mention.end();
            }
        }
        Timestamp relative = mentions.isEmpty() ? Dates.read(text, hints).time() : null;
        if (relative != null && isDay(relative)) {
            dates.add(new Dated(relative, label, 0));
        }
        return dates;
    }

    /** A year or a month alone is as often something else. */
    private static boolean isDay(Timestamp time) {
        return time.precision().compareTo(Timestamp.Precision.DAY) >= 0;
    }

    /** Whether there is a digit, or a sign of a date in Chinese characters. */
    static boolean mayBeDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '年' || c == '月') {
                return true;
            }
        }
        return text.length() <= SHORT_WORD;
    }

    /** The times of {@code time} elements, and others that have a time in their attribute. */
    private static List<Dated> ofElements(List<TextNode> nodes, Page page, DateHints hints, String label) {
        List<Dated> dates = new ArrayList<>();
        StringBuilder before = new StringBuilder(label).append('\n');
        for (TextNode text : nodes) {
            Timestamp time = ofElement(text, page, hints);
            before.append(text.getWholeText());
            if (time != null) {
                dates.add(new Dated(time, before.toString(), 0));
                before.setLength(0);
            }
        }
        return dates;
    }

    private static @Nullable Timestamp ofElement(TextNode text, Page page, DateHints hints) {
        Node at = text.parent();
        for (int height = 0; at instanceof Element element && height < 3; height++) {
            if (element.hasAttr("datetime")) {
                return Dates.read(page.attribute(element, "datetime").value(), hints)
                        .time();
            }
            at = at.parent();
        }
        return null;
    }
}
