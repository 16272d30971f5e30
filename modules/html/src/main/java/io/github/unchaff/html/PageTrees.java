package io.github.unchaff.html;

import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;

/**
 * A page as jsoup has it, and for XPath as the DOM of the JDK, made when first asked for and only once. What is taken out of the
 * page later is still in that. Not thread-safe.
 */
final class PageTrees {

    /** A page with nothing in it, for trying a selector. */
    static final PageTrees EMPTY = new PageTrees(Document.createShell(""));

    private final Document dom;
    private final W3CDom converter = new W3CDom().namespaceAware(false);
    private org.w3c.dom.@Nullable Document converted;
    private @Nullable XPath language;

    PageTrees(Document dom) {
        this.dom = dom;
    }

    Document dom() {
        return dom;
    }

    /**
     * What an expression of XPath leads to.
     *
     * @throws IllegalArgumentException when it is none, or leads to no places
     */
    synchronized List<Node> at(String expression) {
        if (converted == null) {
            converted = converter.fromJsoup(dom);
        }
        if (language == null) {
            language = XPathFactory.newInstance().newXPath();
        }
        try {
            NodeList found = (NodeList) language.evaluate(expression, converted, XPathConstants.NODESET);
            return converter.sourceNodes(found, Node.class);
        } catch (XPathExpressionException e) {
            // What the JDK says of it is in the language of the machine.
            throw new IllegalArgumentException("no XPath 1.0 that leads to elements", e);
        }
    }
}
