package io.github.unchaff.feed.check;

import io.github.unchaff.json.JsonFault;
import io.github.unchaff.json.JsonParser;
import io.github.unchaff.json.JsonTree;
import io.github.unchaff.json.JsonValue;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;

/** Looks at a JSON Feed 1.0 or 1.1. */
final class JsonFeedCheck {

    private static final String VERSION = "https://jsonfeed.org/version/1";

    private static final JsonShape FEED = JsonShape.of("version:s title:s home_page_url:s feed_url:s description:s"
            + " user_comment:s next_url:s icon:s favicon:s author:o authors:a language:s expired:b hubs:a items:a");
    private static final JsonShape AUTHOR = JsonShape.of("name:s url:s avatar:s");
    private static final JsonShape HUB = JsonShape.of("type:s url:s");

    private final Found found;
    private final AddressCheck addresses;

    private JsonFeedCheck(Found found) {
        this.found = found;
        this.addresses = new AddressCheck(found);
    }

    /** The format; nothing if it is no feed. */
    static String check(String text, Found found) {
        JsonTree tree = JsonParser.parse(SourceText.of(text), new Claims());
        if (!(tree.root() instanceof JsonValue.Members feed)) {
            return "";
        }
        String version = feed.text("version").value();
        boolean alike = version.contains("jsonfeed") || feed.get("items") != null && feed.get("title") != null;
        if (!alike) {
            return "";
        }
        for (JsonFault fault : tree.faults()) {
            found.add(JsonRule.JSON_MALFORMED, fault.place(), fault.message());
        }
        new JsonFeedCheck(found).feed(feed, version);
        return "JSON Feed" + (version.startsWith(VERSION) ? " " + (version.endsWith(".1") ? "1.1" : "1.0") : "");
    }

    private void feed(JsonValue.Members feed, String version) {
        FEED.check(feed, found);
        Origin place = JsonShape.start(feed);
        boolean known = version.equals(VERSION) || version.equals(VERSION + ".1");
        if (!known) {
            found.add(JsonRule.JSON_VERSION_WRONG, place, version);
        }
        if (feed.get("title") == null) {
            found.add(JsonRule.JSON_TITLE_MISSING, place);
        }
        if (!(feed.get("items") instanceof JsonValue.Items)) {
            found.add(JsonRule.JSON_ITEMS_MISSING, place);
        }
        for (String name : List.of("home_page_url", "feed_url", "next_url", "icon", "favicon")) {
            addresses.absolute(JsonShape.text(feed, name));
        }
        if (JsonShape.text(feed, "feed_url").length() == 0) {
            found.add(LinkRule.SELF_MISSING, place);
        }
        TextCheck texts = new TextCheck(found);
        texts.plain(JsonShape.text(feed, "title"));
        language(feed, place);
        authors(feed, version.endsWith("1.1"));
        hubs(feed);
        JsonItemCheck items = new JsonItemCheck(found, this, version.endsWith("1.1"));
        List<JsonValue> all = feed.items("items");
        for (JsonValue item : all) {
            if (item instanceof JsonValue.Members members) {
                items.item(members);
            } else {
                found.add(JsonRule.JSON_TYPE_WRONG, item.place(), "an item is " + item.kind());
            }
        }
        if (all.isEmpty()) {
            found.add(HistoryRule.FEED_EMPTY, place);
        }
    }

    private void language(JsonValue.Members feed, Origin place) {
        SourceText language = JsonShape.text(feed, "language");
        if (language.length() == 0) {
            found.add(TextRule.LANGUAGE_MISSING, place);
        } else if (!Syntax.isLanguage(language.value())) {
            found.add(TextRule.LANGUAGE_INVALID, language);
        }
    }

    /** The authors of a feed or an item. */
    void authors(JsonValue.Members owner, boolean newer) {
        JsonValue.Members old = owner.object("author");
        if (old != null) {
            author(old);
            if (newer) {
                found.add(JsonRule.JSON_AUTHOR_OLD, JsonShape.start(old));
            }
        }
        for (JsonValue author : owner.items("authors")) {
            if (author instanceof JsonValue.Members members) {
                author(members);
            } else {
                found.add(JsonRule.JSON_TYPE_WRONG, author.place(), "an author is " + author.kind());
            }
        }
    }

    private void author(JsonValue.Members author) {
        AUTHOR.check(author, found);
        List<String> names = List.of("name", "url", "avatar");
        if (names.stream().allMatch(name -> JsonShape.text(author, name).length() == 0)) {
            found.add(JsonRule.JSON_AUTHOR_EMPTY, JsonShape.start(author));
        }
        addresses.absolute(JsonShape.text(author, "url"));
        addresses.absolute(JsonShape.text(author, "avatar"));
    }

    private void hubs(JsonValue.Members feed) {
        for (JsonValue hub : feed.items("hubs")) {
            boolean complete = hub instanceof JsonValue.Members members
                    && members.text("type").length() > 0
                    && members.text("url").length() > 0;
            if (!complete) {
                found.add(JsonRule.JSON_HUB_INCOMPLETE, JsonShape.start(hub));
            } else {
                HUB.check((JsonValue.Members) hub, found);
            }
        }
    }
}
