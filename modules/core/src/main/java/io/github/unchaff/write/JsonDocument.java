package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.ledger.Fate;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.write.WriteOptions.LedgerDetail;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One converted source as the JSON object that the contract describes, keys in its order, none left out.
 *
 * <p>Offsets are counted in code points of the decoded source. Not thread-safe.
 */
final class JsonDocument {

    private static final int SCHEMA_VERSION = 1;

    private final Json json;
    private final Conversion.Converted converted;
    private final Places places;
    private final WriteOptions options;

    private JsonDocument(Json json, Conversion.Converted converted, WriteOptions options) {
        this.options = options;
        this.json = json;
        this.converted = converted;
        this.places = new Places(converted.text(), converted.start());
    }

    /** The JSON text of a document, without a final line end. */
    static String text(Conversion.Converted converted, WriteOptions options, boolean pretty) throws IOException {
        LedgerDetail detail = options.ledger() == null ? LedgerDetail.SUMMARY : options.ledger();
        return Json.text(pretty, json -> json.object(() -> new JsonDocument(json, converted, options).members(detail)));
    }

    private void members(LedgerDetail detail) throws IOException {
        Document document = converted.document();
        json.number("schema_version", SCHEMA_VERSION);
        json.text("id", Identity.of(document));
        metadata(document.metadata());
        json.array("images", document.images(), this::image);
        json.array(
                "media",
                document.metadata().media(),
                item -> json.object(() -> {
                    json.text("url", item.url());
                    json.text("type", item.type());
                    json.text("media_type", item.mediaType());
                    json.number("bytes", item.bytes());
                    json.text("title", item.title());
                }));
        json.text("summary", document.metadata().summary());
        syndication(document.metadata().syndication());
        json.object("body", true, () -> new Mdast(json, places).root(document.body()));
        json.text("markdown", MarkdownBody.of(document.body(), options));
        json.text("text", TextWriter.body(document.body()));
        source(converted.source());
        json.object("ledger", detail != LedgerDetail.NONE, () -> ledger(converted.ledger(), detail));
        json.array("diagnostics", converted.diagnostics(), this::diagnostic);
    }

    private void metadata(Metadata metadata) throws IOException {
        json.text("title", metadata.title());
        json.text("url", metadata.url());
        time("published", metadata.published());
        time("modified", metadata.modified());
        time("captured", metadata.captured());
        json.array(
                "contributors",
                metadata.contributors(),
                who -> json.object(() -> {
                    json.text("name", who.name());
                    json.text("role", who.role().id());
                    json.text("url", who.url());
                    json.text("email", who.email());
                }));
        var publisher = metadata.publisher();
        json.object("publisher", publisher != null, () -> {
            json.text("name", publisher.name());
            json.text("url", publisher.url());
        });
        json.array(
                "relations",
                metadata.relations(),
                to -> json.object(() -> {
                    json.text("rel", to.rel().id());
                    json.text("url", to.url());
                    json.text("title", to.title());
                    json.text("language", to.language());
                }));
        json.text("language", metadata.language());
        json.text("rights", metadata.rights());
        json.array(
                "tags",
                metadata.tags(),
                tag -> json.object(() -> {
                    json.text("name", tag.name());
                    json.number("count", tag.count());
                    json.text("kind", tag.kind().id());
                }));
    }

    private void syndication(@Nullable Syndication from) throws IOException {
        json.object("syndication", from != null, () -> {
            json.text("id", from.id());
            Metadata feed = from.feed();
            json.object("feed", feed != null, () -> {
                Syndication itself = feed.syndication();
                json.text("id", itself == null ? null : itself.id());
                json.text("title", feed.title());
                json.text("url", feed.url());
            });
            json.text("icon", from.icon());
            json.texts("thumbnails", from.thumbnails());
            json.array(
                    "categories",
                    from.categories(),
                    category -> json.object(() -> {
                        json.text("term", category.term());
                        json.text("scheme", category.scheme());
                        json.text("label", category.label());
                    }));
            Syndication.Comments comments = from.comments();
            json.object("comments", comments != null, () -> {
                json.text("page", comments.page());
                json.text("feed", comments.feed());
                json.number("count", comments.count());
            });
            json.array(
                    "in_reply_to",
                    from.inReplyTo(),
                    reply -> json.object(() -> {
                        json.text("ref", reply.ref());
                        json.text("href", reply.href());
                        json.text("media_type", reply.mediaType());
                        json.text("source", reply.source());
                    }));
            json.text("license", from.license());
            json.bool("truncated", from.truncated());
        });
    }

    private void time(String name, @Nullable Timestamp time) throws IOException {
        json.object(name, time != null, () -> {
            json.text("value", time.value());
            json.text("precision", time.precision().id());
            json.text("zone", time.basis().id());
            json.texts("evidence", time.evidence());
        });
    }

    private void image(Block.Figure figure) throws IOException {
        String caption = Inlines.text(figure.caption());
        json.object(() -> {
            json.text("url", figure.image().url());
            json.text("source_url", figure.image().sourceUrl());
            json.text("alt", figure.image().altText());
            json.text("caption", caption.isEmpty() ? null : caption);
            json.text("credit", figure.credit() == null ? null : figure.credit().value());
        });
    }

    private void source(SourceInfo source) throws IOException {
        json.object("source", true, () -> {
            json.text("path", source.path());
            json.number("bytes", source.bytes());
            json.text("sha256", source.sha256());
            json.text("charset", source.charset());
            json.text("media_type", source.mediaType());
            json.text("dialect", source.dialect());
        });
    }

    private void ledger(Ledger ledger, LedgerDetail detail) throws IOException {
        json.number("characters", ledger.characters());
        json.number("kept", ledger.kept());
        json.number("moved", ledger.moved());
        json.number("markup", ledger.markup());
        json.number("removed", ledger.removed());
        json.number("unaccounted", ledger.unaccounted());
        List<Ledger.Entry> shown = ledger.entries().stream()
                .filter(entry -> detail == LedgerDetail.FULL || isNews(entry.fate()))
                .toList();
        json.array(
                "entries",
                shown,
                entry -> json.object(() -> {
                    json.number("start", places.codePoint(entry.start()));
                    json.number("end", places.codePoint(entry.end()));
                    json.text(
                            "fate",
                            entry.fate() == null ? "unaccounted" : entry.fate().id());
                    json.text("rule", entry.rule());
                    json.text(
                            "field",
                            entry.field() == null ? null : entry.field().id());
                }));
    }

    /** Whether a summary shows it: what is no longer where it was, and what nobody claimed. */
    private static boolean isNews(@Nullable Fate fate) {
        return fate == null || fate == Fate.REMOVED || fate == Fate.MOVED;
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.object(() -> {
            json.text("code", diagnostic.code().id());
            json.text("severity", diagnostic.severity().id());
            json.text("message", diagnostic.message());
            json.numberUnlessZero("line", diagnostic.location().line());
            json.numberUnlessZero("column", diagnostic.location().column());
        });
    }
}
