package io.github.unchaff.feed.check;

import io.github.unchaff.json.JsonValue;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the items of one JSON Feed. Not thread-safe. */
final class JsonItemCheck {

    private static final JsonShape ITEM =
            JsonShape.of("id:sn url:s external_url:s title:s content_html:s content_text:s"
                    + " summary:s image:s banner_image:s date_published:s date_modified:s author:o authors:a tags:a language:s"
                    + " attachments:a");
    private static final JsonShape ATTACHMENT =
            JsonShape.of("url:s mime_type:s title:s size_in_bytes:n duration_in_seconds:n");

    private final Found found;
    private final JsonFeedCheck feed;
    private final boolean newer;
    private final AddressCheck addresses;
    private final TextCheck texts;
    private final DateCheck dates;
    private final Set<String> ids = new HashSet<>();

    JsonItemCheck(Found found, JsonFeedCheck feed, boolean newer) {
        this.found = found;
        this.feed = feed;
        this.newer = newer;
        this.addresses = new AddressCheck(found);
        this.texts = new TextCheck(found);
        this.dates = new DateCheck(found);
    }

    void item(JsonValue.Members item) {
        ITEM.check(item, found);
        id(item);
        for (String name : List.of("url", "external_url", "image", "banner_image")) {
            addresses.absolute(JsonShape.text(item, name));
        }
        texts(item);
        dated(item);
        feed.authors(item, newer);
        tags(item);
        SourceText language = JsonShape.text(item, "language");
        if (language.length() > 0 && !Syntax.isLanguage(language.value())) {
            found.add(TextRule.LANGUAGE_INVALID, language);
        }
        item.items("attachments").forEach(this::attachment);
    }

    private void id(JsonValue.Members item) {
        JsonValue id = item.get("id");
        String value = id instanceof JsonValue.Text text
                ? text.value().strip().value()
                : id instanceof JsonValue.Number number ? number.written() : "";
        if (id == null || value.isEmpty()) {
            found.add(IdentityRule.JSON_ID_MISSING, JsonShape.start(id == null ? item : id));
            return;
        }
        if (id instanceof JsonValue.Number) {
            found.add(IdentityRule.JSON_ID_NOT_TEXT, id.place(), value);
        }
        if (!ids.add(value)) {
            found.add(IdentityRule.JSON_ID_REPEATED, id.place(), value);
        }
    }

    private void texts(JsonValue.Members item) {
        SourceText html = item.text("content_html");
        SourceText text = item.text("content_text");
        SourceText summary = JsonShape.text(item, "summary");
        if (item.get("content_html") == null && item.get("content_text") == null) {
            found.add(JsonRule.JSON_CONTENT_MISSING, JsonShape.start(item));
        } else if (html.isBlank() && text.isBlank()) {
            found.add(TextRule.ENTRY_WITHOUT_TEXT, JsonShape.start(item));
        }
        texts.html(html);
        texts.plain(text);
        texts.plain(JsonShape.text(item, "title"));
        texts.plain(summary);
        if (summary.length() > 0) {
            texts.more(summary);
            String squeezed = Whitespace.squeeze(summary.value());
            boolean same = squeezed.equals(Whitespace.squeeze(text.value()))
                    || squeezed.equals(Whitespace.squeeze(html.value()));
            if (same) {
                found.add(TextRule.SUMMARY_REPEATS_CONTENT, summary.origin(), "");
            }
        }
    }

    private void dated(JsonValue.Members item) {
        Instant published = date(item, "date_published");
        Instant modified = date(item, "date_modified");
        Origin place = JsonShape.start(item);
        dates.entry(published, modified, place);
        if (item.get("date_published") == null && item.get("date_modified") == null) {
            found.add(DateRule.ENTRY_UNDATED, place);
        }
    }

    private @Nullable Instant date(JsonValue.Members item, String name) {
        SourceText text = JsonShape.text(item, name);
        if (text.length() > 0) {
            return dates.rfc3339(text);
        }
        if (item.get(name) instanceof JsonValue.Text empty) {
            found.add(DateRule.DATE_NOT_RFC3339, empty.place(), "");
        }
        return null;
    }

    private void tags(JsonValue.Members item) {
        CategoryCheck categories = new CategoryCheck(found);
        for (JsonValue tag : item.items("tags")) {
            if (tag instanceof JsonValue.Text text) {
                categories.add(text.value().strip(), "");
            } else {
                found.add(JsonRule.JSON_TYPE_WRONG, tag.place(), "a tag is " + tag.kind());
            }
        }
    }

    private void attachment(JsonValue attachment) {
        if (!(attachment instanceof JsonValue.Members file)
                || file.text("url").length() == 0
                || file.text("mime_type").length() == 0) {
            found.add(JsonRule.JSON_ATTACHMENT_INCOMPLETE, JsonShape.start(attachment));
            return;
        }
        ATTACHMENT.check(file, found);
        addresses.absolute(JsonShape.text(file, "url"));
        if (!Syntax.isMediaType(JsonShape.text(file, "mime_type").value())) {
            found.add(LinkRule.MEDIA_TYPE_INVALID, JsonShape.text(file, "mime_type"));
        }
        if (file.get("size_in_bytes") instanceof JsonValue.Number size && (size.whole() == null || size.whole() < 0)) {
            found.add(LinkRule.LENGTH_INVALID, size.place(), size.written());
        }
    }
}
