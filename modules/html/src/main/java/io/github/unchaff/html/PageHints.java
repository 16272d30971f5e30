package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the dates of a page: the habits of its publisher, its capture, and the order of day and month in the
 * country of its language, as far as the page states one.
 */
final class PageHints {

    private PageHints() {}

    static DateHints of(PageSurvey survey) {
        Page page = survey.page();
        DateHints site =
                DateHints.of(page.context().rules().site(page.metadata().url()));
        String locale = locale(survey);
        Boolean dayFirst = site.dayFirst() == null ? dayFirst(locale) : site.dayFirst();
        String source = site.dayFirst() == null && dayFirst != null
                ? "the page, whose language is " + locale + ","
                : site.source();
        DateHints hints = site.zone() == null
                ? new DateHints(null, dayFirst, source)
                : new DateHints(site.zone(), dayFirst, site.source());
        return hints.capturedAt(page.metadata().captured());
    }

    private static String locale(PageSurvey survey) {
        Element html = survey.page().dom().firstElementChild();
        String lang = html == null ? "" : html.attr("lang");
        if (lang.indexOf('-') < 0 && lang.indexOf('_') < 0) {
            for (Found found : survey.meta("og:locale")) {
                return found.text().value();
            }
        }
        return lang;
    }

    /** Month first in the United States alone; year first, which needs no order, in the East. */
    private static @Nullable Boolean dayFirst(String locale) {
        String tag = locale.replace('_', '-').toLowerCase(Locale.ROOT);
        String language = tag.length() < 2 ? "" : tag.substring(0, 2);
        if (tag.equals("en-us")) {
            return false;
        }
        return switch (language) {
            case "en" ->
                tag.equals("en-gb")
                                || tag.equals("en-au")
                                || tag.equals("en-ie")
                                || tag.equals("en-nz")
                                || tag.equals("en-in")
                        ? Boolean.TRUE
                        : null;
            case "de",
                    "fr",
                    "it",
                    "es",
                    "pt",
                    "nl",
                    "ru",
                    "pl",
                    "cs",
                    "sv",
                    "nb",
                    "no",
                    "da",
                    "fi",
                    "tr",
                    "ar",
                    "el",
                    "uk",
                    "ro",
                    "bg",
                    "he",
                    "vi",
                    "id" -> true;
            default -> null;
        };
    }
}
