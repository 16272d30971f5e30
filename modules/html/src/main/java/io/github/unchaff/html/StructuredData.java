package io.github.unchaff.html;

import io.github.unchaff.json.JsonParser;
import io.github.unchaff.json.JsonValue;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says (W3C JSON-LD 1.1, 7), all scripts of it, read once and leniently: in an array, a
 * {@code @graph}, or nested. Its values know their place, so that what becomes metadata is in the ledger; the rest of the
 * scripts is {@code structured-data}. Not thread-safe while it is made, then immutable.
 */
final class StructuredData {

    private static final String RULE = "structured-data";
    private static final int DEEPEST = 16;
    private static final int MOST_THINGS = 10_000;

    /** Types that are about the page or the site, not about what it is written for. */
    private static final Set<String> AROUND = Set.of("webpage", "website", "breadcrumblist", "imageobject");

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, JsonValue.Members> named = new HashMap<>();

    private StructuredData() {}

    /** Reads the scripts and takes them out of the tree. */
    static StructuredData of(Page page, List<Element> scripts) {
        StructuredData data = new StructuredData();
        List<JsonValue> roots = new ArrayList<>();
        for (Element script : scripts) {
            for (DataNode node : script.dataNodes()) {
                SourceText text = page.data(node);
                page.context().claims().removedBesides(text.origin(), RULE);
                JsonValue root =
                        JsonParser.parse(withoutWrapping(text), new Claims()).root();
                if (root != null) {
                    roots.add(root);
                }
            }
            script.remove();
        }
        roots.forEach(root -> data.name(root, 0));
        roots.forEach(root -> data.add(root, null, 0));
        return data;
    }

    /** Without a comment or {@code <![CDATA[} before the first bracket. */
    private static SourceText withoutWrapping(SourceText text) {
        int cdata = text.value().indexOf("[CDATA[");
        int object = text.value().indexOf('{');
        return cdata >= 0 && object > cdata ? text.slice(cdata + "[CDATA[".length()) : text;
    }

    /** Remembers what has an {@code @id} and says more than that. */
    private void name(JsonValue value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case JsonValue.Members members -> {
                SourceText id = members.text("@id");
                JsonValue.Members before = named.get(id.value());
                if (id.length() > 0 && (before == null || isFuller(members, before))) {
                    named.put(id.value(), members);
                }
                members.members().forEach(member -> name(member.value(), depth + 1));
            }
            case JsonValue.Items items -> items.items().forEach(item -> name(item, depth + 1));
            case JsonValue.Text text -> {}
            case JsonValue.Number number -> {}
            case JsonValue.Bool bool -> {}
            case JsonValue.Null none -> {}
        }
    }

    private static boolean isFuller(JsonValue.Members one, JsonValue.Members other) {
        return one.members().size() > other.members().size();
    }

    private void add(JsonValue value, @Nullable String property, int depth) {
        if (depth > DEEPEST || things.size() >= MOST_THINGS) {
            return;
        }
        if (value instanceof JsonValue.Items items) {
            items.items().forEach(item -> add(item, property, depth + 1));
        } else if (value instanceof JsonValue.Members members) {
            things.add(new Thing(this, members, property));
            for (JsonValue.Member member : members.members()) {
                String name = Thing.bare(member.name().value().value());
                add(member.value(), name.equals("@graph") ? null : name, depth + 1);
            }
        }
    }

    /** The thing that a reference means; itself if it is none. */
    JsonValue.Members named(JsonValue.Members reference) {
        JsonValue.Members meant = named.get(reference.text("@id").value());
        return meant != null && isFuller(meant, reference) ? meant : reference;
    }

    /** All things, nested ones behind what has them, in the order of the page. */
    List<Thing> things() {
        return things;
    }

    /** The things with such a type, in small letters, whatever stands before it: {@code article} for a {@code NewsArticle}. */
    List<Thing> ofType(String ending) {
        return things.stream().filter(thing -> thing.isA(ending)).toList();
    }

    /**
     * What the page is about: the first article or posting, else the first other thing that has a headline or the text of an
     * article; null if none is.
     */
    @Nullable
    Thing article() {
        for (Thing thing : things) {
            boolean own = thing.property() == null || thing.property().startsWith("mainEntity");
            if (own && (thing.isA("article") || thing.isA("posting") && !thing.isA("jobposting"))) {
                return thing;
            }
        }
        for (Thing thing : things) {
            boolean around = thing.types().stream().anyMatch(AROUND::contains);
            if (!around
                    && (thing.text("headline").length() > 0
                            || thing.text("articleBody").length() > 0)) {
                return thing;
            }
        }
        return null;
    }

    /** The types of all things that stand for themselves, in small letters, such as {@code product}. */
    List<String> types() {
        return things.stream()
                .filter(thing -> thing.property() == null)
                .flatMap(thing -> thing.types().stream())
                .distinct()
                .toList();
    }

    /** A text of the article, such as its {@code headline}, {@code description} or {@code articleBody}; empty if it has none. */
    SourceText ofArticle(String property) {
        Thing article = article();
        return article == null ? SourceText.EMPTY : article.text(property);
    }

    /** Whether an element is a script of JSON-LD. */
    static boolean isScript(Element element) {
        return element.nameIs("script")
                && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }
}
