package io.github.unchaff.markdown.flexmark;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * flexmark's parser of inlines with a few corrections. Brackets that refer to nothing are text; flexmark makes a tentative
 * reference of them, which parts what belongs together, such as the emphasis in {@code [*]*}. A row of a table is cut into
 * cells before its inlines are parsed (GFM 4.10); flexmark finds a code span in {@code | ` | ` |}. An
 * address in angle brackets may hold spaces.
 */
final class InlineParsing extends CommonmarkInlineParser {

    private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\\\\\r\\n]|\\\\.)*+>");

    private static final Pattern LABEL = Pattern.compile("\\s*+\\[(?:[^\\[\\]\\\\]|\\\\[\\s\\S])++\\]:");

    InlineParsing(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    protected boolean parseCloseBracket() {
        Bracket opener = getLastBracket();
        if (opener != null && opener.isAllowed() && refersToNothing(opener)) {
            opener.setAllowed(false);
        }
        return super.parseCloseBracket();
    }

    private boolean refersToNothing(Bracket opener) {
        BasedSequence input = getInput();
        int close = getIndex();
        BasedSequence own = input.subSequence(opener.getStartIndex(), close + 1);
        char next = close + 1 < input.length() ? input.charAt(close + 1) : 0;
        if (next == '(' || FootnoteReferences.definition(getDocument(), own) != null) {
            return false;
        }
        setIndex(close + 1);
        int label = next == '[' ? parseLinkLabel() : 0;
        setIndex(close);
        if (label > 2) {
            return !isDefined(input.subSequence(close + 1, close + 1 + label));
        }
        return opener.isBracketAfter() || !isDefined(own);
    }

    private boolean isDefined(BasedSequence label) {
        return referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true));
    }

    /** flexmark ends a label at an escaped bracket. */
    @Override
    protected int parseReference(Block block, BasedSequence text) {
        return LABEL.matcher(text).lookingAt() ? super.parseReference(block, text) : 0;
    }

    @Override
    public BasedSequence parseLinkDestination() {
        BasedSequence angles = match(ANGLES);
        return angles == null ? super.parseLinkDestination() : angles;
    }

    /** Parses a row of a table; the row of delimiters, in which {@code -} is special too, as flexmark does. */
    @Override
    public List<Node> parseCustom(
            BasedSequence row, Node parent, BitSet special, Map<Character, CharacterNodeFactory> nodes) {
        CharacterNodeFactory pipes = nodes.get('|');
        if (pipes == null || special.cardinality() > 1) {
            return super.parseCustom(row, parent, special, nodes);
        }
        List<Node> separators = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= row.length(); i++) {
            boolean end = i == row.length();
            if (!end && (row.charAt(i) != '|' || i > 0 && row.charAt(i - 1) == '\\')) {
                continue;
            }
            cell(row.subSequence(from, i), parent, end || separators.isEmpty());
            if (!end) {
                Node separator = pipes.get();
                separator.setChars(row.subSequence(i, i + 1));
                parent.appendChild(separator);
                separators.add(separator);
            }
            from = i + 1;
        }
        return separators;
    }

    private void cell(BasedSequence content, Node parent, boolean outside) {
        if (!content.isBlank()) {
            parse(content, parent);
        } else if (!outside) {
            parent.appendChild(new Text(content));
        }
    }
}
