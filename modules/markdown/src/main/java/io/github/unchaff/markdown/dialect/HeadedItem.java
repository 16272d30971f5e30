package io.github.unchaff.markdown.dialect;

import io.github.unchaff.html.ItemHtml;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of another site as HTML between a title and a line of links, both set off with dashes:
 *
 * <pre>
 * ### The title
 * ------------------------
 *
 * &lt;p&gt;The HTML of the article, in many lines&lt;/p&gt;
 *
 * 原文链接：https://example.org/a
 *
 * ------------------------
 * #### [Home](https://…) | [Program](https://…)
 * </pre>
 */
public final class HeadedItem implements FormatReader {

    private static final Pattern TITLE = Pattern.compile("#{2,4}\\s+\\S.*");
    private static final Pattern DASHES = Pattern.compile("-{12,}");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z][a-z0-9]{0,9}[\\s/>]");
    private static final Pattern SOURCE = Pattern.compile("原文[链鏈][接結][:：]\\s*(?<url>https?://\\S+)");

    @Override
    public String dialect() {
        return "headed-item";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        HeaderLines lines = new HeaderLines(text).skipBlank();
        boolean title = TITLE.matcher(lines.next().strip().value()).matches();
        boolean dashes = title && DASHES.matcher(lines.next().strip().value()).matches();
        SourceText first = lines.skipBlank().peek().strip();
        return dashes && ELEMENT.matcher(first.value()).lookingAt()
                ? found(Confidence.CERTAIN, "a title over dashes and HTML")
                : found(Confidence.NO, "no title over dashes and HTML");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        HeaderLines lines = new HeaderLines(text).skipBlank();
        SourceText heading = lines.next().strip();
        int marks = 0;
        while (heading.value().charAt(marks) == '#') {
            marks++;
        }
        context.claims().markup(heading.slice(0, marks).origin());
        SourceText title = Plain.of(heading.slice(marks), context.claims());
        metadata.title(context.claims().moved(title, Field.TITLE));
        context.claims().markup(lines.next().origin());
        SourceText rest = lines.rest();
        int end = articleEnd(rest, context);
        Site site = source(rest.slice(end), metadata, context);
        metadata.publisher(site.publisher());
        List<Block> body = ItemHtml.blocks(rest.slice(0, end), context, metadata, site);
        return new Document(metadata.build(), body);
    }

    /** Where the line with the source begins, or the last line of dashes; the links under it are dropped. */
    private static int articleEnd(SourceText rest, ReadContext context) {
        String value = rest.value();
        int foot = lastDashes(value);
        if (foot >= 0) {
            context.claims().removed(rest.slice(foot).origin(), "navigation-line");
        }
        int end = foot < 0 ? rest.length() : foot;
        int source = Math.max(value.lastIndexOf("原文链接", end), value.lastIndexOf("原文鏈接", end));
        boolean line = source >= 0 && SOURCE.matcher(value).region(source, end).lookingAt();
        return line && value.lastIndexOf('>', end) < source ? source : end;
    }

    private static int lastDashes(String value) {
        int at = value.lastIndexOf("\n------------");
        while (at >= 0) {
            int line = value.indexOf('\n', at + 1);
            String dashes =
                    value.substring(at + 1, line < 0 ? value.length() : line).strip();
            if (DASHES.matcher(dashes).matches() && isLinks(value, line)) {
                return at + 1;
            }
            at = at == 0 ? -1 : value.lastIndexOf("\n------------", at - 1);
        }
        return -1;
    }

    /** Whether what is behind the dashes is a line of links. */
    private static boolean isLinks(String value, int from) {
        String rest = from < 0 ? "" : value.substring(from).strip();
        return rest.isEmpty() || rest.indexOf('\n') < 0 && rest.contains("](");
    }

    private static Site source(SourceText tail, Metadata.Builder metadata, ReadContext context) {
        Matcher matcher = SOURCE.matcher(tail.value());
        @Nullable String url = matcher.lookingAt() ? UrlPolicy.link(matcher.group("url")) : null;
        if (url == null) {
            return context.rules().sites().forUrl(null);
        }
        context.claims().markup(tail.slice(0, matcher.start("url")).origin());
        metadata.url(context.claims().moved(tail.slice(matcher.start("url"), matcher.end("url")), Field.URL));
        return context.rules().sites().forUrl(url);
    }
}
