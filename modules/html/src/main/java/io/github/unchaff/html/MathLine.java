package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Presentation MathML in one line, with the signs that its layout stands for: {@code x^2}, {@code a_i}, {@code (a)/(b)}, {@code √(x)}. */
final class MathLine {

    private final Page page;
    private final SourceText.Builder out = new SourceText.Builder();

    private MathLine(Page page) {
        this.page = page;
    }

    static SourceText of(Page page, Element math) {
        MathLine line = new MathLine(page);
        line.element(math);
        return line.out.build();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.add(page.text(text).strip());
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        page.context().step();
        List<Element> parts = element.children();
        switch (element.normalName()) {
            case "mfrac" -> joined(parts, "/", true);
            case "msup", "mover" -> joined(parts, "^", false);
            case "msub", "munder" -> joined(parts, "_", false);
            case "msubsup", "munderover" -> {
                joined(parts.subList(0, Math.min(2, parts.size())), "_", false);
                joined(parts.subList(Math.min(2, parts.size()), parts.size()), "", false, "^");
            }
            case "msqrt" -> {
                out.addSynthetic("√(");
                children(element);
                out.addSynthetic(")");
            }
            case "annotation", "annotation-xml" -> page.claimRemoved(element, "math-rendering");
            default -> children(element);
        }
    }

    private void joined(List<Element> parts, String sign, boolean both) {
        joined(parts, sign, both, "");
    }

    private void joined(List<Element> parts, String sign, boolean both, String before) {
        for (int i = 0; i < parts.size(); i++) {
            out.addSynthetic(i == 0 ? before : sign);
            boolean grouped = (both || i > 0 || !before.isEmpty()) && parts.get(i).childrenSize() > 1;
            if (grouped) {
                out.addSynthetic("(");
            }
            element(parts.get(i));
            if (grouped) {
                out.addSynthetic(")");
            }
        }
    }
}
