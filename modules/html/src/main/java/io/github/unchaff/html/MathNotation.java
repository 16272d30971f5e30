package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Formulas, out of what KaTeX, MathJax, MediaWiki and MathML say of them in TeX; what is there only to draw them is dropped. In a line they are
 * {@code $`E=mc^2`$}, on their own a code block of the language {@code math}: forms that Markdown renderers with mathematics
 * know and that are code to the others, so that not one character needs an escape. MathML without TeX is written in one line.
 */
final class MathNotation {

    private static final String RENDERING = "math-rendering";
    private static final String STYLE = "{\\displaystyle ";
    private static final String TEXT_STYLE = "{\\textstyle ";

    private final Page page;
    private final Paragraphs out;

    MathNotation(Page page, Paragraphs out) {
        this.page = page;
        this.out = out;
    }

    /** Maps an element if it is a formula. */
    boolean stands(Element element, String name) {
        return switch (name) {
            case "math" -> formula(element, isBlock(element));
            case "mjx-container" -> formula(element, element.attr("display").equals("true"));
            case "script" -> isTex(element) && script(element);
            case "span", "div", "p" -> element.attributesSize() > 0 && drawn(element);
            default -> false;
        };
    }

    private boolean drawn(Element element) {
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        if (element.hasClass("katex-display") || element.hasClass("katex")) {
            return formula(element, element.hasClass("katex-display"));
        }
        if (element.hasClass("mwe-math-element")) {
            return formula(element, false);
        }
        if (classes.contains("MathJax") || classes.startsWith("mjx-")) {
            if (isBeforeScript(element)) {
                page.claimRemoved(element, RENDERING);
                return true;
            }
            return !element.hasClass("MathJax_Preview") && formula(element, element.hasClass("MathJax_Display"));
        }
        return false;
    }

    /** Whether the TeX that an element draws stands behind it, perhaps with another drawing between. */
    private static boolean isBeforeScript(Element element) {
        Element next = element.nextElementSibling();
        for (int i = 0; next != null && i < 3; i++) {
            if (isTex(next)) {
                return true;
            }
            next = next.className().contains("MathJax") ? next.nextElementSibling() : null;
        }
        return false;
    }

    private static boolean isTex(Element element) {
        return element.nameIs("script") && element.attr("type").startsWith("math/tex");
    }

    private boolean script(Element element) {
        SourceText tex = SourceText.EMPTY;
        for (DataNode data : element.dataNodes()) {
            tex = page.data(data);
        }
        write(tex, element.attr("type").contains("display"));
        return true;
    }

    /** Writes a formula in TeX if there is any, else MathML in one line; false if there is neither. */
    private boolean formula(Element element, boolean block) {
        Element math = element.nameIs("math") ? element : element.selectFirst("math");
        if (math == null) {
            return false;
        }
        Element annotation = annotation(math);
        boolean display = block || isBlock(math);
        if (annotation != null) {
            claimBut(element, annotation);
            write(page.allText(annotation), display);
        } else if (math.hasAttr("alttext")) {
            page.claimRemoved(element, RENDERING);
            write(page.attribute(math, "alttext"), display);
        } else {
            claimBut(element, math);
            line(MathLine.of(page, math), display);
        }
        return true;
    }

    private void line(SourceText line, boolean block) {
        if (block) {
            out.flush();
        }
        out.text(line);
        if (block) {
            out.flush();
        }
    }

    private static boolean isBlock(Element math) {
        return math.attr("display").equals("block");
    }

    private static @Nullable Element annotation(Element math) {
        for (Element annotation : math.getElementsByTag("annotation")) {
            String encoding = annotation.attr("encoding").toLowerCase(Locale.ROOT);
            if (encoding.contains("tex")) {
                return annotation;
            }
        }
        return null;
    }

    /** Drops all text in an element but that in one below it. */
    private void claimBut(Element element, Element kept) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode && !isIn(node, kept, element)) {
                        page.claimRemoved(node, RENDERING);
                    }
                },
                element);
    }

    private static boolean isIn(Node node, Element outer, Element root) {
        for (Node at = node; at != null && at != root; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return outer == root;
    }

    private void write(SourceText tex, boolean block) {
        SourceText bare = withoutStyle(tex.strip());
        if (bare.isBlank()) {
            return;
        }
        if (block) {
            SourceText lines = Lines.normalized(bare);
            out.block(new Block.CodeBlock("math", lines.value(), lines.origin()));
        } else {
            inline(bare);
        }
    }

    private void inline(SourceText tex) {
        List<Inline> folded = new Inlines().add(tex).build();
        if (folded.size() == 1 && folded.getFirst() instanceof Inline.Text one) {
            out.add(dollar());
            out.add(new Inline.Code(one.value(), one.origin()));
            out.add(dollar());
        }
    }

    private static Inline dollar() {
        return Inline.Text.of(new SourceText.Builder().addSynthetic("$").build());
    }

    /** The braces and the style that MediaWiki puts round all formulas say nothing of this one. */
    private SourceText withoutStyle(SourceText tex) {
        String value = tex.value();
        int from = value.startsWith(STYLE) ? STYLE.length() : value.startsWith(TEXT_STYLE) ? TEXT_STYLE.length() : 0;
        if (from == 0 || !value.endsWith("}")) {
            return tex;
        }
        page.context().claims().markup(tex.slice(0, from).origin());
        page.context().claims().markup(tex.slice(tex.length() - 1).origin());
        return tex.slice(from, tex.length() - 1).strip();
    }

    /** Text in which formulas stand between {@code \(} and {@code \)} or {@code \[} and {@code \]}. */
    void text(SourceText text) {
        String value = text.value();
        int from = 0;
        int open = next(value, 0);
        while (open >= 0) {
            boolean block = value.charAt(open + 1) == '[';
            int close = value.indexOf(block ? "\\]" : "\\)", open + 2);
            boolean whole = close > 0 && !value.substring(open + 2, close).isBlank();
            if (whole) {
                out.text(text.slice(from, open));
                claimMark(text, open);
                write(text.slice(open + 2, close), block);
                claimMark(text, close);
                from = close + 2;
            }
            open = close < 0 ? -1 : next(value, whole ? from : open + 2);
        }
        if (from < text.length()) {
            out.text(text.slice(from));
        }
    }

    private void claimMark(SourceText text, int at) {
        page.context().claims().markup(text.slice(at, at + 2).origin());
    }

    /** Where the next formula in a text begins, or -1. */
    static int next(String text, int from) {
        for (int at = text.indexOf('\\', from); at >= 0; at = text.indexOf('\\', at + 2)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '(' || next == '[') {
                return at;
            }
        }
        return -1;
    }
}
