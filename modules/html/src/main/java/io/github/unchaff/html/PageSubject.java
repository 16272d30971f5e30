package io.github.unchaff.html;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Tag;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page says it is about, its terms, its licence, and the picture that stands for it. */
final class PageSubject {

    private static final List<Evidence> SUMMARY = List.of(
            Evidence.meta("og:description"),
            Evidence.article("description"),
            Evidence.meta(
                    "description",
                    "twitter:description",
                    "dc.description",
                    "dcterms.description",
                    "sailthru.description"));

    private static final List<Evidence> RIGHTS = List.of(
            Evidence.link("license"),
            Evidence.article("license"),
            Evidence.microdata("license"),
            Evidence.meta("dcterms.license", "dc.rights", "dcterms.rights", "rights", "copyright"));

    private static final List<Evidence> TAGS = List.of(
            Evidence.meta("article:tag"),
            Evidence.article("keywords"),
            Evidence.meta("news_keywords", "parsely-tags", "sailthru.tags", "citation_keywords", "dc.subject"),
            Evidence.meta("keywords"));

    private static final List<Evidence> SECTION =
            List.of(Evidence.meta("article:section", "parsely-section"), Evidence.article("articleSection"));

    private static final List<Evidence> IMAGE = List.of(
            Evidence.meta("og:image:secure_url"),
            Evidence.meta("og:image", "og:image:url"),
            Evidence.article("image"),
            Evidence.meta("twitter:image", "twitter:image:src", "thumbnail"),
            Evidence.link("image_src"));

    /** Media types of pictures by the end of their address. */
    private static final Map<String, String> TYPES = Map.of(
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "png",
            "image/png",
            "gif",
            "image/gif",
            "webp",
            "image/webp",
            "avif",
            "image/avif");

    private static final int MOST_TAGS = 40;
    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_SUMMARY = 2000;

    private final Page page;
    private final PageSurvey survey;

    private PageSubject(PageSurvey survey) {
        this.page = survey.page();
        this.survey = survey;
    }

    static void apply(PageSurvey survey) {
        PageSubject subject = new PageSubject(survey);
        subject.summary();
        subject.rights();
        subject.tags();
        subject.image();
    }

    private void summary() {
        for (Found found : Evidence.first(SUMMARY, survey)) {
            if (found.text().length() <= LONGEST_SUMMARY) {
                page.metadata().summary(found.taken(page.context().claims(), Field.SUMMARY));
                return;
            }
        }
    }

    private void rights() {
        for (Found found : Evidence.first(RIGHTS, survey)) {
            page.metadata().rights(LicenceName.told(found.taken(page.context().claims(), Field.RIGHTS)));
            return;
        }
    }

    private void tags() {
        Set<String> seen = new HashSet<>();
        Evidence.first(SECTION, survey).stream().limit(1).forEach(section -> tag(section.text(), seen));
        for (Found found : Evidence.first(TAGS, survey)) {
            int from = 0;
            String text = found.text().value();
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || ",;，、；|".indexOf(text.charAt(i)) >= 0) {
                    tag(found.text().slice(from, i).strip(), seen);
                    from = i + 1;
                }
            }
        }
    }

    private void tag(SourceText tag, Set<String> seen) {
        boolean term = tag.length() > 0
                && tag.length() <= LONGEST_TAG
                && seen.size() < MOST_TAGS
                && !tag.value().contains("://");
        if (term && seen.add(SiteIdentity.folded(tag.value()))) {
            page.metadata().tag(Whitespace.collapse(page.context().claims().moved(tag, Field.TAGS)), Tag.Kind.CATEGORY);
        }
    }

    /** The picture, if its media type is known, which feeds must say of files. */
    private void image() {
        for (Found found : Evidence.first(IMAGE, survey)) {
            String url = UrlPolicy.link(found.text().value());
            String type = url == null ? null : mediaType(url);
            if (url != null && type != null && UrlPolicy.isAbsolute(url)) {
                page.metadata().media(new Media(url, "image", type, 0, null));
                if (url.equals(found.text().value())) {
                    page.context().claims().moved(found.text().origin(), Field.MEDIA);
                }
                return;
            }
        }
    }

    private @Nullable String mediaType(String url) {
        for (Found stated : survey.meta("og:image:type")) {
            String type = stated.text().value().toLowerCase(Locale.ROOT);
            if (type.startsWith("image/") && type.length() < LONGEST_TAG) {
                return type;
            }
        }
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        String path = url.substring(0, end);
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
