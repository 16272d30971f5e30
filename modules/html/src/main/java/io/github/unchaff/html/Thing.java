package io.github.unchaff.html;

import io.github.unchaff.json.JsonValue;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the JSON-LD of a page describes: an article, a person, a web site. Names of properties and types are compared
 * without the address of their vocabulary: {@code schema:headline} and {@code http://schema.org/headline} are {@code headline}.
 * Immutable.
 */
final class Thing {

    private static final int MOST_VALUES = 1000;

    private final StructuredData data;
    private final JsonValue.Members members;
    private final @Nullable String property;

    /**
     * A thing.
     *
     * @param data where references to other things lead
     * @param property as what another thing has it, such as {@code author}; null if it stands for itself
     */
    Thing(StructuredData data, JsonValue.Members members, @Nullable String property) {
        this.data = data;
        this.members = members;
        this.property = property;
    }

    /** As what another thing has it, such as {@code author}; null if it stands for itself. */
    @Nullable
    String property() {
        return property;
    }

    /** Its types in small letters, such as {@code newsarticle}; in order. */
    List<String> types() {
        List<String> types = new ArrayList<>();
        texts("@type").forEach(type -> types.add(bare(type.value()).toLowerCase(Locale.ROOT)));
        return types;
    }

    /** Whether a type of it ends so: {@code isA("article")} for a {@code NewsArticle}. In small letters. */
    boolean isA(String ending) {
        return types().stream().anyMatch(type -> type.endsWith(ending));
    }

    /** The first text of a property, with character references decoded and without white space around; empty if it has none. */
    SourceText text(String name) {
        List<SourceText> texts = texts(name);
        return texts.isEmpty() ? SourceText.EMPTY : texts.getFirst();
    }

    /** All texts of a property, of which there may be one or an array; those with a language too, {@code {"@value": …}}. */
    List<SourceText> texts(String name) {
        List<SourceText> out = new ArrayList<>();
        for (JsonValue value : values(name)) {
            if (value instanceof JsonValue.Members inner && inner.get("@value") != null) {
                value = inner.get("@value");
            }
            SourceText text = value instanceof JsonValue.Text found
                    ? CharacterReferences.decode(found.value()).strip()
                    : SourceText.EMPTY;
            if (text.length() > 0) {
                out.add(text);
            }
        }
        return out;
    }

    /** What a property refers to, one thing or several; a reference by {@code @id} leads to the thing that it names. */
    List<Thing> things(String name) {
        List<Thing> out = new ArrayList<>();
        for (JsonValue value : values(name)) {
            if (value instanceof JsonValue.Members inner) {
                out.add(new Thing(data, data.named(inner), bare(name)));
            }
        }
        return out;
    }

    /** What it is called: the text of a property, or the name of the thing that it refers to. */
    SourceText nameOf(String property) {
        SourceText text = text(property);
        if (text.length() > 0) {
            return text;
        }
        List<Thing> things = things(property);
        return things.isEmpty() ? SourceText.EMPTY : things.getFirst().text("name");
    }

    private List<JsonValue> values(String name) {
        List<JsonValue> out = new ArrayList<>();
        for (JsonValue.Member member : members.members()) {
            if (bare(member.name().value().value()).equals(name)) {
                add(member.value(), out);
            }
        }
        return out;
    }

    /** Adds a value, or the values of an array; of a list too, {@code {"@list": […]}}. */
    private static void add(JsonValue value, List<JsonValue> out) {
        JsonValue list = value instanceof JsonValue.Members inner ? inner.get("@list") : null;
        JsonValue found = list == null ? value : list;
        if (!(found instanceof JsonValue.Items items)) {
            out.add(found);
            return;
        }
        for (JsonValue item : items.items()) {
            if (out.size() < MOST_VALUES) {
                out.add(item);
            }
        }
    }

    /** A name without its vocabulary. */
    static String bare(String name) {
        int cut = Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
        return name.substring(cut + 1);
    }
}
