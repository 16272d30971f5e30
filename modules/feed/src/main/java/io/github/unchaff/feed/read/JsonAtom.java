package io.github.unchaff.feed.read;

import io.github.unchaff.json.JsonValue;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the extension {@code _atom}, in which our own JSON Feeds keep what JSON Feed has no word for, by the names of Atom. */
final class JsonAtom {

    private final JsonFields fields;

    JsonAtom(JsonFields outside) {
        this.fields = outside.inside("_atom");
    }

    @Nullable
    String id() {
        return fields.line("id", Field.SYNDICATION);
    }

    @Nullable
    String rights() {
        return fields.line("rights", Field.RIGHTS);
    }

    /** The address of the licence, as a member or as a link. */
    @Nullable
    String license() {
        String said = fields.url("license", Field.SYNDICATION);
        return said == null ? link("license", false) : said;
    }

    boolean isTruncated() {
        return fields.members().get("truncated") instanceof JsonValue.Bool said && said.value();
    }

    void contributors(Metadata.Builder metadata) {
        for (JsonFields who : fields.objects("contributors")) {
            String name = who.line("name", Field.CONTRIBUTORS);
            String role = who.members().text("role").value().toUpperCase(Locale.ROOT);
            if (name != null) {
                metadata.contributor(new Contributor(
                        name, role(role), who.url("url", Field.CONTRIBUTORS), who.line("_email", Field.CONTRIBUTORS)));
            }
        }
    }

    private static Contributor.Role role(String name) {
        for (Contributor.Role role : Contributor.Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return Contributor.Role.CONTRIBUTOR;
    }

    /** Categories with their lists and labels; they take the place of the tags, which say the same. */
    List<Syndication.Category> categories(Metadata.Builder metadata) {
        List<Syndication.Category> found = new ArrayList<>();
        List<JsonFields> all = fields.objects("categories");
        if (!all.isEmpty()) {
            metadata.tags(List.of());
        }
        for (JsonFields one : all) {
            String term = one.line("term", Field.TAGS);
            String scheme = one.line("scheme", Field.SYNDICATION);
            String label = one.line("label", Field.SYNDICATION);
            if (term != null) {
                metadata.tag(term, Tag.Kind.CATEGORY);
                if (scheme != null || label != null) {
                    found.add(new Syndication.Category(term, scheme, label));
                }
            }
        }
        return found;
    }

    void relations(Metadata.Builder metadata) {
        for (JsonFields link : fields.objects("links")) {
            String rel = link.members().text("rel").value();
            Relation.Kind kind =
                    rel.equals("via") ? Relation.Kind.ORIGINAL : rel.equals("related") ? Relation.Kind.RELATED : null;
            String url = kind == null ? null : link.url("href", Field.RELATIONS);
            if (kind != null && url != null) {
                String language = link.members().text("hreflang").value();
                metadata.relation(new Relation(
                        kind, url, link.line("title", Field.RELATIONS), language.isEmpty() ? null : language));
            }
        }
    }

    Syndication.@Nullable Comments comments() {
        String page = link("replies", false);
        String feed = link("replies", true);
        Long count = fields.members().get("count") instanceof JsonValue.Number number ? number.whole() : null;
        return page == null && feed == null && count == null
                ? null
                : new Syndication.Comments(page, feed, count == null ? -1 : count.intValue());
    }

    /** The first link of a relation that leads to a feed, or to anything else. */
    private @Nullable String link(String rel, boolean toFeed) {
        for (JsonFields link : fields.objects("links")) {
            boolean isFeed = link.members().text("type").value().contains("xml");
            if (link.members().text("rel").value().equals(rel) && isFeed == toFeed) {
                return link.url("href", Field.SYNDICATION);
            }
        }
        return null;
    }

    List<Syndication.Reply> replies() {
        List<Syndication.Reply> found = new ArrayList<>();
        for (JsonFields reply : fields.objects("in_reply_to")) {
            String ref = reply.line("ref", Field.SYNDICATION);
            String type = reply.members().text("type").value();
            if (ref != null) {
                found.add(new Syndication.Reply(
                        ref,
                        reply.url("href", Field.SYNDICATION),
                        type.isEmpty() ? null : type,
                        reply.url("source", Field.SYNDICATION)));
            }
        }
        return found;
    }
}
