package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Presentation MathML in one line, with the signs that its layout stands for: {@code x^2}, {@code a_i}, {@code (a)/(b)}, {@code √(x)}. */
final class MathLine {

    private static final Set<String> RELATIONS = Set.of("=", "<", ">", "≤", "≥", "≠", "≈", "≡", "∈", "→", "⇒", "⇔");

    private final Page page;
    private final SourceText.Builder out = new SourceText.Builder();
    private char last;

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
                token(page.text(text).strip(), element);
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    /** A token; two that would run into one word stand apart, and so do relations. */
    private void token(SourceText text, Element element) {
        if (text.length() == 0) {
            return;
        }
        boolean relation =
                element.nameIs("mo") && RELATIONS.contains(text.value()) && last != 0 && "(^_/ ".indexOf(last) < 0;
        if (last != ' ' && (relation || isWord(last) && isWord(text.value().charAt(0)))) {
            out.addSynthetic(" ");
        }
        out.add(text);
        last = text.value().charAt(text.length() - 1);
        if (relation) {
            sign(" ");
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void sign(String sign) {
        if (!sign.isEmpty()) {
            out.addSynthetic(sign);
            last = sign.charAt(sign.length() - 1);
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
                sign("√(");
                children(element);
                sign(")");
            }
            case "mtr", "mlabeledtr", "mtd" -> {
                if (element.previousElementSibling() != null) {
                    sign(element.nameIs("mtd") ? ", " : "; ");
                }
                children(element);
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
            sign(i == 0 ? before : sign);
            boolean grouped =
                    (both || i > 0 || !before.isEmpty()) && parts.get(i).childrenSize() > 1;
            if (grouped) {
                sign("(");
            }
            element(parts.get(i));
            if (grouped) {
                sign(")");
            }
        }
    }
}
