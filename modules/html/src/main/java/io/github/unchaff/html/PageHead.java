package io.github.unchaff.html;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.site.PublisherName;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says of it: title, canonical address, author, times, site name, language. Open Graph stands before
 * Dublin Core and plain {@code meta} names; the title loses its site suffix only if the page names the site or a heading says
 * the rest.
 */
final class PageHead implements HtmlRule {

    @Override
    public void apply(Page page) {
        Metadata.Builder metadata = page.metadata();
        page.structured();
        publisher(page);
        title(page);
        url(page);
        for (String name : new String[] {"author", "article:author", "dc.creator", "byl"}) {
            SourceText author = meta(page, name);
            if (author.length() > 0 && !author.value().contains("://") && author.length() < 100) {
                metadata.contributor(Contributor.of(
                        Whitespace.collapse(page.context().claims().moved(author, Field.CONTRIBUTORS)),
                        Contributor.Role.AUTHOR));
                break;
            }
        }
        metadata.published(time(
                page, Field.PUBLISHED, "article:published_time", "datepublished", "dc.date.issued", "date", "pubdate"));
        metadata.modified(time(page, Field.MODIFIED, "article:modified_time", "last-modified", "dcterms.modified"));
        language(page);
    }

    private static void publisher(Page page) {
        SourceText name = meta(page, "og:site_name");
        if (page.site().publisher() != null) {
            page.metadata().publisher(page.site().publisher());
        } else if (name.length() > 0) {
            page.metadata()
                    .publisher(PublisherName.read(
                            name, page.context().rules().sites(), page.context().claims()));
        }
    }

    private static void title(Page page) {
        SourceText open = meta(page, "og:title");
        Element tag = page.dom().head().selectFirst("title");
        SourceText whole = tag == null ? SourceText.EMPTY : page.allText(tag).strip();
        SourceText title = open.length() > 0 ? open : withoutSite(page, whole);
        if (title.length() > 0) {
            page.metadata().title(Whitespace.collapse(page.context().claims().moved(title, Field.TITLE)));
        }
        String known = page.metadata().title();
        Element heading = page.body().selectFirst("h1");
        if (heading != null && !heading.text().isBlank()) {
            String shown = Whitespace.collapse(page.allText(heading).value());
            if (known == null) {
                page.metadata().title(Whitespace.collapse(page.move(heading, Field.TITLE)));
            } else if (shown.equals(known)) {
                page.remove(heading, "repeated-title");
            }
        }
        if (tag != null) {
            if (open.length() > 0) {
                page.remove(tag, "page-head");
            } else {
                tag.remove();
            }
        }
    }

    /** The title without the name of the site, where a heading or the site's own name shows where it ends. */
    private static SourceText withoutSite(Page page, SourceText whole) {
        Publisher publisher = page.metadata().publisher();
        int cut = -1;
        for (String separator : new String[] {" | ", " - ", " – ", " — ", "_", "｜", " :: ", " · "}) {
            int at = whole.value().lastIndexOf(separator);
            if (at > 0) {
                String rest = whole.value().substring(0, at).strip();
                String tail = whole.value().substring(at + separator.length()).strip();
                boolean heading = page.body().select("h1, h2").stream()
                        .anyMatch(h -> Whitespace.collapse(h.text()).equals(Whitespace.collapse(rest)));
                boolean named = publisher != null && publisher.name().equalsIgnoreCase(tail);
                if (heading || named) {
                    cut = at;
                }
            }
        }
        if (cut < 0) {
            return whole;
        }
        page.context().claims().removed(whole.slice(cut).origin(), "title-suffix");
        return whole.slice(0, cut);
    }

    private static void url(Page page) {
        Element link = page.dom().selectFirst("link[rel=canonical][href]");
        SourceText raw = link == null ? meta(page, "og:url") : page.attribute(link, "href");
        String url = raw.length() == 0 ? null : UrlPolicy.link(raw.strip().value());
        if (url != null && UrlPolicy.isAbsolute(url)) {
            if (url.equals(raw.strip().value())) {
                page.context().claims().moved(raw.origin(), Field.URL);
            }
            page.metadata().url(url);
        }
    }

    private static void language(Page page) {
        Element html = page.dom().selectFirst("html[lang]");
        SourceText tag =
                html == null ? SourceText.EMPTY : page.attribute(html, "lang").strip();
        if (tag.length() > 0 && tag.value().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            page.context().claims().moved(tag.origin(), Field.LANGUAGE);
            page.metadata().language(tag.value());
        }
    }

    private static @Nullable Timestamp time(Page page, Field field, String... names) {
        for (String name : names) {
            SourceText raw = meta(page, name);
            Timestamp time = raw.length() == 0
                    ? null
                    : page.context().dates().read(raw, page.dateHints()).time();
            if (time != null) {
                page.context().claims().moved(raw.origin(), field);
                return time.because("meta " + name);
            }
        }
        return null;
    }

    private static SourceText meta(Page page, String name) {
        for (Element meta : page.dom().select("meta[content]")) {
            String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (key.toLowerCase(Locale.ROOT).equals(name)) {
                return page.attribute(meta, "content").strip();
            }
        }
        return SourceText.EMPTY;
    }
}
