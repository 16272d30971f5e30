package io.github.unchaff.markdown.dialect;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.frontmatter.FrontMatterBlock;
import io.github.unchaff.frontmatter.FrontMatterReader;
import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.markdown.Flavor;
import io.github.unchaff.markdown.Markdown;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article, a short post or a transcript of the GNews mirror: a navigation line, a header ({@link MirrorHeader}), then
 * Markdown full of wiki links, then maybe a footer ({@link MirrorFooter}):
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
        FrontMatterBlock block = FrontMatterBlock.find(text.value());
        HeaderLines lines = new HeaderLines(block == null ? text : text.slice(block.bodyStart())).skipBlank();
        boolean navigation = isNavigation(lines.peek());
        boolean title = block != null;
        for (int i = 0; i < HEADER_LINES && !lines.atEnd(); i++) {
            SourceText line = lines.next();
            MirrorByline byline = MirrorByline.of(line);
            if (byline != null && byline.hasOrigin() && (title || navigation || byline.hasInner())) {
                return found(
                        Confidence.CERTAIN,
                        byline.hasInner()
                                ? "a line with time, author and the origin it was copied from"
                                : "a line with the origin it was copied from");
            }
            if (byline != null && byline.hasTime() && (i == 0 || navigation)) {
                return found(Confidence.CERTAIN, "a line with author and time");
            }
            title |= MirrorHeader.isTitle(line);
        }
        if (block == null && MirrorFooter.hasOrigin(text)) {
            return found(Confidence.CERTAIN, "a last line that says where it was copied from");
        }
        return navigation
                ? found(Confidence.LIKELY, "the navigation line of the mirror")
                : found(Confidence.NO, "no line that says where it was copied from");
    }

    @Override
    public Document read(SourceText text, ReadContext context) throws UnreadableException {
        Metadata.Builder metadata = new Metadata.Builder();
        HeaderLines lines = new HeaderLines(belowFrontMatter(text, metadata, context)).skipBlank();
        @Nullable SourceText navigation = isNavigation(lines.peek()) ? lines.next() : null;
        if (navigation != null) {
            context.claims().removed(navigation.origin(), "navigation-line");
        }
        MirrorHeader header = MirrorHeader.read(lines, metadata, context);
        SourceText article = MirrorFooter.cut(header.rest(), metadata, context);
        article = WikiLinks.unwrapped(article, context, metadata);
        article = MirrorMarkup.mended(CueText.joined(article, context.claims()), context.claims());
        List<Block> body = CharacterReferences.decodeAgain(
                Markdown.blocks(article, context, Flavor.WIKI_ARTICLE), context.claims());
        if (body.isEmpty() && metadata.title() == null) {
            throw context.unreadable(CoreCode.NO_ARTICLE, text.origin(), "the mirror's frame with nothing in it");
        }
        if (navigation != null && metadata.url() == null && MirrorIndex.isIndex(body)) {
            throw context.unreadable(CoreCode.INDEX_PAGE, navigation.origin(), "a list of links to articles");
        }
        Document document =
                header.isCollection() ? BodyTitle.taken(body, metadata, context) : new Document(metadata.build(), body);
        // Who signs an article writes about days; a transcript without a signature is called after its own.
        return header.isSigned() ? document : TitleDate.taken(document);
    }

    private static boolean isNavigation(SourceText line) {
        return NAVIGATION.matcher(line.value()).matches();
    }

    private static SourceText belowFrontMatter(SourceText text, Metadata.Builder metadata, ReadContext context) {
        FrontMatterBlock block = FrontMatterBlock.find(text.value());
        FrontMatterReader reader = block == null ? null : FrontMatterReader.read(block, text, context, metadata);
        if (block == null || reader == null) {
            return text;
        }
        reader.images(Set.of());
        return text.slice(block.bodyStart());
    }
}
