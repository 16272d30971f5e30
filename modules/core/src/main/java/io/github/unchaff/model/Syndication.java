package io.github.unchaff.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one of its entries, or of itself, beyond what any article has (RFC 4287, RSS 2.0, RFC 4685). A feed that is
 * made of the documents says it again.
 *
 * @param id the identifier as the source has it, character by character ({@code atom:id}, {@code guid}), or null
 * @param feed what the feed it was taken from says of itself, or null
 * @param icon a small picture that stands for a feed, or null
 * @param thumbnails pictures that stand for it, best first; of a feed its logo
 * @param categories terms with a scheme or a label, which {@link Tag} does not have
 * @param comments where people talk about it, or null
 * @param inReplyTo what it answers
 * @param license the address of its licence (RFC 4946), or null
 * @param truncated whether the text is known to be only a beginning
 */
public record Syndication(
        @Nullable String id,
        @Nullable Metadata feed,
        @Nullable String icon,
        List<String> thumbnails,
        List<Category> categories,
        @Nullable Comments comments,
        List<Reply> inReplyTo,
        @Nullable String license,
        boolean truncated) {

    /** Nothing known. */
    public static final Syndication EMPTY =
            new Syndication(null, null, null, List.of(), List.of(), null, List.of(), null, false);

    /** Copies the lists. */
    public Syndication {
        thumbnails = List.copyOf(thumbnails);
        categories = List.copyOf(categories);
        inReplyTo = List.copyOf(inReplyTo);
    }

    /**
     * A term out of a list (RFC 4287, 4.2.2).
     *
     * @param term the name in the list
     * @param scheme the IRI of the list, or null
     * @param label what people are shown, or null
     */
    public record Category(
            String term, @Nullable String scheme, @Nullable String label) {}

    /**
     * Where people talk about an entry.
     *
     * @param page a page for people, or null
     * @param feed a feed of the comments, or null
     * @param count how many there are, or -1 if that is not said
     */
    public record Comments(@Nullable String page, @Nullable String feed, int count) {}

    /**
     * What an entry answers (RFC 4685, 3).
     *
     * @param ref its identifier
     * @param href where it is, or null
     * @param mediaType what is there, or null
     * @param source the feed it is in, or null
     */
    public record Reply(
            String ref,
            @Nullable String href,
            @Nullable String mediaType,
            @Nullable String source) {}

    /** The same with another identifier. */
    public Syndication withId(@Nullable String newId) {
        return new Syndication(newId, feed, icon, thumbnails, categories, comments, inReplyTo, license, truncated);
    }

    /** The same as part of a feed. */
    public Syndication in(@Nullable Metadata newFeed) {
        return new Syndication(id, newFeed, icon, thumbnails, categories, comments, inReplyTo, license, truncated);
    }

    /** The same, known to be cut or not. */
    public Syndication truncated(boolean value) {
        return new Syndication(id, feed, icon, thumbnails, categories, comments, inReplyTo, license, value);
    }
}
