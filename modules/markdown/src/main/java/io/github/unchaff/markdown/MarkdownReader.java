package io.github.unchaff.markdown;

import io.github.unchaff.frontmatter.FrontMatterBlock;
import io.github.unchaff.frontmatter.FrontMatterReader;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.markdown.flexmark.FlexmarkMarkdown;
import io.github.unchaff.markdown.wiki.MarkdownLinks;
import io.github.unchaff.markdown.wiki.Notes;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads plain Markdown, with or without YAML front matter. Immutable and thread-safe. */
public final class MarkdownReader implements FormatReader {

    private final Notes notes;

    /** A reader of Markdown of which nothing more is known. */
    public MarkdownReader() {
        this(Notes.GENERIC);
    }

    /** A reader of a kind of Markdown with wiki links. */
    public MarkdownReader(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String dialect() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        String value = text.value();
        FrontMatterBlock block = FrontMatterBlock.find(value);
        if (block != null && block.hasKnownKey(value)) {
            return found(Detection.Confidence.CERTAIN, "YAML front matter");
        }
        if (MarkdownMarks.beginsWithHtml(value)) {
            return found(Detection.Confidence.POSSIBLE, "any text can be Markdown");
        }
        String mark = MarkdownMarks.strong(value);
        if (mark != null) {
            return found(Detection.Confidence.LIKELY, mark);
        }
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown")
                ? found(Detection.Confidence.LIKELY, "the file name")
                : found(Detection.Confidence.POSSIBLE, "any text can be Markdown");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        FrontMatterBlock block = FrontMatterBlock.find(text.value());
        block = block != null && block.hasKnownKey(text.value()) ? block : null;
        FrontMatterReader frontMatter = block == null ? null : FrontMatterReader.read(block, text, context, metadata);
        List<Block> body = new ArrayList<>();
        int start = block == null ? 0 : block.bodyStart();
        if (block != null && frontMatter == null) {
            body.addAll(asText(text.slice(0, start), context));
        }
        body.addAll(blocks(MarkdownLinks.resolved(text.slice(start), context, metadata, notes), context));
        if (frontMatter != null) {
            frontMatter.images(images(body));
        }
        title(body, metadata, context);
        return new Document(metadata.build(), body);
    }

    private static List<Block> blocks(SourceText text, ReadContext context) {
        return switch (context.options().engine()) {
            case COMMONMARK -> Markdown.blocks(text, context, Flavor.COMMONMARK);
            case FLEXMARK -> FlexmarkMarkdown.blocks(text, context);
        };
    }

    /** Front matter that cannot be read: its last line makes no heading of it. */
    private static List<Block> asText(SourceText block, ReadContext context) {
        return Markdown.blocks(block, context, Flavor.COMMONMARK.withoutSetextHeadings());
    }

    private static Set<String> images(List<Block> body) {
        Set<String> out = new HashSet<>();
        for (Block.Figure figure : new Document(Metadata.EMPTY, body).images()) {
            out.add(figure.image().url());
            out.add(figure.image().sourceUrl());
        }
        return out;
    }

    /** Without a title, a heading of depth 1 that begins the body is it. */
    private static void title(List<Block> body, Metadata.Builder metadata, ReadContext context) {
        if (metadata.title() == null
                && !body.isEmpty()
                && body.getFirst() instanceof Block.Heading heading
                && heading.depth() == 1
                && PlainText.is(heading.content())) {
            SourceText title = Inlines.source(heading.content());
            metadata.title(Whitespace.strip(title.value()));
            context.claims().moved(title.origin(), Field.TITLE);
            body.removeFirst();
        }
    }
}
