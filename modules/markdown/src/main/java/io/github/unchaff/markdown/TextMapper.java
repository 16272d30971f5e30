package io.github.unchaff.markdown;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Maps a text node to text with its origin. commonmark-java gives one span for a text with all its escapes and entities, so the
 * literal is walked along the source: {@code a\*&amp;amp;} is {@code a}, an escaped {@code *}, an entity.
 */
final class TextMapper {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|[A-Za-z][A-Za-z0-9]{0,40});");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Parser PLAIN = Parser.builder().build();

    private final Reading reading;
    private final String source;
    private final Matcher entity;
    private final Map<String, String> names = new HashMap<>();

    TextMapper(Reading reading) {
        this.reading = reading;
        this.source = reading.value();
        this.entity = ENTITY.matcher(source);
    }

    /** The text; backslashes are claimed as markup, and so are entities for white space, which may be trimmed. */
    SourceText text(Text node) {
        SourceText.Builder out = new SourceText.Builder();
        if (!node.getSourceSpans().isEmpty()) {
            Spans.Range range = reading.spans().of(node).getFirst();
            walk(range.start(), range.end(), node.getLiteral().length(), isAutolink(node), out);
        }
        return out.build();
    }

    private boolean isAutolink(Text node) {
        Node parent = node.getParent();
        return parent instanceof Link
                && !parent.getSourceSpans().isEmpty()
                && source.charAt(reading.spans().of(parent).getFirst().start()) == '<';
    }

    private void walk(int from, int end, int length, boolean verbatim, SourceText.Builder out) {
        int plain = from;
        int i = from;
        int made = 0;
        while (i < end && made < length) {
            int escape = verbatim ? tableEscape(i, end) : Math.max(tableEscape(i, end), escape(i, end));
            if (escape > 0) {
                out.add(reading.slice(plain, i));
                reading.markup(i, i + escape);
                plain = i + escape;
                i = plain + 1;
                made++;
            } else if (!verbatim && source.charAt(i) == '&' && isEntity(i, end)) {
                out.add(reading.slice(plain, i));
                String value = decoded(entity.group());
                out.addDecoded(value, reading.slice(i, entity.end()));
                if (Whitespace.isBlank(value)) {
                    reading.markup(i, entity.end());
                }
                made += value.length();
                plain = entity.end();
                i = plain;
            } else if (source.charAt(i) == PairedStrong.JOINER && reading.isSynthetic(i)) {
                out.add(reading.slice(plain, i));
                plain = ++i;
                made++;
            } else {
                i++;
                made++;
            }
        }
        out.add(reading.slice(plain, i));
    }

    /** How many characters before a pipe the table takes away: {@code \|}, and with the escape inside {@code \\|}. */
    private int tableEscape(int i, int end) {
        if (!reading.spans().inCell() || source.charAt(i) != '\\') {
            return 0;
        }
        return i + 1 < end && source.charAt(i + 1) == '|' ? 1 : source.startsWith("\\\\|", i) && i + 2 < end ? 2 : 0;
    }

    private int escape(int i, int end) {
        boolean escapes = source.charAt(i) == '\\' && i + 1 < end && PUNCTUATION.indexOf(source.charAt(i + 1)) >= 0;
        return escapes ? 1 : 0;
    }

    private boolean isEntity(int i, int end) {
        return entity.region(i, end).lookingAt() && !decoded(entity.group()).equals(entity.group());
    }

    /** What a character reference stands for; itself if it is none. */
    private String decoded(String reference) {
        if (reference.charAt(1) == '#') {
            boolean hex = entity.group(1) != null;
            int cp = Integer.parseInt(hex ? entity.group(1) : entity.group(2), hex ? 16 : 10);
            boolean illegal = cp == 0 || cp > Character.MAX_CODE_POINT || cp >= 0xD800 && cp <= 0xDFFF;
            return illegal ? "\uFFFD" : Character.toString(cp);
        }
        return names.computeIfAbsent(reference, TextMapper::named);
    }

    /** The table of names is not for others to see, so the parser is asked. */
    private static String named(String reference) {
        return PLAIN.parse(reference).getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Text text
                ? text.getLiteral()
                : reference;
    }
}
