package io.github.unchaff.feed.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.source.SourceInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of an entry: what decides its place, its date and whether it is there twice.
 *
 * @param permalink whether the identifier is the address of the entry
 * @param url a hash of its canonical address, or 0
 * @param published when it was published, or null
 * @param stated the latest of the dates its source states, or null
 * @param captured when it was captured, or its feed last changed, whichever is later; or null
 * @param modified whether its source states when it was modified
 * @param publisher the name of its publisher, or null
 * @param homepage the address of its publisher, or null
 * @param feed the identifier of the feed it says it is from, or null when it is from none
 * @param from which source it was read from, as a hash
 * @param title a hash of its title
 * @param text a hash of its text
 * @param hash a hash of all of it that readers see
 */
record Card(
        String id,
        boolean permalink,
        long url,
        @Nullable AtomDate published,
        @Nullable AtomDate stated,
        @Nullable AtomDate captured,
        boolean modified,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String homepage,
        @Nullable String feed,
        String path,
        int line,
        int column,
        long from,
        long title,
        long text,
        long hash,
        @Nullable Sketch sketch,
        FeedHead.Uses uses) {

    private static final Pattern SCHEME = Pattern.compile("[a-z]+://(?:www\\.)?");

    /** The card of a document that became this entry. */
    static Card of(Conversion.Converted converted, FeedEntry entry, boolean sketched) {
        Document document = converted.document();
        Metadata metadata = document.metadata();
        Publisher publisher = metadata.publisher();
        Source source = entry.source();
        AtomDate published = AtomDate.of(metadata.published());
        AtomDate modified = AtomDate.of(metadata.modified());
        boolean stated = published != null || modified != null;
        AtomDate changed = source == null ? null : source.updated();
        return new Card(
                entry.id(),
                entry.id().equals(entry.url()),
                entry.url() == null ? 0 : hash(canonical(entry.url())),
                published,
                stated ? AtomDate.latest(published, modified) : null,
                stated ? AtomDate.latest(AtomDate.of(metadata.captured()), changed) : AtomDate.of(metadata.captured()),
                modified != null,
                entry.language(),
                publisher == null ? null : FeedEntry.line(publisher.name()),
                publisher == null ? null : Iri.of(null, publisher.url()),
                source != null && source.isFeed() ? source.id() : null,
                converted.source().path(),
                converted.start().line(),
                converted.start().column(),
                from(converted.source()),
                hash(entry.title()),
                hash(entry.plain()),
                hash(entry.title() + "\n" + entry.summary() + "\n" + entry.html()),
                sketched ? Sketch.of(entry.plain()) : null,
                FeedHead.Uses.of(entry));
    }

    /** Which source something was read from. */
    static long from(SourceInfo source) {
        return hash(source.path() + "\n" + source.sha256());
    }

    private static String canonical(String url) {
        Matcher scheme = SCHEME.matcher(url);
        int from = scheme.lookingAt() ? scheme.end() : 0;
        int to = url.length();
        while (to > from && url.charAt(to - 1) == '/') {
            to--;
        }
        return url.substring(from, to);
    }

    /** The first half of a SHA-256. */
    static long hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long first = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                first = first << Byte.SIZE | hash[i] & 0xFF;
            }
            return first;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** When it last changed as far as its source says, or null. */
    @Nullable
    AtomDate updated() {
        return stated != null ? stated : captured;
    }

    Location place() {
        return new Location(path, line, column);
    }

    /** Whether two cards are of one post, maybe in two versions: they share a title, or most of a text. */
    boolean isSamePost(Card other) {
        return title == other.title
                || text == other.text
                || sketch != null && other.sketch != null && 2 * sketch.agreement(other.sketch) >= Sketch.BUCKETS;
    }
}
