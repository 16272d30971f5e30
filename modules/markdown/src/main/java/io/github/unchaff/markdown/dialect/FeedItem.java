package io.github.unchaff.markdown.dialect;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.frontmatter.FrontMatterBlock;
import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.html.ItemHtml;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.TitleSuffix;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The item of a feed, dumped under a time and a link:
 *
 * <pre>
 * &lt;!--1729888743000--&gt;
 * [title](https://example.org/a)
 * ------
 *
 * &lt;p&gt;The HTML of the item, in one line&lt;/p&gt;
 * </pre>
 *
 * The comment is when the feed was read, always later than the article; it is the capture time and never the publication.
 * Front matter may stand before it (Jekyll).
 */
public final class FeedItem implements FormatReader {

    private static final Pattern TICK = Pattern.compile("<!--\\s*(-?\\d{1,19}|NaN|undefined|null)\\s*-->");
    private static final Pattern DATE_LABEL = Pattern.compile("(?:日期|时间|時間|Date)\\s*[:：]\\s*");
    private static final Pattern DASHES = Pattern.compile("-{3,}");

    @Override
    public String dialect() {
        return "feed-item";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        HeaderLines lines = new HeaderLines(text.slice(frontMatterEnd(text))).skipBlank();
        boolean tick = TICK.matcher(lines.peek().strip().value()).matches();
        if (tick) {
            lines.next();
        }
        boolean linked = LinkedLine.of(lines.skipBlank().next()) != null;
        boolean dashes = DASHES.matcher(lines.next().strip().value()).matches();
        if (tick && linked) {
            return found(Confidence.CERTAIN, "a time comment, then a linked title");
        }
        return linked && dashes
                ? found(Confidence.LIKELY, "a linked title over dashes")
                : found(Confidence.NO, "no linked title under a time comment");
    }

    @Override
    public Document read(SourceText text, ReadContext context) throws UnreadableException {
        Metadata.Builder metadata = new Metadata.Builder();
        PostMatter matter = PostMatter.of(text, context.claims());
        HeaderLines lines = new HeaderLines(text.slice(matter.bodyStart())).skipBlank();
        if (lines.peek().value().stripLeading().startsWith("<!--")) {
            tick(lines.next().strip(), metadata, context);
        }
        LinkedLine link = LinkedLine.of(lines.skipBlank().peek());
        if (link == null) {
            throw context.unreadable(
                    CoreCode.NO_ARTICLE, lines.peek().origin(), "there is no linked title where one should be");
        }
        lines.next();
        Site site = context.rules().site(link.url().value());
        title(link, site, metadata, context);
        if (DASHES.matcher(lines.peek().strip().value()).matches()) {
            context.claims().markup(lines.next().origin());
            dateLine(lines, site, metadata, context);
        }
        metadata.publisher(site.publisher());
        List<Block> body = CharacterReferences.decodeAgain(
                ItemHtml.blocks(lines.rest(), context, metadata, site), context.claims());
        matter.people(metadata, site);
        matter.close();
        return new Document(metadata.build(), body);
    }

    /** Where front matter ends that some archives put before an item; it repeats what the item says of itself. */
    private static int frontMatterEnd(SourceText text) {
        FrontMatterBlock block = FrontMatterBlock.find(text.value());
        return block == null ? 0 : block.bodyStart();
    }

    /** {@code 日期：Thu, 02 Jul 2020 18:28:24 +0000} under the dashes: when the article was published. */
    private static void dateLine(HeaderLines lines, Site site, Metadata.Builder metadata, ReadContext context) {
        SourceText line = lines.peek().strip();
        Matcher label = DATE_LABEL.matcher(line.value());
        if (!label.lookingAt()) {
            return;
        }
        SourceText when = line.slice(label.end());
        Timestamp time = Dates.parse(when.value(), DateHints.of(site));
        if (time != null) {
            lines.next();
            metadata.published(time);
            context.claims().markup(line.slice(0, label.end()).origin());
            context.claims().moved(when.origin(), Field.PUBLISHED);
        }
    }

    private static void tick(SourceText line, Metadata.Builder metadata, ReadContext context) {
        Matcher matcher = TICK.matcher(line.value());
        if (!matcher.matches()) {
            context.claims().removed(line.origin(), "comment");
            return;
        }
        SourceText digits = line.slice(matcher.start(1), matcher.end(1));
        context.claims().markup(line.slice(0, matcher.start(1)).origin());
        context.claims().markup(line.slice(matcher.end(1)).origin());
        @Nullable Timestamp captured = Dates.epochMillis(digits.value());
        if (captured != null) {
            metadata.captured(captured);
            context.claims().moved(digits.origin(), Field.CAPTURED);
            return;
        }
        context.claims().removed(digits.origin(), "capture-comment");
        boolean number = digits.value().chars().anyMatch(Character::isDigit);
        context.report(
                number ? CoreCode.IMPLAUSIBLE_DATE : CoreCode.BAD_DATE,
                digits.origin(),
                "the capture comment says " + digits.value() + (number ? ", which no file was captured at" : "")
                        + "; no capture time was set");
    }

    private static void title(LinkedLine link, Site site, Metadata.Builder metadata, ReadContext context) {
        context.claims().markup(link.opening().origin());
        context.claims().markup(link.middle().origin());
        context.claims().markup(link.closing().origin());
        SourceText title = TitleSuffix.cut(CharacterReferences.decode(link.title()), site, context.claims());
        String words = Whitespace.strip(title.value());
        if (!words.isEmpty()) {
            metadata.title(words);
            context.claims().moved(title.origin(), Field.TITLE);
        }
        String url = UrlPolicy.link(link.url().value());
        if (url == null) {
            context.claims().removed(link.url().origin(), "unsafe-url");
            context.report(
                    CoreCode.UNSAFE_URL, link.url().origin(), "the article's address may not stand in the output");
        } else {
            metadata.url(url);
            if (url.equals(link.url().value())) {
                context.claims().moved(link.url().origin(), Field.URL);
            } else {
                context.claims().markup(link.url().origin());
            }
        }
    }
}
