package io.github.unchaff.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What a cell of a table holds, counted in one walk: whether it can be one line, and whether it looks like a place in a layout. */
final class CellShape implements NodeFilter {

    private static final int LONG = 400;

    private final Element cell;
    private int lists;
    private int paragraphs;
    private int headings;
    private int blocks;
    private boolean table;
    private int length;
    private int headingLength;

    private CellShape(Element cell) {
        this.cell = cell;
    }

    static CellShape of(Element cell) {
        CellShape shape = new CellShape(cell);
        NodeTraversor.filter(shape, cell);
        return shape;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int words = text.getWholeText().strip().length();
            length += words;
            if (node.parent() instanceof Element parent && isHeading(parent.normalName())) {
                headingLength += words;
            }
        } else if (node instanceof Element element && node != cell) {
            switch (element.normalName()) {
                case "table" -> table = true;
                case "ul", "ol", "dl" -> lists++;
                case "p" -> paragraphs++;
                case "pre", "blockquote", "figure", "details" -> blocks++;
                default -> headings += isHeading(element.normalName()) ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether there is nothing to read. */
    boolean isBlank() {
        return length == 0 && blocks == 0 && !table;
    }

    /** Whether it holds another table. */
    boolean hasTable() {
        return table;
    }

    /** Whether it holds what stands in an article and not in a cell: a heading above text, a quotation, code, another table. */
    boolean isArticle() {
        boolean headed = headings > 0 && length > headingLength + headings * 12 && !cell.nameIs("th");
        return table || blocks > 0 || headed;
    }

    /** Whether it holds several blocks of which a line would make one. */
    boolean hasBlocks() {
        return lists > 0 || paragraphs > 2 || isArticle();
    }

    boolean hasList() {
        return lists > 0;
    }

    /** Whether its text is longer than any that a table is for. */
    boolean isLong() {
        return length > LONG;
    }

    /** How many visible characters it holds, about. */
    int length() {
        return length;
    }
}
