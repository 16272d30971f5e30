package io.github.unchaff.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The commonmark-java parser of each flavor. It is linear or nearly so, and nests at most 100 deep by itself. */
final class Parsers {

    private static final Map<Flavor, Parser> BY_FLAVOR = new ConcurrentHashMap<>();

    /** Knows inlines only; for text that is no block of its own. */
    static final Parser INLINES = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Parsers() {}

    static Parser of(Flavor flavor) {
        return BY_FLAVOR.computeIfAbsent(flavor, Parsers::make);
    }

    private static Parser make(Flavor flavor) {
        // commonmark-java asks in the order of this set, so it must be an order: that of the specification's
        // precedence.
        Set<Class<? extends Block>> blocks = new LinkedHashSet<>(List.of(BlockQuote.class, Heading.class));
        if (flavor.fencedCode()) {
            blocks.add(FencedCodeBlock.class);
        }
        if (flavor.htmlBlocks()) {
            blocks.add(HtmlBlock.class);
        }
        blocks.add(ThematicBreak.class);
        blocks.add(ListBlock.class);
        if (flavor.indentedCode()) {
            blocks.add(IndentedCodeBlock.class);
        }
        Parser.Builder builder = Parser.builder()
                .enabledBlockTypes(blocks)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .extensions(extensions(flavor));
        if (flavor.linkDefinitions()) {
            builder.customBlockParserFactory(new FootnoteDefinitionParser.Factory())
                    .linkProcessor(new FootnoteReferences());
        }
        return builder.build();
    }

    private static List<Extension> extensions(Flavor flavor) {
        return List.of(TablesExtension.create(), StrikethroughExtension.create()).stream()
                .filter(extension -> extension instanceof TablesExtension ? flavor.tables() : flavor.strikethrough())
                .toList();
    }
}
