package io.github.unchaff.markdown;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.markdown.flexmark.FlexmarkMarkdown;
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
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads plain Markdown, with or without YAML front matter. Immutable and thread-safe. */
public final class MarkdownReader implements FormatReader {

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
        String value = text.value().startsWith("\uFEFF") ? text.value().substring(1) : text.value();
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
    public Document read(SourceText source, ReadContext context) {
        SourceText text = withoutMark(source, context);
        Metadata.Builder metadata = new Metadata.Builder();
        FrontMatterBlock block = FrontMatterBlock.find(text.value());
        block = block != null && block.hasKnownKey(text.value()) ? block : null;
        FrontMatterYaml.Parsed parsed = block == null ? null : parse(block, text, context);
        List<Block> body = new ArrayList<>();
        if (block == null) {
            body.addAll(blocks(text, context));
        } else if (parsed == null) {
            body.addAll(asText(text.slice(0, block.bodyStart()), context));
            body.addAll(blocks(text.slice(block.bodyStart()), context));
        } else {
            FrontMatterReader reader =
                    new FrontMatterReader(text.slice(block.yamlStart(), block.yamlEnd()), context, metadata);
            reader.read(parsed);
            context.claims().markup(text.slice(0, block.yamlStart()).origin());
            context.claims()
                    .markup(text.slice(block.yamlEnd(), block.bodyStart()).origin());
            body.addAll(blocks(text.slice(block.bodyStart()), context));
            reader.images(images(body));
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

    private static SourceText withoutMark(SourceText text, ReadContext context) {
        if (!text.value().startsWith("\uFEFF")) {
            return text;
        }
        context.claims().markup(text.slice(0, 1).origin());
        return text.slice(1);
    }

    /** The entries, or null if this is no front matter after all. */
    private static FrontMatterYaml.@Nullable Parsed parse(
            FrontMatterBlock block, SourceText text, ReadContext context) {
        try {
            return FrontMatterYaml.parse(text.value().substring(block.yamlStart(), block.yamlEnd()));
        } catch (YamlEngineException e) {
            context.report(
                    CoreCode.BAD_FRONT_MATTER,
                    text.slice(0, block.bodyStart()).origin(),
                    "the front matter is not valid YAML; kept as text");
            return null;
        }
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
