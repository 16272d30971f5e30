package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and last changed: what is printed near the headline and what its data says, held against each
 * other. A date that is labelled as that of a change is never taken for that of the publication.
 */
final class PageTimes {

    /** Where data says when a page was published, in the order of belief. */
    private static final List<Evidence> PUBLISHED = List.of(
            Evidence.article("datePublished"),
            Evidence.meta(
                    "article:published_time", "og:article:published_time", "article:published", "og:published_time"),
            PageTimes::ofQuestion,
            Evidence.meta("citation_online_date", "citation_publication_date", "citation_date"),
            Evidence.meta(
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date.created",
                    "dcterms.created",
                    "dc.date",
                    "dcterms.date"),
            Evidence.meta(
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "bt:pubdate",
                    "rnews:datepublished"),
            Evidence.meta(
                    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_date"),
            Evidence.meta(
                    "published", "datepublished", "pub_date", "article_date_original", "og:pubdate", "displaydate"),
            Evidence.structured("webpage", "datePublished"),
            Evidence.structured("videoobject", "uploadDate"),
            Evidence.article("dateCreated"));

    /** Where nothing else is known. */
    private static final List<Evidence> LAST = List.of(
            Evidence.microdata("dateCreated"),
            Evidence.meta("date", "created", "ms.date", "datecreated", "article_date"));

    /** Where data says when a page was changed, in the order of belief. */
    private static final List<Evidence> MODIFIED = List.of(
            Evidence.article("dateModified"),
            Evidence.meta(
                    "article:modified_time",
                    "og:article:modified_time",
                    "article:modified",
                    "og:modified_time",
                    "og:updated_time"),
            Evidence.microdata("dateModified"),
            Evidence.meta(
                    "dcterms.modified",
                    "dc.date.modified",
                    "last-modified",
                    "lastmod",
                    "last_modified",
                    "datemodified"),
            Evidence.structured("webpage", "dateModified"));

    private final Page page;
    private final PageSurvey survey;
    private final DateHints hints;

    private PageTimes(PageSurvey survey, DateHints hints) {
        this.page = survey.page();
        this.survey = survey;
        this.hints = hints;
    }

    /** Sets both times. */
    static void apply(PageSurvey survey, HeadZone zone, DateHints hints) {
        PageTimes times = new PageTimes(survey, hints);
        PrintedDates printed = PrintedDates.near(zone, times.page, times.hints);
        Dated sited = times.sited();
        Dated published = sited == null ? times.stated(PUBLISHED) : sited;
        Dated modified = times.stated(MODIFIED);
        Timestamp shown = printed.published();
        boolean counts = sited == null
                && shown != null
                && published != null
                && printed.stand()
                && isPrintedDay(shown, published.time(), modified == null ? null : modified.time());
        if (published == null || counts) {
            published = times.printed(shown, published);
        }
        if (published == null) {
            published = times.printed(PrintedDates.elsewhere(survey, hints), null);
        }
        if (published == null) {
            published = times.stated(LAST);
        }
        times.page.metadata().published(times.taken(published, Field.PUBLISHED));
        Timestamp changed = times.taken(modified, Field.MODIFIED);
        times.page.metadata().modified(changed == null ? printed.modified() : changed);
    }

    /** A time with the value of the data that it is read from; null if it is printed. */
    private record Dated(Timestamp time, @Nullable Found found) {}

    private @Nullable Dated printed(@Nullable Timestamp time, @Nullable Dated other) {
        if (time == null) {
            return null;
        }
        return new Dated(
                other == null
                        ? time
                        : time.because("although data says " + other.time().value()),
                null);
    }

    private @Nullable Timestamp taken(@Nullable Dated dated, Field field) {
        if (dated == null) {
            return null;
        }
        if (dated.found() != null) {
            dated.found().taken(page.context().claims(), field);
        }
        return dated.time();
    }

    /** What stands where the site file says. */
    private @Nullable Dated sited() {
        return first(page.places().dates().stream().map(SitePlaces.Sited::found).toList());
    }

    private @Nullable Dated stated(List<Evidence> clues) {
        for (Evidence clue : clues) {
            Dated dated = first(clue.in(survey));
            if (dated != null) {
                return dated;
            }
        }
        return null;
    }

    private @Nullable Dated first(List<Found> stated) {
        for (Found found : stated) {
            Timestamp time = page.context().dates().read(found.text(), hints).time();
            if (time != null) {
                return new Dated(time.because(found.where()), found);
            }
        }
        return null;
    }

    /** Of a page of questions and answers, each with its time, that of the question, which is created first. */
    private static List<Found> ofQuestion(PageSurvey survey) {
        List<Element> published = survey.elementsOf("datePublished");
        List<Element> created = survey.elementsOf("dateCreated");
        boolean question = !published.isEmpty()
                && !created.isEmpty()
                && created.getFirst().sourceRange().startPos()
                        < published.getFirst().sourceRange().startPos();
        return survey.microdata(question ? "dateCreated" : "datePublished");
    }

    /**
     * Whether the printed day counts before the one of the data: where both are next to each other, since data often has
     * the clock of Greenwich; and where they are far from each other, unless the page prints when it was changed.
     */
    private static boolean isPrintedDay(Timestamp shown, Timestamp stated, @Nullable Timestamp modified) {
        long days = Math.abs(days(shown, stated));
        return days == 1 || days > 1 && (modified == null || isOther(shown, modified));
    }

    /** Whether two times are more than a day apart, as no two clocks are. */
    static boolean isOther(Timestamp one, Timestamp other) {
        return Math.abs(days(one, other)) > 1;
    }

    private static long days(Timestamp from, Timestamp to) {
        return ChronoUnit.DAYS.between(from.local().toLocalDate(), to.local().toLocalDate());
    }
}
