package io.github.unchaff.feed.read;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.json.JsonValue;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON Feed or of one of its items; each is taken once, and what nobody took is dropped by name. Not thread-safe. */
final class JsonFields {

    /** What relative addresses are relative to. */
    record Base(@Nullable String url) {
        static final Base NONE = new Base(null);
    }

    private final JsonValue.Members members;
    private final ReadContext read;
    private final Base base;
    private final Set<JsonValue> taken;

    JsonFields(JsonValue.Members members, ReadContext read, Base base) {
        this(members, read, base, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private JsonFields(JsonValue.Members members, ReadContext read, Base base, Set<JsonValue> taken) {
        this.members = members;
        this.read = read;
        this.base = base;
        this.taken = taken;
    }

    /** The members of an object inside; none if there is no such object. */
    JsonFields inside(String name) {
        JsonValue.Members object = members.object(name);
        return inside(object == null ? new JsonValue.Members(Origin.NONE, List.of()) : object);
    }

    private JsonFields inside(JsonValue.Members object) {
        return new JsonFields(object, read, base(), taken);
    }

    /** The objects of an array inside. */
    List<JsonFields> objects(String name) {
        return members.items(name).stream()
                .filter(JsonValue.Members.class::isInstance)
                .map(item -> inside((JsonValue.Members) item))
                .toList();
    }

    ReadContext read() {
        return read;
    }

    JsonValue.Members members() {
        return members;
    }

    /** Where the feed is, else its page; or what was known before. */
    Base base() {
        for (String name : new String[] {"feed_url", "home_page_url"}) {
            String url = UrlPolicy.link(members.text(name).strip().value());
            if (url != null && UrlPolicy.isAbsolute(url)) {
                return new Base(url);
            }
        }
        return base;
    }

    /** A text that is not said to be anywhere yet; empty if there is none. */
    SourceText take(String name) {
        return take(members, name);
    }

    /** The same of a member of an object inside. */
    SourceText take(JsonValue.Members of, String name) {
        JsonValue value = of.get(name);
        if (value != null) {
            taken.add(value);
        }
        return value instanceof JsonValue.Text text ? text.value() : SourceText.EMPTY;
    }

    /** A text on one line in a field, or null. */
    @Nullable
    String line(String name, Field field) {
        SourceText said = take(name).strip();
        if (said.length() == 0) {
            return null;
        }
        SourceText plain = HtmlSigns.in(said.value()) ? new Construct(Construct.Kind.HTML, said).plain(read) : said;
        read.claims().moved(plain.origin(), field);
        return Whitespace.collapse(plain.value());
    }

    /** An address in a field, absolute where that can be had; or null. */
    @Nullable
    String url(String name, Field field) {
        return url(take(name), field);
    }

    @Nullable
    String url(SourceText text, Field field) {
        SourceText said = text.strip();
        String url = said.length() == 0 ? null : UrlPolicy.link(UrlPolicy.resolve(base().url(), said.value()));
        if (url != null && url.contains(said.value())) {
            read.claims().moved(said.origin(), field);
        }
        return url;
    }

    @Nullable
    Timestamp time(String name, Field field, DateHints hints) {
        SourceText said = take(name).strip();
        if (said.length() == 0) {
            return null;
        }
        DateReading reading = read.dates().read(said, hints);
        Timestamp time = reading.time();
        if (time != null) {
            read.claims().moved(said.origin(), field);
        } else {
            read.claims().removed(said.origin(), "unreadable-date");
            if (reading instanceof DateReading.NoDate) {
                read.report(CoreCode.BAD_DATE, said.origin(), "'" + said.value() + "' is no date; not used");
            }
        }
        return time;
    }

    /** The people of version 1.1, and the one of version 1. */
    void authors(Metadata.Builder metadata) {
        for (JsonValue author : members.items("authors")) {
            author(author, metadata);
        }
        JsonValue one = members.get("author");
        if (one != null) {
            author(one, metadata);
        }
    }

    private void author(JsonValue author, Metadata.Builder metadata) {
        if (!(author instanceof JsonValue.Members object)) {
            return;
        }
        JsonFields who = inside(object);
        String name = who.line("name", Field.CONTRIBUTORS);
        String url = who.url("url", Field.CONTRIBUTORS);
        boolean mail = url != null && url.startsWith("mailto:");
        String shown = name != null ? name : mail ? url.substring("mailto:".length()) : url;
        String written = who.line("_email", Field.CONTRIBUTORS);
        if (shown != null) {
            String address = mail ? url.substring("mailto:".length()) : written;
            metadata.contributor(new Contributor(shown, Role.AUTHOR, mail ? null : url, address));
        }
    }

    void tags(Metadata.Builder metadata) {
        for (JsonValue tag : members.items("tags")) {
            if (tag instanceof JsonValue.Text text && !text.value().isBlank()) {
                taken.add(tag);
                SourceText said = text.value().strip();
                read.claims().moved(said.origin(), Field.TAGS);
                metadata.tag(Whitespace.collapse(said.value()), Tag.Kind.CATEGORY);
            }
        }
    }

    /** Drops every text that nobody took. */
    void leftovers() {
        leftovers(members);
    }

    private void leftovers(JsonValue value) {
        if (taken.contains(value)) {
            return;
        }
        switch (value) {
            case JsonValue.Members object -> object.members().forEach(member -> leftovers(member.value()));
            case JsonValue.Items items -> items.items().forEach(this::leftovers);
            case JsonValue.Text text -> read.claims().removed(text.value().origin(), "feed-element");
            case JsonValue.Number number -> read.claims().removed(number.place(), "feed-element");
            case JsonValue.Bool bool -> read.claims().removed(bool.place(), "feed-element");
            case JsonValue.Null none -> {}
        }
    }
}
