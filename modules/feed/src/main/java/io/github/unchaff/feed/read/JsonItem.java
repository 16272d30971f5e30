package io.github.unchaff.feed.read;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.json.JsonValue;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one item of a JSON Feed as a document. */
final class JsonItem {

    private final JsonFields fields;
    private final Metadata feed;
    private final ReadContext read;

    JsonItem(JsonFields fields, Metadata feed) {
        this.fields = fields;
        this.feed = feed;
        this.read = fields.read();
    }

    Document document() {
        Metadata.Builder metadata = new Metadata.Builder();
        metadata.title(fields.line("title", Field.TITLE));
        String url = fields.url("url", Field.URL);
        String id = id();
        metadata.url(url);
        Site site = read.rules().site(metadata.url());
        metadata.published(fields.time("date_published", Field.PUBLISHED, DateHints.of(site)));
        metadata.modified(fields.time("date_modified", Field.MODIFIED, DateHints.of(site)));
        fields.authors(metadata);
        fields.tags(metadata);
        inherit(metadata, site);
        String elsewhere = fields.url("external_url", Field.RELATIONS);
        if (elsewhere != null) {
            metadata.relation(new Relation(Relation.Kind.RELATED, elsewhere, null, null));
        }
        List<String> pictures = new ArrayList<>();
        picture("image", pictures);
        picture("banner_image", pictures);
        attachments(metadata);
        JsonAtom atom = new JsonAtom(fields);
        metadata.rights(atom.rights());
        atom.contributors(metadata);
        atom.relations(metadata);
        Metadata origin = origin();
        metadata.syndication(new Syndication(
                id,
                origin == null ? feed : origin,
                null,
                pictures,
                atom.categories(metadata),
                atom.comments(),
                atom.replies(),
                atom.license(),
                atom.isTruncated()));
        List<Block> body = body(metadata, site);
        return new Document(metadata.build(), body);
    }

    /** The feed that our own JSON Feeds say an item is from, or null. */
    private @Nullable Metadata origin() {
        if (fields.members().object("_source") == null) {
            return null;
        }
        JsonFields from = fields.inside("_source");
        Metadata.Builder metadata = new Metadata.Builder();
        metadata.title(from.line("title", Field.SYNDICATION));
        metadata.url(from.url("url", Field.SYNDICATION));
        metadata.rights(from.line("rights", Field.SYNDICATION));
        metadata.modified(from.time("updated", Field.SYNDICATION, DateHints.NONE));
        from.authors(metadata);
        Syndication itself = Syndication.EMPTY.withId(from.line("id", Field.SYNDICATION));
        return metadata.syndication(itself).build();
    }

    /** The identifier; a number is taken as it is written. */
    private @Nullable String id() {
        JsonValue value = fields.members().get("id");
        SourceText said = fields.take("id").strip();
        if (value instanceof JsonValue.Number number) {
            read.claims().moved(number.place(), Field.SYNDICATION);
            return number.written();
        }
        read.claims().moved(said.origin(), Field.SYNDICATION);
        return said.length() == 0 ? null : said.value();
    }

    private void inherit(Metadata.Builder metadata, Site site) {
        String language = fields.line("language", Field.LANGUAGE);
        metadata.language(language == null ? feed.language() : language);
        metadata.publisher(EntryReader.publisher(site, feed));
        if (fields.members().get("authors") == null && fields.members().get("author") == null) {
            Persons.ofAll(feed).forEach(metadata::contributor);
        }
    }

    private void picture(String name, List<String> pictures) {
        String url = fields.url(name, Field.SYNDICATION);
        if (url != null && UrlPolicy.image(url) != null && !pictures.contains(url)) {
            pictures.add(url);
        }
    }

    private void attachments(Metadata.Builder metadata) {
        for (JsonValue value : fields.members().items("attachments")) {
            if (value instanceof JsonValue.Members attachment) {
                String url = fields.url(fields.take(attachment, "url"), Field.MEDIA);
                String type = attachment.text("mime_type").strip().value();
                SourceText said = fields.take(attachment, "title").strip();
                read.claims().moved(said.origin(), Field.MEDIA);
                String title = said.value();
                boolean sized = attachment.get("size_in_bytes") instanceof JsonValue.Number;
                Long size = sized ? ((JsonValue.Number) attachment.get("size_in_bytes")).whole() : null;
                if (url != null) {
                    metadata.media(new Media(
                            url,
                            kind(type),
                            type.isEmpty() ? null : type,
                            size == null || size < 0 ? 0 : size,
                            title.isEmpty() ? null : title));
                }
            }
        }
    }

    private static String kind(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        int slash = lower.indexOf('/');
        String major = slash < 0 ? "" : lower.substring(0, slash);
        return List.of("audio", "video", "image").contains(major) ? major : "file";
    }

    private List<Block> body(Metadata.Builder metadata, Site site) {
        SourceText html = fields.take("content_html");
        SourceText text = html.isBlank() ? fields.take("content_text") : SourceText.EMPTY;
        SourceText summary = html.isBlank() && text.isBlank() ? fields.take("summary") : SourceText.EMPTY;
        List<Block> blocks;
        if (!html.isBlank()) {
            blocks = new Construct(Construct.Kind.HTML, html).blocks(read, metadata, site);
        } else {
            blocks = new Construct(Construct.Kind.PLAIN, text.isBlank() ? summary : text).blocks(read, metadata, site);
        }
        Beginning.report(blocks, html.isBlank() && text.isBlank(), read);
        if (!html.isBlank() || !text.isBlank()) {
            metadata.summary(new Summary(blocks, read).of(fields.take("summary")));
        }
        return Bases.resolved(blocks, metadata.url() == null ? fields.base().url() : null);
    }
}
