package io.github.unchaff.feed.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A feed as it was written, and what a strict XML parser finds in it; for tests. */
record Atom(String xml, Element root) {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** The feed of documents that have only this metadata and one paragraph. */
    static Atom of(Metadata.Builder... documents) {
        return of(FeedOptions.DEFAULT, documents);
    }

    static Atom of(FeedOptions options, Metadata.Builder... documents) {
        return of(
                options,
                Arrays.stream(documents)
                        .map(metadata -> converted(metadata.build(), paragraph("Text")))
                        .toList());
    }

    static Atom of(FeedOptions options, List<Conversion.Converted> documents) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new AtomWriter().write(documents, WriteOptions.DEFAULT.withFeed(options), out);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toByteArray()))
                    .getDocumentElement();
            return new Atom(out.toString(StandardCharsets.UTF_8), root);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Conversion.Converted converted(Metadata metadata, Block... body) {
        return new Conversion.Converted(
                new Document(metadata, List.of(body)),
                "",
                new SourceInfo("a.md", 3, "00ff", "UTF-8", "text/markdown", "markdown", "asked for"),
                new Ledger(0, 0, 0, 0, 0, 0, List.of(), List.of()),
                List.of());
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Inline.Text.of(text)));
    }

    /** An article known by its address. */
    static Metadata.Builder article(String url) {
        return new Metadata.Builder().url(url).title("Title of " + url).published(day(2024, 5, 6));
    }

    static Timestamp day(int year, int month, int day) {
        return time(LocalDateTime.of(year, month, day, 0, 0), Timestamp.Precision.DAY, null);
    }

    static Timestamp time(LocalDateTime local, Timestamp.Precision precision, @Nullable ZoneOffset offset) {
        Timestamp.ZoneBasis basis = offset == null ? Timestamp.ZoneBasis.UNKNOWN : Timestamp.ZoneBasis.STATED;
        return new Timestamp(local, precision, offset, basis, List.of());
    }

    List<Element> entries() {
        return children(root, "entry");
    }

    Element entry() {
        return entries().getFirst();
    }

    /** The Atom children of that name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && NAMESPACE.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The texts of the Atom children of that name. */
    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }

    /** The text of the only Atom child of that name. */
    static String text(Element parent, String name) {
        List<String> texts = texts(parent, name);
        if (texts.size() != 1) {
            throw new IllegalStateException(texts.size() + " " + name);
        }
        return texts.getFirst();
    }

    /** The links, each as {@code rel href} and what else it says. */
    static List<String> links(Element parent) {
        return children(parent, "link").stream()
                .map(link -> (link.getAttribute("rel") + " " + link.getAttribute("href") + " "
                                + link.getAttribute("type") + " " + link.getAttribute("hreflang") + " "
                                + link.getAttribute("title"))
                        .strip()
                        .replaceAll(" +", " "))
                .toList();
    }

    static String language(Element element) {
        return element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang");
    }
}
