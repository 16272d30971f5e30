package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a footnote definition: it begins like a link definition and goes on like a list item, by four spaces. flexmark's own
 * extension leaves the space behind the colon to the content, so a list or code that begins there is taken apart.
 */
final class FootnoteDefinitionParser extends AbstractBlockParser {

    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 100;

    private final FootnoteDefinition block;

    private FootnoteDefinitionParser(FootnoteDefinition block) {
        this.block = block;
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
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** Recognises the beginning of a definition. */
    static final class Factory implements CustomBlockParserFactory, BlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            int end = state.getIndent() >= INDENT ? start : labelEnd(line, start);
            if (end == start) {
                return BlockStart.none();
            }
            FootnoteDefinition definition = new FootnoteDefinition(line.subSequence(start, end));
            Map<String, FootnoteDefinition> all = FootnoteDefinition.ALL.get(state.getProperties());
            all.putIfAbsent(definition.label(), definition);
            state.getProperties().set(FootnoteDefinition.ALL, all);
            boolean space = end < line.length() && line.charAt(end) == ' ';
            return BlockStart.of(new FootnoteDefinitionParser(definition)).atIndex(end + (space ? 1 : 0));
        }

        /** Behind the colon of {@code [^label]:}, or {@code start}. */
        private static int labelEnd(CharSequence line, int start) {
            int end = start + 2;
            if (end >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
                return start;
            }
            while (end < line.length() && end < start + LONGEST_LABEL && isLabel(line.charAt(end))) {
                end++;
            }
            boolean closed = end > start + 2
                    && end + 1 < line.length()
                    && line.charAt(end) == ']'
                    && line.charAt(end + 1) == ':';
            return closed ? end + 2 : start;
        }

        private static boolean isLabel(char c) {
            return c > ' ' && c != '[' && c != ']' && c != '\\';
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
