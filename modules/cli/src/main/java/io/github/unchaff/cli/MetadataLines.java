package io.github.unchaff.cli;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is known of an article, field by field, each time with its evidence. What is not known is not told. */
final class MetadataLines {

    private final Page page;

    MetadataLines(Page page) {
        this.page = page;
    }

    void of(Document document) {
        Metadata known = document.metadata();
        text("title", known.title());
        text("url", known.url());
        time("published", known.published());
        time("modified", known.modified());
        time("captured", known.captured());
        for (Contributor who : known.contributors()) {
            text(who.role().id(), linked(who.name(), who.url()));
        }
        Publisher publisher = known.publisher();
        if (publisher != null) {
            text("publisher", linked(publisher.name(), publisher.url()));
        }
        for (Relation relation : known.relations()) {
            text(relation.rel().id(), relation.url());
        }
        text("language", known.language());
        text("rights", known.rights());
        text("tags", tags(known.tags()));
        for (Media media : known.media()) {
            text(media.type(), media.url());
        }
        text("images", Integer.toString(document.images().size()));
        text("blocks", Integer.toString(document.body().size()));
    }

    private void text(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            page.field(label, value);
        }
    }

    private void time(String label, @Nullable Timestamp time) {
        if (time == null) {
            return;
        }
        page.field(
                label,
                time.value() + "  (to the " + time.precision().id() + "; zone "
                        + time.basis().id() + ")");
        for (String reason : time.evidence()) {
            page.field("", "- " + reason);
        }
    }

    private static String linked(String name, @Nullable String url) {
        return url == null ? name : name + " <" + url + ">";
    }

    private static String tags(List<Tag> tags) {
        StringBuilder out = new StringBuilder();
        for (Tag tag : tags) {
            out.append(out.isEmpty() ? "" : ", ").append(tag.name());
            if (tag.count() > 1) {
                out.append(" ×").append(tag.count());
            }
        }
        return out.toString();
    }
}
