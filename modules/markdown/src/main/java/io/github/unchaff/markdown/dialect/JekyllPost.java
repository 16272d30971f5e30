package io.github.unchaff.markdown.dialect;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.Dates;
import io.github.unchaff.html.ItemHtml;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.TitleSuffix;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of a blog, kept as the front matter of a Jekyll post, which says where it comes from, and the HTML of the page:
 *
 * <pre>
 * ---
 * title: "The title"
 * date: 2016-07-19T15:53:16+00:00
 * from: https://example.org/a
 * ---
 *
 * &lt;article&gt;…
 * </pre>
 */
public final class JekyllPost implements FormatReader {

    private static final Pattern ELEMENT = Pattern.compile("<(?:article|div|section|main|p|header|figure)[\\s>]");

    @Override
    public String dialect() {
        return "jekyll-post";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        if (!text.value().startsWith("---")) {
            return found(Confidence.NO, "no front matter");
        }
        PostMatter matter = PostMatter.of(text, new Claims());
        SourceText first =
                new HeaderLines(text.slice(matter.bodyStart())).skipBlank().peek();
        boolean page = ELEMENT.matcher(first.strip().value()).lookingAt();
        return page && matter.value("from").length() > 0
                ? found(Confidence.CERTAIN, "front matter that says where the HTML below it comes from")
                : found(Confidence.NO, "no HTML under front matter with its source");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        PostMatter matter = PostMatter.of(text, context.claims());
        SourceText from = matter.value("from");
        Site site = context.rules().sites().forUrl(from.value());
        String url = UrlPolicy.link(from.value());
        if (url != null && url.equals(from.value())) {
            metadata.url(matter.take(from, Field.URL));
        }
        SourceText title = TitleSuffix.cut(Plain.of(matter.value("title"), context.claims()), site, context.claims());
        matter.skip(matter.value("title"));
        if (!title.isBlank()) {
            metadata.title(context.claims().moved(title, Field.TITLE));
        }
        Timestamp time = Dates.parse(matter.value("date").value(), DateHints.of(site));
        if (time != null) {
            metadata.published(
                    time.because("front matter: " + matter.value("date").value()));
            matter.take(matter.value("date"), Field.PUBLISHED);
        }
        metadata.publisher(site.publisher());
        List<Block> body = ItemHtml.post(text.slice(matter.bodyStart()), context, metadata, site);
        matter.people(metadata, site);
        matter.close();
        return new Document(metadata.build(), body);
    }
}
