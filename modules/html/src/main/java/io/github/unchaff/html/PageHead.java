package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.site.PublisherName;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, in its head, in its structured data and near its headline: where and when it was saved, address,
 * title, people, times, language, and what it is about. The page is walked once ({@link PageSurvey}); which places are believed
 * before others stands as a list in the class of each field.
 */
final class PageHead implements HtmlRule {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private static final List<Evidence> URL = List.of(
            Evidence.link("canonical"),
            Evidence.meta("og:url"),
            Evidence.article("url"),
            Evidence.article("mainEntityOfPage"));

    private static final List<Evidence> SITE = List.of(
            Evidence.meta("og:site_name"),
            PageHead::publisherOfArticle,
            Evidence.structured("website", "name"),
            Evidence.meta("application-name"));

    private static final List<Evidence> LANGUAGE = List.of(
            Evidence.article("inLanguage"),
            Evidence.meta("content-language", "dc.language", "dcterms.language", "language"),
            Evidence.meta("og:locale"));

    @Override
    public void apply(Page page) {
        PageSurvey survey = new PageSurvey(page);
        url(survey);
        // Before the times, which are held against it.
        CaptureNote.apply(survey);
        publisher(survey);
        SiteIdentity site = SiteIdentity.of(survey, page.metadata().url());
        PageTitle title = PageTitle.apply(survey, site);
        HeadZone zone = HeadZone.of(survey, title.headline());
        title.drop();
        PageAuthors.apply(survey, site, zone);
        DateHints hints = PageHints.of(survey);
        PageTimes.apply(survey, zone, hints);
        if (page.context().options().extract() != ReadOptions.Extract.NONE) {
            HeadLines.drop(zone, page, hints);
        }
        PageSubject.apply(survey);
        language(survey);
    }

    private static void url(PageSurvey survey) {
        Page page = survey.page();
        for (Evidence clue : URL) {
            for (Found found : clue.in(survey)) {
                String url = UrlPolicy.link(found.text().value());
                if (url != null && UrlPolicy.isAbsolute(url)) {
                    if (url.equals(found.text().value())) {
                        page.context().claims().moved(found.text().origin(), Field.URL);
                    }
                    page.metadata().url(url);
                    return;
                }
            }
        }
    }

    private static void publisher(PageSurvey survey) {
        Page page = survey.page();
        if (page.site().publisher() != null) {
            page.metadata().publisher(page.site().publisher());
            return;
        }
        for (Found name : Evidence.first(SITE, survey)) {
            page.metadata()
                    .publisher(PublisherName.read(
                            name.text(),
                            page.context().rules().sites(),
                            page.context().claims()));
            return;
        }
    }

    private static List<Found> publisherOfArticle(PageSurvey survey) {
        Thing article = survey.structured().article();
        SourceText name = article == null ? SourceText.EMPTY : article.nameOf("publisher");
        return name.length() == 0 ? List.of() : List.of(new Found(name, "JSON-LD publisher"));
    }

    private static void language(PageSurvey survey) {
        Page page = survey.page();
        Element html = page.dom().firstElementChild();
        for (String attribute : List.of("lang", "xml:lang")) {
            SourceText tag = html == null
                    ? SourceText.EMPTY
                    : page.attribute(html, attribute).strip();
            if (language(page, tag)) {
                return;
            }
        }
        for (Evidence clue : LANGUAGE) {
            for (Found found : clue.in(survey)) {
                if (language(page, found.text())) {
                    return;
                }
            }
        }
    }

    private static boolean language(Page page, SourceText tag) {
        if (!isTag(tag.value())) {
            return false;
        }
        boolean written = tag.value().indexOf('_') < 0;
        if (written) {
            page.context().claims().moved(tag.origin(), Field.LANGUAGE);
        }
        page.metadata().language(tag.value().replace('_', '-'));
        return true;
    }

    /** A language of two or three letters, and subtags of up to eight letters and digits (BCP 47, 2.1). */
    private static boolean isTag(String tag) {
        return tag.length() <= 35 && TAG.matcher(tag).matches();
    }
}
