package io.github.unchaff.ledger;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlUnwrapper;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each metadata field says, for the question whether a moved text is really there. Made field by field when asked. */
final class Witness {

    private static final Set<Field> ADDRESSES = EnumSet.of(Field.URL, Field.RELATIONS, Field.MEDIA);

    private final Document document;
    private final UrlUnwrapper addresses;
    private final Map<Field, String> said = new EnumMap<>(Field.class);
    private final Map<Field, String> folded = new EnumMap<>(Field.class);
    private @Nullable String own;

    Witness(Document document, UrlUnwrapper addresses) {
        this.document = document;
        this.addresses = addresses;
    }

    /**
     * Whether the field holds the text of each stretch of the origin, but for case, white space and entities; or, of an
     * address, what is in its wrapper.
     */
    boolean has(Field field, Wording source, Origin origin) {
        if (hasAsWritten(field, source, origin)) {
            return true;
        }
        String fieldText = folded.computeIfAbsent(field, f -> fold(asWritten(f)));
        boolean[] all = {true};
        StringBuilder whole = new StringBuilder();
        origin.forEach((start, end, at, length) -> {
            if (start >= 0) {
                String slice = source.from(start, end);
                all[0] &= isReference(slice)
                        || slice.startsWith("\\") && Agreement.isEscape(slice)
                        || fieldText.contains(fold(slice))
                        || fieldText.contains(fold(Agreement.decoded(slice)));
                whole.append(slice);
            }
        });
        return all[0] || ADDRESSES.contains(field) && fieldText.contains(fold(inside(whole.toString())));
    }

    /** Nearly always it is there character by character, and nothing has to be folded; an entry's own words before those of its feed. */
    private boolean hasAsWritten(Field field, Wording source, Origin origin) {
        return field == Field.SYNDICATION && hasAsWritten(own(), source, origin)
                || hasAsWritten(asWritten(field), source, origin);
    }

    private String own() {
        if (own == null) {
            StringBuilder out = new StringBuilder();
            entry(out, document.metadata().syndication());
            own = out.toString();
        }
        return own;
    }

    private static boolean hasAsWritten(String fieldText, Wording source, Origin origin) {
        boolean[] all = {true};
        origin.forEach((start, end, at, length) -> {
            if (start >= 0) {
                all[0] = all[0] && fieldText.contains(source.from(start, end));
            }
        });
        return all[0];
    }

    private String asWritten(Field field) {
        return said.computeIfAbsent(field, this::text);
    }

    private String inside(String address) {
        return addresses.unwrap(address.replace("&amp;", "&"));
    }

    private static boolean isReference(String slice) {
        return slice.startsWith("&")
                && slice.length() < 34
                && slice.chars().skip(1).allMatch(c -> c == '#' || c == ';' || c < 128 && Character.isLetterOrDigit(c));
    }

    private static String fold(String text) {
        return Characters.plain(Whitespace.squeeze(text)).toLowerCase(Locale.ROOT);
    }

    private String text(Field field) {
        Metadata metadata = document.metadata();
        StringBuilder out = new StringBuilder();
        switch (field) {
            case TITLE -> say(out, metadata.title());
            case URL -> say(out, metadata.url());
            case PUBLISHED -> time(out, metadata.published());
            case MODIFIED -> time(out, metadata.modified());
            case CAPTURED -> time(out, metadata.captured());
            case CONTRIBUTORS ->
                metadata.contributors().forEach(who -> say(say(say(out, who.name()), who.url()), who.email()));
            // The carrier is named in the address the article was copied from, also when the text names another
            // publisher.
            case PUBLISHER -> {
                metadata.relations().stream()
                        .filter(to -> to.rel() == Relation.Kind.REPUBLISHED_FROM)
                        .forEach(to -> say(out, to.url()));
                if (metadata.publisher() != null) {
                    say(
                            say(out, metadata.publisher().name()),
                            metadata.publisher().url());
                }
            }
            case RELATIONS -> metadata.relations().forEach(to -> say(say(out, to.url()), to.title()));
            case LANGUAGE -> say(out, metadata.language());
            case RIGHTS -> say(out, metadata.rights());
            case TAGS -> metadata.tags().forEach(tag -> say(out, tag.name()));
            case IMAGES -> document.images().forEach(figure -> image(out, figure));
            case MEDIA -> metadata.media().forEach(item -> say(say(out, item.url()), item.title()));
            case SUMMARY -> say(out, metadata.summary());
            case SYNDICATION -> syndication(out, metadata.syndication());
        }
        return out.toString();
    }

    private static void image(StringBuilder out, Block.Figure figure) {
        say(
                say(say(out, figure.image().url()), figure.image().sourceUrl()),
                figure.image().altText());
        say(out, Inlines.text(figure.caption()));
    }

    private static void syndication(StringBuilder out, @Nullable Syndication from) {
        entry(out, from);
        Metadata feed = from == null ? null : from.feed();
        if (feed != null) {
            feed(out, feed);
        }
    }

    private static void entry(StringBuilder out, @Nullable Syndication from) {
        if (from == null) {
            return;
        }
        say(say(say(out, from.id()), from.icon()), from.license());
        from.thumbnails().forEach(url -> say(out, url));
        from.categories().forEach(category -> say(say(out, category.term()), category.label()));
        from.inReplyTo().forEach(reply -> say(say(out, reply.ref()), reply.href()));
        Syndication.Comments comments = from.comments();
        if (comments != null) {
            say(say(say(out, comments.page()), comments.feed()), Integer.toString(comments.count()));
        }
    }

    /** All that a feed says of itself; the source of an entry is one. */
    private static void feed(StringBuilder out, Metadata feed) {
        say(say(say(say(say(out, feed.title()), feed.url()), feed.summary()), feed.rights()), feed.language());
        time(out, feed.published());
        time(out, feed.modified());
        feed.contributors().forEach(who -> say(say(say(out, who.name()), who.url()), who.email()));
        feed.tags().forEach(tag -> say(out, tag.name()));
        feed.media().forEach(item -> say(say(out, item.url()), item.title()));
        if (feed.publisher() != null) {
            say(say(out, feed.publisher().name()), feed.publisher().url());
        }
        if (feed.syndication() != null) {
            syndication(out, feed.syndication());
        }
    }

    private static void time(StringBuilder out, @Nullable Timestamp time) {
        if (time != null) {
            say(out, time.value());
            time.evidence().forEach(reason -> say(out, reason));
        }
    }

    private static StringBuilder say(StringBuilder out, @Nullable String text) {
        return text == null ? out : out.append(text).append('\n');
    }
}
