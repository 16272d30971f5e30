package io.github.unchaff.markdown.dialect;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line with time, author and origin, in whole or in part:
 *
 * <pre>
 * `3/6/2024 10:20 PM UTC author` [轉載自GNews](https://gnews.org/articles/1)
 * `@user 4/21/2022 12:00 PM (UTC)`
 * [轉發自GETTR](https://gettr.com/post/p1)
 * 轉載自[某某之聲](http://example.org)
 * </pre>
 */
final class MirrorByline {

    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:`(?<inner>[^`]*)`)?\\s*(?:\\[(?<label>[轉转][載载發发]自)(?<name>[^\\]]*)]\\((?<url>[^)\\s]*)\\))?\\s*");
    private static final Pattern PLAIN =
            Pattern.compile("(?<label>[轉转][載载發发]自)\\[(?<name>[^\\]]*)]\\((?<url>[^)\\s]*)\\)");
    private static final Pattern TIME =
            Pattern.compile("(?<time>\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}\\s+[AP]M\\s+\\(?UTC\\)?"
                    + "|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2})?)(?=\\s|$)");
    private static final DateHints HINTS = new DateHints(null, false, "the GNews mirror");

    private final SourceText line;
    private final Matcher parts;
    private final boolean plain;

    private MirrorByline(SourceText line, Matcher parts, boolean plain) {
        this.line = line;
        this.parts = parts;
        this.plain = plain;
    }

    /** The line if it is one; else null. */
    static @Nullable MirrorByline of(SourceText line) {
        if (line.isBlank()) {
            return null;
        }
        Matcher parts = LINE.matcher(line.value());
        if (parts.matches()) {
            return new MirrorByline(line, parts, false);
        }
        SourceText text = line.strip();
        Matcher plain = PLAIN.matcher(text.value());
        return plain.matches() ? new MirrorByline(text, plain, true) : null;
    }

    /** An origin in plain text anywhere in a line; null if there is none. */
    static @Nullable MirrorByline within(SourceText line) {
        Matcher plain = PLAIN.matcher(line.value());
        return plain.find() ? new MirrorByline(line, plain, true) : null;
    }

    /** Whether it says where the article was copied from. */
    boolean hasOrigin() {
        return parts.group("url") != null;
    }

    /** Whether it has the part between back quotes. */
    boolean hasInner() {
        return !plain && parts.group("inner") != null;
    }

    /** Whether it says in back quotes who wrote it when. */
    boolean hasTime() {
        return hasInner() && time(inner()) != null;
    }

    /** Whether the origin is plain text with a link in it. */
    boolean isPlain() {
        return plain;
    }

    int start() {
        return parts.start();
    }

    int end() {
        return parts.end();
    }

    /** Moves what it says to the metadata. */
    void read(Metadata.Builder metadata, ReadContext context) {
        context.claims().markup(line.slice(parts.start(), parts.end()).origin());
        if (hasInner()) {
            author(inner(), metadata, context);
        }
        if (hasOrigin()) {
            origin(metadata, context);
        }
    }

    private void origin(Metadata.Builder metadata, ReadContext context) {
        context.claims().removed(group("label").origin(), "republication-label");
        SourceText address = group("url");
        String url = UrlPolicy.link(address.value());
        SourceText name = group("name").strip();
        if (name.length() > 0) {
            metadata.publisher(new Publisher(context.claims().moved(name, Field.PUBLISHER), null));
        }
        if (url != null && url.equals(address.value())) {
            metadata.url(url).relation(new Relation(Relation.Kind.REPUBLISHED_FROM, url, null, null));
            context.claims().moved(address.origin(), Field.URL);
        }
    }

    private SourceText inner() {
        return group("inner").strip();
    }

    /** The time if it stands first or, in short posts, last. */
    private static @Nullable Matcher time(SourceText inner) {
        Matcher time = TIME.matcher(inner.value());
        return time.find() && (time.start() == 0 || time.end() == inner.length()) ? time : null;
    }

    private static void author(SourceText inner, Metadata.Builder metadata, ReadContext context) {
        Matcher time = time(inner);
        SourceText author = inner;
        if (time != null) {
            published(inner.slice(time.start(), time.end()), metadata, context);
            author = time.start() == 0 ? inner.slice(time.end()) : inner.slice(0, time.start());
        }
        SourceText name = Plain.of(author, context.claims());
        if (name.length() > 0) {
            context.claims().moved(name.origin(), Field.CONTRIBUTORS);
            metadata.contributor(Contributor.of(Whitespace.collapse(name.value()), Contributor.Role.AUTHOR));
        }
    }

    private static void published(SourceText raw, Metadata.Builder metadata, ReadContext context) {
        DateReading reading = context.dates().read(raw, HINTS);
        Timestamp time = reading.time();
        if (time == null) {
            context.claims().removed(raw.origin(), "unreadable-date");
            if (reading instanceof DateReading.NoDate) {
                context.report(CoreCode.BAD_DATE, raw.origin(), "'" + raw.value() + "' is no date; none was set");
            }
        } else {
            metadata.published(time);
            context.claims().moved(raw.origin(), Field.PUBLISHED);
        }
    }

    private SourceText group(String name) {
        return line.slice(parts.start(name), parts.end(name));
    }
}
