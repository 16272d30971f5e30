package io.github.unchaff.feed.write;

import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.HtmlBody;
import io.github.unchaff.write.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document as an entry: everything every format of feeds says of it, ready to be escaped.
 *
 * @param id its identifier, an absolute IRI
 * @param title one line, never blank
 * @param published when it was published, or null
 * @param updated when it last changed, as far as the document itself says, or null
 * @param language BCP 47, or null
 * @param authors who wrote it; else its feed's authors, else its publisher, else its feed
 * @param contributors all others
 * @param credits what these did
 * @param url its address, absolute, or null
 * @param links all others
 * @param summary plain text, or null when there is none that the content does not begin with
 * @param html its content, every address absolute
 * @param plain the visible text of the content without white space
 * @param thumbnail a picture that stands for it and is not in the content, or null
 */
record FeedEntry(
        String id,
        String title,
        @Nullable AtomDate published,
        @Nullable AtomDate updated,
        @Nullable String language,
        List<SyndPerson> authors,
        List<SyndPerson> contributors,
        List<Contributor> credits,
        @Nullable String url,
        Links links,
        List<Syndication.Category> categories,
        @Nullable String rights,
        @Nullable String summary,
        String html,
        String plain,
        @Nullable String thumbnail,
        @Nullable Source source,
        Syndication syndication) {

    private static final String UUID = "urn:uuid:";
    private static final Pattern ELLIPSIS = Pattern.compile("\\[?(?:…|\\.\\.\\.)]?$");

    /**
     * The entry of a document.
     *
     * @param idBase what an identifier that has to be made begins with, or null for a URN
     */
    static FeedEntry of(Document document, @Nullable String idBase) {
        Metadata metadata = document.metadata();
        Syndication syndication = metadata.syndication() == null ? Syndication.EMPTY : metadata.syndication();
        Text text = Text.of(document);
        String title = Headline.of(document);
        Links links = Links.of(metadata);
        return new FeedEntry(
                id(document, syndication, idBase),
                title,
                AtomDate.of(metadata.published()),
                updated(metadata),
                LanguageTag.tag(metadata.language()),
                authors(metadata, syndication.feed()),
                Persons.contributors(metadata),
                metadata.contributors().stream()
                        .filter(who -> who.role() != Contributor.Role.AUTHOR)
                        .toList(),
                links.alternate(),
                links,
                Categories.of(metadata),
                line(metadata.rights()),
                summary(metadata.summary(), text.plain),
                html(document, title),
                text.plain,
                thumbnail(metadata, syndication, text.images),
                Source.of(metadata),
                syndication);
    }

    private static String id(Document document, Syndication syndication, @Nullable String idBase) {
        String id = Identity.of(document);
        boolean made = id.startsWith(UUID) && !id.equals(syndication.id());
        return made && idBase != null ? idBase + id.substring(UUID.length()) : id;
    }

    private static @Nullable AtomDate updated(Metadata metadata) {
        AtomDate published = AtomDate.of(metadata.published());
        AtomDate stated = AtomDate.latest(published, AtomDate.of(metadata.modified()));
        return stated == null ? AtomDate.of(metadata.captured()) : stated;
    }

    private static List<SyndPerson> authors(Metadata metadata, @Nullable Metadata feed) {
        List<SyndPerson> authors = Persons.authors(metadata);
        if (authors.isEmpty() && feed != null) {
            authors = Persons.authors(feed);
        }
        Publisher publisher = metadata.publisher();
        SyndPerson fallback = null;
        if (publisher != null) {
            fallback = Persons.person(publisher.name(), publisher.url());
        } else if (feed != null && feed.title() != null) {
            fallback = Persons.person(feed.title(), feed.url());
        }
        return authors.isEmpty() && fallback != null ? List.of(fallback) : authors;
    }

    /** One line, or null for nothing. */
    static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : Headline.line(text);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String summary(@Nullable String text, String plain) {
        String line = line(text);
        if (line == null) {
            return null;
        }
        String said = ELLIPSIS.matcher(Whitespace.squeeze(line)).replaceFirst("");
        return plain.startsWith(said) ? null : line;
    }

    private static String html(Document document, String title) {
        Metadata metadata = document.metadata();
        String html = HtmlBody.portable(document.body(), metadata.url());
        if (html.isBlank()) {
            StringBuilder escaped = new StringBuilder("<p>");
            Xml.escape(escaped, title, false);
            html = escaped.append("</p>\n").toString();
        }
        boolean rightToLeft = LanguageTag.isRightToLeft(LanguageTag.tag(metadata.language()));
        return rightToLeft ? "<div dir=\"rtl\">\n" + html + "</div>\n" : html;
    }

    private static @Nullable String thumbnail(Metadata metadata, Syndication syndication, Set<String> shown) {
        for (String picture : syndication.thumbnails()) {
            String url = Iri.of(metadata.url(), picture);
            if (url != null && url.startsWith("http")) {
                return shown.contains(url) ? null : url;
            }
        }
        return null;
    }

    /** Whether only the beginning of the text is known, which RFC 4287 (4.1.3.3) calls a summary. */
    boolean isSummaryOnly() {
        return syndication.truncated() && url != null && summary == null;
    }

    /** Who says that they wrote it; nobody twice. */
    List<String> authorNames() {
        List<String> names = new ArrayList<>();
        authors.forEach(author -> names.add(author.getName()));
        return names;
    }

    /** What can be seen of a body. */
    private record Text(String plain, Set<String> images) {
        static Text of(Document document) {
            StringBuilder plain = new StringBuilder();
            Set<String> images = new HashSet<>();
            String base = document.metadata().url();
            new Walker() {
                @Override
                public void text(String value, Origin origin) {
                    plain.append(Whitespace.squeeze(value));
                }

                @Override
                public void image(Inline.Image image, boolean inFigure) {
                    String url = Iri.of(base, image.url());
                    if (url != null) {
                        images.add(url);
                    }
                }
            }.blocks(document.body());
            return new Text(plain.toString(), images);
        }
    }
}
