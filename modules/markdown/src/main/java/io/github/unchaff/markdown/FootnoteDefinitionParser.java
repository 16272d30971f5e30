package io.github.unchaff.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses a footnote definition: it begins like a link definition and goes on like a list item, by four spaces. */
final class FootnoteDefinitionParser extends AbstractBlockParser {

    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 100;

    private final FootnoteDefinition block;

    private FootnoteDefinitionParser(String label) {
        this.block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        DefinitionMap<FootnoteDefinition> map = new DefinitionMap<>(FootnoteDefinition.class);
        map.putIfAbsent(block.label(), block);
        return List.of(map);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** Recognises the beginning of a definition. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || !startsLabel(line, start)) {
                return BlockStart.none();
            }
            int end = start + 2;
            while (end < line.length() && end < start + LONGEST_LABEL && isLabel(line.charAt(end))) {
                end++;
            }
            boolean closed = end > start + 2
                    && end + 1 < line.length()
                    && line.charAt(end) == ']'
                    && line.charAt(end + 1) == ':';
            if (!closed) {
                return BlockStart.none();
            }
            boolean space = end + 2 < line.length() && line.charAt(end + 2) == ' ';
            String label = line.subSequence(start + 2, end).toString();
            return BlockStart.of(new FootnoteDefinitionParser(label)).atIndex(end + (space ? 3 : 2));
        }

        private static boolean startsLabel(CharSequence line, int start) {
            return start + 1 < line.length() && line.charAt(start) == '[' && line.charAt(start + 1) == '^';
        }

        private static boolean isLabel(char c) {
            return c > ' ' && c != '[' && c != ']' && c != '\\';
        }
    }
}
