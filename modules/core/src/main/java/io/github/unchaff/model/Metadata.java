package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article. Unknown is null or an empty list; nothing is filled in by guessing.
 *
 * @param title the heading of the article, decoded, in NFC
 * @param url where the article was taken from
 * @param published when its publisher published it; never a capture time
 * @param modified when its publisher last changed it
 * @param captured when somebody's tool saved or first saw it
 * @param contributors people and teams, in the order found, each with a role
 * @param publisher who published it
 * @param relations other addresses it is bound to
 * @param language BCP 47 tag such as {@code zh-Hans}
 * @param rights the publisher's own words about copyright
 * @param tags terms, in order of first appearance
 * @param media sound, video and other files that belong to it
 * @param summary what its publisher says it is about, plain text; or null
 * @param syndication what a feed says of it, or null when it is from no feed
 */
public record Metadata(
        @Nullable String title,
        @Nullable String url,
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable Timestamp captured,
        List<Contributor> contributors,
        @Nullable Publisher publisher,
        List<Relation> relations,
        @Nullable String language,
        @Nullable String rights,
        List<Tag> tags,
        List<Media> media,
        @Nullable String summary,
        @Nullable Syndication syndication) {

    /** Nothing known. */
    public static final Metadata EMPTY = new Builder().build();

    /** Copies the lists. */
    public Metadata {
        contributors = List.copyOf(contributors);
        relations = List.copyOf(relations);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** Those contributors that have the given role, in order. */
    public List<Contributor> contributors(Contributor.Role role) {
        return contributors.stream().filter(who -> who.role() == role).toList();
    }

    /** The tags a reader would want to see; see {@link Tag#worthShowing}. */
    public List<String> tagsWorthShowing() {
        return Tag.worthShowing(tags);
    }

    /** A builder that begins with these values. */
    public Builder with() {
        Builder builder = new Builder();
        builder.title = title;
        builder.url = url;
        builder.published = published;
        builder.modified = modified;
        builder.captured = captured;
        builder.contributors.addAll(contributors);
        builder.publisher = publisher;
        builder.relations.addAll(relations);
        builder.language = language;
        builder.rights = rights;
        tags.forEach(builder::put);
        builder.media.addAll(media);
        builder.summary = summary;
        builder.syndication = syndication;
        return builder;
    }

    /** Collects metadata while a source is read. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String url;
        private @Nullable Timestamp published;
        private @Nullable Timestamp modified;
        private @Nullable Timestamp captured;
        private final List<Contributor> contributors = new ArrayList<>();
        private @Nullable Publisher publisher;
        private final List<Relation> relations = new ArrayList<>();
        private @Nullable String language;
        private @Nullable String rights;
        private final Map<TagKey, Tag> tags = new LinkedHashMap<>();
        private final Set<Media> media = new LinkedHashSet<>();
        private @Nullable String summary;
        private @Nullable Syndication syndication;

        private record TagKey(String name, Tag.Kind kind) {}

        /** Sets the title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the address. */
        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        /** Sets the publication time. */
        public Builder published(@Nullable Timestamp value) {
            published = value;
            return this;
        }

        /** Sets the time of the last change. */
        public Builder modified(@Nullable Timestamp value) {
            modified = value;
            return this;
        }

        /** Sets the capture time. */
        public Builder captured(@Nullable Timestamp value) {
            captured = value;
            return this;
        }

        /** Adds a contributor unless one of the same name (in any case) has the role already. */
        public Builder contributor(Contributor who) {
            if (contributors.stream().noneMatch(who::isSameAs)) {
                contributors.add(who);
            }
            return this;
        }

        /** Replaces all contributors. */
        public Builder contributors(List<Contributor> all) {
            contributors.clear();
            all.forEach(this::contributor);
            return this;
        }

        /** Sets the publisher. */
        public Builder publisher(@Nullable Publisher value) {
            publisher = value;
            return this;
        }

        /** Adds a relation unless it is there. */
        public Builder relation(Relation relation) {
            if (!relations.contains(relation)) {
                relations.add(relation);
            }
            return this;
        }

        /** Replaces all relations. */
        public Builder relations(List<Relation> all) {
            relations.clear();
            all.forEach(this::relation);
            return this;
        }

        /** Sets the language. */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /** Sets the rights line. */
        public Builder rights(@Nullable String value) {
            rights = value;
            return this;
        }

        /** Adds a tag, or counts it once more. */
        public Builder tag(String name, Tag.Kind kind) {
            tags.merge(
                    new TagKey(name, kind),
                    new Tag(name, 1, kind),
                    (before, one) -> new Tag(name, before.count() + 1, kind));
            return this;
        }

        private void put(Tag tag) {
            tags.put(new TagKey(tag.name(), tag.kind()), tag);
        }

        /** Replaces all tags. */
        public Builder tags(List<Tag> all) {
            tags.clear();
            all.forEach(this::put);
            return this;
        }

        /** Adds a file unless it is there. */
        public Builder media(Media item) {
            media.add(item);
            return this;
        }

        /** Forgets sound, video and other files. */
        public Builder withoutMedia() {
            media.clear();
            return this;
        }

        /** Sets the summary. */
        public Builder summary(@Nullable String value) {
            summary = value;
            return this;
        }

        /** Sets what a feed says of it. */
        public Builder syndication(@Nullable Syndication value) {
            syndication = value;
            return this;
        }

        /** The title so far. */
        public @Nullable String title() {
            return title;
        }

        /** The address so far. */
        public @Nullable String url() {
            return url;
        }

        /** The language so far. */
        public @Nullable String language() {
            return language;
        }

        /** The publication time so far. */
        public @Nullable Timestamp published() {
            return published;
        }

        /** The capture time so far. */
        public @Nullable Timestamp captured() {
            return captured;
        }

        /** The publisher so far. */
        public @Nullable Publisher publisher() {
            return publisher;
        }

        /** The finished metadata. */
        public Metadata build() {
            return new Metadata(
                    title,
                    url,
                    published,
                    modified,
                    captured,
                    contributors,
                    publisher,
                    relations,
                    language,
                    rights,
                    List.copyOf(tags.values()),
                    List.copyOf(media),
                    summary,
                    syndication);
        }
    }
}
