package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return new Builder(this);
    }

    /** Collects metadata while a source is read. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String url;
        private @Nullable Timestamp published;
        private @Nullable Timestamp modified;
        private @Nullable Timestamp captured;
        private @Nullable Publisher publisher;
        private @Nullable String language;
        private @Nullable String rights;
        private @Nullable String summary;
        private @Nullable Syndication syndication;

        /** What it began with; most of it stays as it is. */
        private final @Nullable Metadata before;

        // Null as long as nothing is added to what was there before.
        private @Nullable List<Contributor> contributors;
        private @Nullable List<Relation> relations;
        private @Nullable Map<TagKey, Tag> tags;
        private @Nullable Set<Media> media;

        private record TagKey(String name, Tag.Kind kind) {}

        /** A builder that begins with nothing. */
        public Builder() {
            before = null;
        }

        private Builder(Metadata before) {
            this.before = before;
            title = before.title;
            url = before.url;
            published = before.published;
            modified = before.modified;
            captured = before.captured;
            publisher = before.publisher;
            language = before.language;
            rights = before.rights;
            summary = before.summary;
            syndication = before.syndication;
        }

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
            for (Contributor known : contributors()) {
                if (who.isSameAs(known)) {
                    return this;
                }
            }
            if (contributors == null) {
                contributors = new ArrayList<>(contributors());
            }
            contributors.add(who);
            return this;
        }

        /** Replaces all contributors. */
        public Builder contributors(List<Contributor> all) {
            contributors = new ArrayList<>();
            all.forEach(this::contributor);
            return this;
        }

        private List<Contributor> contributors() {
            return contributors != null ? contributors : before == null ? List.of() : before.contributors;
        }

        /** Sets the publisher. */
        public Builder publisher(@Nullable Publisher value) {
            publisher = value;
            return this;
        }

        /** Adds a relation unless it is there. */
        public Builder relation(Relation relation) {
            if (!relations().contains(relation)) {
                if (relations == null) {
                    relations = new ArrayList<>(relations());
                }
                relations.add(relation);
            }
            return this;
        }

        /** Replaces all relations. */
        public Builder relations(List<Relation> all) {
            relations = new ArrayList<>();
            all.forEach(this::relation);
            return this;
        }

        private List<Relation> relations() {
            return relations != null ? relations : before == null ? List.of() : before.relations;
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
            tags().merge(
                            new TagKey(name, kind),
                            new Tag(name, 1, kind),
                            (before, one) -> new Tag(name, before.count() + 1, kind));
            return this;
        }

        private Map<TagKey, Tag> tags() {
            if (tags == null) {
                tags = new LinkedHashMap<>();
                for (Tag tag : before == null ? List.<Tag>of() : before.tags) {
                    put(tags, tag);
                }
            }
            return tags;
        }

        private static void put(Map<TagKey, Tag> tags, Tag tag) {
            tags.put(new TagKey(tag.name(), tag.kind()), tag);
        }

        /** Replaces all tags. */
        public Builder tags(List<Tag> all) {
            Map<TagKey, Tag> fresh = new LinkedHashMap<>();
            all.forEach(tag -> put(fresh, tag));
            tags = fresh;
            return this;
        }

        /** Adds a file unless it is there. */
        public Builder media(Media item) {
            if (media == null) {
                media = new LinkedHashSet<>(before == null ? List.of() : before.media);
            }
            media.add(item);
            return this;
        }

        /** Forgets sound, video and other files. */
        public Builder withoutMedia() {
            media = new LinkedHashSet<>();
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

        /** The finished metadata; what it began with if nothing was changed. */
        public Metadata build() {
            return before != null && isAs(before)
                    ? before
                    : new Metadata(
                            title,
                            url,
                            published,
                            modified,
                            captured,
                            contributors(),
                            publisher,
                            relations(),
                            language,
                            rights,
                            tags == null && before != null ? before.tags : List.copyOf(tags().values()),
                            media != null ? List.copyOf(media) : before == null ? List.of() : before.media,
                            summary,
                            syndication);
        }

        private boolean isAs(Metadata other) {
            boolean sameLists = contributors == null && relations == null && tags == null && media == null;
            return sameLists
                    && Objects.equals(title, other.title)
                    && Objects.equals(url, other.url)
                    && published == other.published
                    && modified == other.modified
                    && captured == other.captured
                    && publisher == other.publisher
                    && Objects.equals(language, other.language)
                    && Objects.equals(rights, other.rights)
                    && Objects.equals(summary, other.summary)
                    && syndication == other.syndication;
        }
    }
}
