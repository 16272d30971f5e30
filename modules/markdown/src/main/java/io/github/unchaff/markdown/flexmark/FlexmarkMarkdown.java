package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Document;
import io.github.unchaff.model.Block;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.List;

/**
 * Reads Markdown text into blocks by flexmark, independently of the first engine: what both find is not the fault of one
 * parser. flexmark recurses, and is quadratic on many texts, so it reads only what {@link Guard} lets through. Thread-safe.
 */
public final class FlexmarkMarkdown {

    private FlexmarkMarkdown() {}

    /**
     * The blocks of a Markdown text. All syntax is claimed as markup; every text knows where it came from.
     *
     * @param text the text, maybe a part of the source
     * @throws LimitException when the text is too much for this engine
     */
    public static List<Block> blocks(SourceText text, ReadContext context) {
        Guard guard = new Guard(text, context);
        guard.check();
        try {
            return blocks(text, context, true, 0);
        } catch (StackOverflowError e) {
            throw guard.refusal(0, "nests too deep");
        }
    }

    /** The blocks of a text that stands {@code depth} containers deep. */
    static List<Block> blocks(SourceText text, ReadContext context, boolean htmlBlocks, int depth) {
        Document document = Parsers.of(htmlBlocks).parse(text.value());
        return new BlockMapper(new Reading(text, context, document)).document(depth);
    }
}
