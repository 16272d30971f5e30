package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Tag;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry is filed under: categories of RSS and Atom, subjects of Dublin Core, key words of iTunes. */
final class Terms {

    private final Taker taker;
    private final Metadata.Builder metadata;
    private final List<Syndication.Category> categories = new ArrayList<>();

    Terms(Taker taker, Metadata.Builder metadata) {
        this.taker = taker;
        this.metadata = metadata;
    }

    /** Takes all terms; those with a list or a label of their own come back. */
    List<Syndication.Category> take(XmlElement in) {
        for (XmlElement element : in.elements()) {
            if (Taker.is(element, in, "category") || element.is("atom", "category")) {
                category(element);
            } else if (element.is("dc", "subject") || element.is("media", "category")) {
                text(element, scheme(element));
            } else if (element.is("itunes", "category") || element.is("googleplay", "category")) {
                nested(element);
            } else if (element.is("itunes", "keywords")
                    || element.is("media", "keywords")
                    || Taker.is(element, in, "tags")) {
                list(element);
            }
        }
        return categories;
    }

    private void category(XmlElement element) {
        SourceText term = element.attribute("term");
        if (term.isBlank()) {
            text(element, scheme(element));
        } else {
            String label = element.attribute("label").value();
            add(term.value(), scheme(element), label.isEmpty() ? null : label);
            taker.moved(term, Field.TAGS);
        }
    }

    private static @Nullable String scheme(XmlElement element) {
        for (String name : new String[] {"scheme", "domain"}) {
            String value = element.attribute(name).value();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    private void text(XmlElement element, @Nullable String scheme) {
        SourceText said = Construct.of(element).plain(taker.read());
        if (!said.isBlank()) {
            taker.take(element);
            String label = element.attribute("label").value();
            add(taker.moved(said, Field.TAGS), scheme, label.isEmpty() ? null : label);
        }
    }

    private void nested(XmlElement element) {
        SourceText name = element.attribute("text");
        if (!name.isBlank()) {
            add(taker.moved(name, Field.TAGS), "http://www.itunes.com/", null);
        }
        element.elements().stream()
                .filter(inner -> inner.is(element.space(), "category"))
                .forEach(this::nested);
    }

    private void list(XmlElement element) {
        SourceText said = element.text();
        taker.take(element);
        int from = 0;
        while (from <= said.length()) {
            int end = said.value().indexOf(',', from);
            int to = end < 0 ? said.length() : end;
            SourceText term = said.slice(from, to).strip();
            if (term.length() > 0) {
                metadata.tag(taker.moved(term, Field.TAGS), Tag.Kind.CATEGORY);
            }
            taker.read()
                    .claims()
                    .markup(said.slice(to, Math.min(to + 1, said.length())).origin());
            from = to + 1;
        }
    }

    private void add(String term, @Nullable String scheme, @Nullable String label) {
        metadata.tag(term, Tag.Kind.CATEGORY);
        if (scheme != null || label != null) {
            Syndication.Category category = new Syndication.Category(term, scheme, label);
            if (!categories.contains(category)) {
                categories.add(category);
            }
        }
    }
}
