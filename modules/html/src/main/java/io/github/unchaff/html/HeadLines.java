package io.github.unchaff.html;

import io.github.unchaff.byline.PrintedByline;
import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateMention;
import io.github.unchaff.date.Dates;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines near the headline out of the body that say nothing but who wrote the article and when, {@code By Jane Roe | 3 May
 * 2024 | 5 min read}: names and dates have gone to their fields. A line with anything else in it stays.
 */
final class HeadLines {

    private static final String RULE = "byline";
    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 3;

    private final Page page;
    private final DateHints hints;
    private final StringBuilder rest = new StringBuilder();
    private int names;
    private int dates;

    private HeadLines(Page page, DateHints hints) {
        this.page = page;
        this.hints = hints;
    }

    /** Drops the lines of a zone that are told in full by the metadata. */
    static void drop(HeadZone zone, Page page, DateHints hints) {
        for (HeadZone.Line line : zone.lines()) {
            if (line.text().length() <= LONGEST) {
                new HeadLines(page, hints).line(line);
            }
        }
    }

    private void line(HeadZone.Line line) {
        SourceText text = line.text();
        rest.append(text.value().replace('\n', ' '));
        Metadata known = page.metadata().build();
        SourceText.Builder people = new SourceText.Builder();
        for (Contributor who : known.contributors()) {
            take(text, who.name(), people);
        }
        SourceText.Builder published = new SourceText.Builder();
        SourceText.Builder modified = new SourceText.Builder();
        List<DateMention> mentions =
                PrintedDates.mayBeDate(text.value()) ? Dates.in(text.value().replace('\n', ' '), hints) : List.of();
        for (DateMention mention : mentions) {
            Timestamp time = mention.reading().time();
            boolean first = isSameDay(time, known.published());
            if (first || isSameDay(time, known.modified())) {
                (first ? published : modified).add(text.slice(mention.start(), mention.end()));
                blank(mention.start(), mention.end());
                dates++;
            }
        }
        if (names + dates > 0 && PrintedByline.isFrame(rest.toString())) {
            moved(people.build(), Field.CONTRIBUTORS);
            moved(printed(published.build(), known.published(), true), Field.PUBLISHED);
            moved(printed(modified.build(), known.modified(), false), Field.MODIFIED);
            remove(line);
        }
    }

    private void take(SourceText text, String name, SourceText.Builder people) {
        for (int at = 0; at < text.length() && name.length() >= SHORTEST_NAME; at++) {
            int end = end(text.value(), at, name);
            if (end > at) {
                people.add(text.slice(at, end));
                blank(at, end);
                names++;
                return;
            }
        }
    }

    /** Where a name ends that begins at a place of a text, in any case and with any white space; -1 if it does not. */
    private static int end(String text, int at, String name) {
        int i = at;
        for (int j = 0; j < name.length(); j++) {
            if (i >= text.length()) {
                return -1;
            }
            boolean white = Whitespace.isWhite(text.charAt(i));
            boolean same = name.charAt(j) == ' '
                    ? white
                    : Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(name.charAt(j));
            if (!same) {
                return -1;
            }
            i++;
            while (white && i < text.length() && Whitespace.isWhite(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            rest.setCharAt(i, ' ');
        }
    }

    private static boolean isSameDay(@Nullable Timestamp one, @Nullable Timestamp other) {
        return one != null
                && other != null
                && one.local().toLocalDate().equals(other.local().toLocalDate());
    }

    /** Says in the evidence how a day is printed, so that it can be found there. */
    private SourceText printed(SourceText text, @Nullable Timestamp time, boolean first) {
        if (time != null && text.length() > 0) {
            Timestamp told = time.because("printed as " + text.value());
            page.metadata().published(first ? told : page.metadata().published());
            if (!first) {
                page.metadata().modified(told);
            }
        }
        return text;
    }

    private void moved(SourceText text, Field field) {
        if (text.length() > 0) {
            page.context().claims().moved(text.origin(), field);
        }
    }

    private void remove(HeadZone.Line line) {
        for (TextNode text : line.nodes()) {
            page.context().claims().removedBesides(page.text(text).origin(), RULE);
            Node parent = text.parent();
            text.remove();
            while (parent instanceof Element element && isEmpty(element) && element.parent() != null) {
                parent = element.parent();
                element.remove();
            }
        }
    }

    private static boolean isEmpty(Element element) {
        return element.childNodeSize() == 0 && !element.nameIs("body") && !element.nameIs("html");
    }
}
