package io.github.unchaff.feed.xml;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a tree that {@link XmlParser} made. It does not change once the tree is made. Not thread-safe. */
public final class XmlElement implements XmlNode {

    private final XmlSource source;
    private final @Nullable XmlElement parent;
    private final String prefix;
    private final String local;
    private final String space;
    private final List<XmlAttribute> attributes;
    private final Map<String, String> declared;
    private final int start;
    private final int contentStart;
    private final List<XmlNode> children = new ArrayList<>();
    private final List<XmlElement> elements = new ArrayList<>();
    private int contentEnd;
    private int end;

    /** Made when first asked for. */
    private @Nullable SourceText text;

    XmlElement(XmlSource source, @Nullable XmlElement parent, XmlTag tag) {
        this.source = source;
        this.parent = parent;
        this.prefix = tag.prefix();
        this.local = tag.local();
        this.attributes = tag.attributes();
        this.start = tag.start();
        this.contentStart = tag.end();
        this.declared = tag.declared(source.declared(parent));
        this.space = spaceOf(prefix, true);
        close(tag.end(), tag.end());
    }

    void add(XmlNode child) {
        children.add(child);
        if (child instanceof XmlElement element) {
            elements.add(element);
        }
    }

    void close(int newContentEnd, int newEnd) {
        contentEnd = newContentEnd;
        end = newEnd;
    }

    /** The element round it, or null. */
    public @Nullable XmlElement parent() {
        return parent;
    }

    /** Its name behind the prefix, as written. */
    public String local() {
        return local;
    }

    /** Its prefix as written, or nothing. */
    public String prefix() {
        return prefix;
    }

    /** The name of its name space ({@code namespaces.yaml}), its address if it is not known, or nothing. */
    public String space() {
        return space;
    }

    /** What a prefix means here. */
    private String spaceOf(String of, boolean element) {
        if (of.isEmpty() && !element) {
            return "";
        }
        String address = declared.get(of);
        return address != null ? Namespaces.named(address) : of.isEmpty() ? "" : Namespaces.usual(of);
    }

    Map<String, String> declared() {
        return declared;
    }

    /** Whether it has this name; case does not count. */
    public boolean is(String ofSpace, String name) {
        return local.equalsIgnoreCase(name) && space.equals(ofSpace);
    }

    /** The elements and texts in it. */
    public List<XmlNode> children() {
        return children;
    }

    /** The elements in it. */
    public List<XmlElement> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** The elements of that name in it. */
    public List<XmlElement> elements(String ofSpace, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement element : elements) {
            if (element.is(ofSpace, name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element of that name in it, or null. */
    public @Nullable XmlElement first(String ofSpace, String name) {
        for (XmlElement element : elements) {
            if (element.is(ofSpace, name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether there are elements in it. */
    public boolean hasElements() {
        return !elements.isEmpty();
    }

    /** The value of an attribute without a prefix, decoded and stripped; empty if there is none. */
    public SourceText attribute(String name) {
        return attribute("", name);
    }

    /** The value of an attribute, decoded and stripped; empty if there is none. */
    public SourceText attribute(String ofSpace, String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.local().equalsIgnoreCase(name)
                    && spaceOf(attribute.prefix(), false).equals(ofSpace)) {
                return source.decoded(attribute.raw()).strip();
            }
        }
        return SourceText.EMPTY;
    }

    /** Whether there is such an attribute without a prefix, if only an empty one. */
    public boolean hasAttribute(String name) {
        return hasAttribute("", name);
    }

    /** Whether there is such an attribute with a prefix, if only an empty one. */
    public boolean hasAttribute(String ofPrefix, String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.prefix().equals(ofPrefix) && attribute.local().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest value of an attribute of the space {@code xml} on the way up, or null; an empty one counts. */
    public @Nullable String inherited(String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.prefix().equals("xml") && attribute.local().equals(name)) {
                return source.decoded(attribute.raw()).strip().value();
            }
        }
        return parent == null ? source.inherited(name) : parent.inherited(name);
    }

    /** All values of {@code xml:base} that are in force here, outermost first. */
    public List<String> bases() {
        List<String> bases = parent == null ? source.bases() : parent.bases();
        for (XmlAttribute attribute : attributes) {
            if (attribute.prefix().equals("xml") && attribute.local().equals("base")) {
                bases.add(source.decoded(attribute.raw()).strip().value());
            }
        }
        return bases;
    }

    /** All text in it, decoded once, without the tags. */
    public SourceText text() {
        if (text == null) {
            boolean lone = children.size() == 1 && children.getFirst() instanceof XmlText;
            text = lone ? source.text((XmlText) children.getFirst()) : joined();
        }
        return text;
    }

    private SourceText joined() {
        SourceText.Builder out = new SourceText.Builder();
        addText(out);
        return out.build();
    }

    /** The texts that stand directly in it, as written. */
    public List<SourceText> ownTexts() {
        List<SourceText> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlText text) {
                found.add(source.slice(text.start(), text.end()));
            }
        }
        return found;
    }

    private void addText(SourceText.Builder out) {
        for (XmlNode child : children) {
            switch (child) {
                case XmlElement element -> element.addText(out);
                case XmlText text -> out.add(source.text(text));
            }
        }
    }

    /** Where it stands, tags and all. */
    public Origin place() {
        return source.slice(start, end).origin();
    }

    /** Where its start tag stands. */
    public Origin tag() {
        return source.slice(start, contentStart).origin();
    }

    XmlSource source() {
        return source;
    }

    int start() {
        return start;
    }

    int contentStart() {
        return contentStart;
    }

    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }

    /** What is in it as HTML: the tags as written, without prefixes; what HTML does not close by itself is closed. */
    public SourceText markup() {
        return new XmlMarkup(source).inside(this);
    }

    /** The address that its prefix is declared for here, as written; null if nobody declared it. */
    public @Nullable String address() {
        return declared.get(prefix);
    }

    /** Its attributes as written, declarations of name spaces included: names with their prefixes, and decoded values. */
    public Map<String, SourceText> attributes() {
        Map<String, SourceText> found = new LinkedHashMap<>();
        for (XmlAttribute attribute : attributes) {
            String name =
                    attribute.prefix().isEmpty() ? attribute.local() : attribute.prefix() + ":" + attribute.local();
            found.putIfAbsent(name, source.decoded(attribute.raw()).strip());
        }
        return found;
    }

    /** The text that stands in it outside of elements, decoded once. */
    public SourceText ownText() {
        SourceText.Builder out = new SourceText.Builder();
        for (XmlNode child : children) {
            if (child instanceof XmlText text) {
                out.add(source.text(text));
            }
        }
        return out.build();
    }
}
