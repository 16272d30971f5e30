package io.github.unchaff.markdown.dialect;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.markdown.Flavor;
import io.github.unchaff.markdown.Markdown;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of the GNews mirror: a navigation line, a title, a line with time, author and origin, then Markdown full of wiki
 * links:
 *
 * <pre>
 * ###  [:house:返回](README.md)
 * ---
 *
 * ## title
 * `3/6/2024 10:20 PM UTC author` [轉載自GNews](https://gnews.org/articles/1)
 *
 * text with [[zh:links]]
 * </pre>
 */
public final class GnewsMirror implements FormatReader {

    private static final Pattern NAVIGATION = Pattern.compile("#{0,6}\\s*\\[:house:[^\\]]*]\\([^)]*\\).*");
    private static final Pattern RULE = Pattern.compile("-{3,}");
    private static final Pattern TITLE = Pattern.compile("#{1,2}(?=\\s|$)\\s*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:`(?<inner>[^`]*)`)?\\s*(?:\\[(?<label>[轉转][載载發发]自)(?<name>[^\\]]*)]" + "\\((?<url>[^)\\s]*)\\))?\\s*");
    private static final Pattern TIME =
            Pattern.compile("(?<time>\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}\\s+[AP]M\\s+\\(?UTC\\)?"
                    + "|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2})?)(?=\\s|$)");
    private static final DateHints HINTS = new DateHints(null, false, "the GNews mirror");
    private static final int HEADER_LINES = 12;

    @Override
    public String dialect() {
        return "gnews-mirror";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        HeaderLines lines = new HeaderLines(text).skipBlank();
        if (RULE.matcher(lines.peek().strip().value()).matches()) {
            return found(Confidence.NO, "it begins with front matter");
        }
        boolean navigation = NAVIGATION.matcher(lines.peek().value()).matches();
        boolean title = false;
        for (int i = 0; i < HEADER_LINES && !lines.atEnd(); i++) {
            String line = lines.next().value();
            Matcher byline = BYLINE.matcher(line);
            if (byline.matches() && byline.group("url") != null && (title || byline.group("inner") != null)) {
                return found(Confidence.CERTAIN, "a line with time, author and the origin it was copied from");
            }
            title = title || TITLE.matcher(line).lookingAt();
        }
        return navigation
                ? found(Confidence.LIKELY, "the navigation line of the mirror")
                : found(Confidence.NO, "no line that says where it was copied from");
    }

    @Override
    public Document read(SourceText text, ReadContext context) throws UnreadableException {
        Metadata.Builder metadata = new Metadata.Builder();
        HeaderLines lines = new HeaderLines(text).skipBlank();
        if (NAVIGATION.matcher(lines.peek().value()).matches()) {
            context.claims().removed(lines.next().origin(), "navigation-line");
        }
        if (RULE.matcher(lines.skipBlank().peek().strip().value()).matches()) {
            context.claims().markup(lines.next().origin());
        }
        title(lines.skipBlank(), metadata, context);
        byline(lines.skipBlank(), metadata, context);
        SourceText article = WikiLinks.unwrapped(lines.rest(), context, metadata);
        List<Block> body = Markdown.blocks(article, context, Flavor.WIKI_ARTICLE);
        if (body.isEmpty() && metadata.title() == null) {
            throw context.unreadable(CoreCode.NO_ARTICLE, text.origin(), "the mirror's frame with nothing in it");
        }
        return new Document(metadata.build(), body);
    }

    private static void title(HeaderLines lines, Metadata.Builder metadata, ReadContext context) {
        Matcher mark = TITLE.matcher(lines.peek().value());
        if (!mark.lookingAt()) {
            return;
        }
        SourceText line = lines.next();
        context.claims().markup(line.slice(0, mark.end()).origin());
        SourceText title = Plain.of(line.slice(mark.end()), context.claims());
        if (title.length() > 0) {
            metadata.title(context.claims().moved(title, Field.TITLE));
        }
    }

    private static void byline(HeaderLines lines, Metadata.Builder metadata, ReadContext context) {
        SourceText line = lines.peek();
        Matcher matcher = BYLINE.matcher(line.value());
        if (!matcher.matches() || line.isBlank()) {
            return;
        }
        lines.next();
        context.claims().markup(line.origin());
        if (matcher.group("inner") != null) {
            inner(group(line, matcher, "inner"), metadata, context);
        }
        if (matcher.group("url") == null) {
            origin(lines.skipBlank(), metadata, context);
        } else {
            origin(line, matcher, metadata, context);
        }
    }

    /** The origin on a line of its own, below the line with time and author. */
    private static void origin(HeaderLines lines, Metadata.Builder metadata, ReadContext context) {
        SourceText line = lines.peek();
        Matcher matcher = BYLINE.matcher(line.value());
        if (matcher.matches() && matcher.group("url") != null && matcher.group("inner") == null) {
            context.claims().markup(lines.next().origin());
            origin(line, matcher, metadata, context);
        }
    }

    private static void origin(SourceText line, Matcher matcher, Metadata.Builder metadata, ReadContext context) {
        context.claims().removed(group(line, matcher, "label").origin(), "republication-label");
        SourceText name = group(line, matcher, "name").strip();
        if (name.length() > 0) {
            metadata.publisher(new Publisher(context.claims().moved(name, Field.PUBLISHER), null));
        }
        SourceText address = group(line, matcher, "url");
        String url = UrlPolicy.link(address.value());
        if (url != null && url.equals(address.value())) {
            metadata.url(url).relation(new Relation(Relation.Kind.REPUBLISHED_FROM, url, null, null));
            context.claims().moved(address.origin(), Field.URL);
        }
    }

    /** Time, then author; or, in short posts, the author first. */
    private static void inner(SourceText inner, Metadata.Builder metadata, ReadContext context) {
        SourceText text = inner.strip();
        Matcher matcher = TIME.matcher(text.value());
        SourceText author = text;
        if (matcher.find() && (matcher.start() == 0 || matcher.end() == text.length())) {
            time(text.slice(matcher.start(), matcher.end()), metadata, context);
            author = matcher.start() == 0 ? text.slice(matcher.end()) : text.slice(0, matcher.start());
        }
        SourceText name = Plain.of(author, context.claims());
        if (name.length() > 0) {
            context.claims().moved(name.origin(), Field.CONTRIBUTORS);
            metadata.contributor(Contributor.of(Whitespace.collapse(name.value()), Contributor.Role.AUTHOR));
        }
    }

    private static void time(SourceText raw, Metadata.Builder metadata, ReadContext context) {
        @Nullable Timestamp time = Dates.parse(raw.value(), HINTS);
        if (time == null) {
            context.claims().removed(raw.origin(), "unreadable-date");
            context.report(CoreCode.BAD_DATE, raw.origin(), "'" + raw.value() + "' is no date; none was set");
        } else {
            metadata.published(time);
            context.claims().moved(raw.origin(), Field.PUBLISHED);
        }
    }

    private static SourceText group(SourceText line, Matcher matcher, String name) {
        return line.slice(matcher.start(name), matcher.end(name));
    }
}
