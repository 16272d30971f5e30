package io.github.unchaff.markdown.dialect;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.PublisherName;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Moves what the groups of a header line hold to the fields of their names. Not thread-safe. */
final class HeaderFields {

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("title", "url", "published", "publisher", "dropped"),
                    Stream.of(Contributor.Role.values()).map(Contributor.Role::id))
            .toList();

    private final ReadContext context;
    private final Metadata.Builder metadata;

    HeaderFields(ReadContext context, Metadata.Builder metadata) {
        this.context = context;
        this.metadata = metadata;
    }

    static void requireKnown(String group) {
        if (!FIELDS.contains(group)) {
            throw new IllegalArgumentException(group + " is no field; there is " + String.join(", ", FIELDS));
        }
    }

    /** Takes a line apart. */
    void take(SourceText line, Matcher match) {
        context.claims().markup(line.origin());
        for (String group : FIELDS) {
            if (match.namedGroups().containsKey(group) && match.start(group) >= 0) {
                take(group, line.slice(match.start(group), match.end(group)));
            }
        }
    }

    private void take(String group, SourceText text) {
        switch (group) {
            case "title" -> {
                SourceText title = Plain.of(text, context.claims());
                metadata.title(context.claims().moved(title, Field.TITLE));
            }
            case "url" -> url(text.strip());
            case "published" -> published(text.strip());
            case "publisher" ->
                metadata.publisher(PublisherName.read(
                        Plain.of(text, context.claims()), context.rules().sites(), context.claims()));
            case "dropped" -> context.claims().removed(text.origin(), "header-line");
            default -> {
                Contributor.Role role = Contributor.Role.valueOf(group.toUpperCase(Locale.ROOT));
                Byline.read(Plain.of(text, context.claims()), role, Site.UNKNOWN, context.claims(), metadata);
            }
        }
    }

    private void url(SourceText text) {
        String url = UrlPolicy.link(text.value());
        if (url == null) {
            context.claims().removed(text.origin(), "unsafe-url");
        } else {
            metadata.url(url);
            if (url.equals(text.value())) {
                context.claims().moved(text.origin(), Field.URL);
            }
        }
    }

    private void published(SourceText text) {
        DateReading reading = context.dates().read(text, DateHints.NONE);
        Timestamp time = reading.time();
        if (time == null) {
            context.claims().removed(text.origin(), "unreadable-date");
            if (reading instanceof DateReading.NoDate) {
                context.report(CoreCode.BAD_DATE, text.origin(), "'" + text.value() + "' is no date; none was set");
            }
        } else {
            context.claims().moved(text.origin(), Field.PUBLISHED);
            metadata.published(time);
        }
    }
}
