package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of highlighted code, line for line: a {@code br} and the end of a {@code div}, a row or an item are line ends; numbers
 * of lines are dropped by a rule, and so are buttons and scripts.
 */
final class CodeText {

    private static final Set<String> LINES =
            Set.of("div", "p", "li", "tr", "ol", "ul", "table", "tbody", "pre", "figure");
    private static final Set<String> GUTTERS = Set.of(
            "gutter",
            "lineno",
            "linenos",
            "linenodiv",
            "linenumber",
            "linenumbers",
            "line-number",
            "line-numbers-rows",
            "linenumberrows",
            "line-no",
            "ln",
            "lnt",
            "hljs-ln-numbers",
            "hljs-ln-n",
            "rouge-gutter",
            "blob-num",
            "line_number",
            "line_numbers",
            "code-line-number",
            "codemirror-linenumber",
            "codemirror-gutter",
            "react-syntax-highlighter-line-number",
            "crayon-nums");

    private final Page page;
    private final SourceText.Builder out = new SourceText.Builder();
    private char last = '\n';
    private boolean closed;

    private CodeText(Page page) {
        this.page = page;
    }

    static SourceText of(Page page, Element code) {
        CodeText text = new CodeText(page);
        text.children(code);
        return text.out.build();
    }

    /** Whether an element holds the numbers of lines, and nothing else. */
    static boolean isGutter(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean named = element.hasAttr("data-line-number") && element.childNodeSize() == 0;
        for (String name : element.classNames()) {
            named |= GUTTERS.contains(name.toLowerCase(Locale.ROOT));
        }
        return named && isNumbers(element);
    }

    /** Whether a text is numbers, one behind or below the other. */
    static boolean isNumbers(Element element) {
        String text = element.wholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c > ' ' && c != '\u00A0' && c != '.' && c != ':' && c != '|') {
                return false;
            }
        }
        return true;
    }

    /** Maps what is in an element, and says whether lines are. */
    private boolean children(Element parent) {
        boolean several = parent.nameIs("pre") && codes(parent) > 1;
        boolean lines = false;
        for (Node node : parent.childNodes()) {
            page.context().step();
            if (node instanceof TextNode text) {
                add(page.text(text));
            } else if (node instanceof DataNode data) {
                page.claimRemoved(data, "script");
            } else if (node instanceof Element element) {
                lines |= element(element, several);
            }
        }
        return lines;
    }

    private static int codes(Element pre) {
        int codes = 0;
        for (Node node : pre.childNodes()) {
            codes += node.nameIs("code") ? 1 : 0;
        }
        return codes;
    }

    private boolean element(Element element, boolean ofSeveral) {
        String name = element.normalName();
        String dropped = name.equals("button") ? "form-control" : Tags.droppedBy(name);
        if (dropped != null) {
            page.claimRemoved(element, dropped);
        } else if (isGutter(element) || name.equals("td") && CodeTable.isGutter(element)) {
            page.claimRemoved(element, "line-numbers");
        } else if (name.equals("br")) {
            endLine();
            lineEnd();
        } else if (LINES.contains(name) || ofSeveral && name.equals("code")) {
            line(element);
            return true;
        } else {
            return children(element);
        }
        return false;
    }

    /** An element that is a line or holds lines. */
    private void line(Element element) {
        endLine();
        if (last != '\n') {
            lineEnd();
        }
        int before = out.length();
        boolean holdsLines = children(element);
        closed |= !holdsLines && (out.length() == before || last != '\n');
    }

    /** What comes now stands behind a line that ended with its element. */
    private void endLine() {
        if (closed) {
            lineEnd();
        }
    }

    private void lineEnd() {
        out.addSynthetic("\n");
        last = '\n';
        closed = false;
    }

    private void add(SourceText text) {
        if (text.length() == 0 || closed && text.isBlank()) {
            return;
        }
        endLine();
        out.add(text);
        char end = text.value().charAt(text.length() - 1);
        last = end == '\r' ? '\n' : end;
    }
}
