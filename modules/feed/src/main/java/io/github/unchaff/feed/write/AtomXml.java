package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * A feed as XML text. Rome makes the tree; what Rome cannot hold is added to it here: languages, the type of rights, dates with
 * their offset and milliseconds, the roles of contributors, and line ends between elements that never touch a text.
 */
final class AtomXml {

    private static final String VERSION = "0.1";
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace MEDIA = Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");
    private static final String RELATORS = "http://id.loc.gov/vocabulary/relators";

    private AtomXml() {}

    /** The document with LF and a final line end. */
    static String text(FeedFacts facts, List<DatedEntry> entries) {
        Document document = tree(facts, entries);
        Element root = document.getRootElement();
        date(root, "updated", facts.updated());
        language(root, facts.language());
        List<Element> elements = new ArrayList<>(root.getChildren("entry", ATOM));
        for (int i = 0; i < elements.size(); i++) {
            complete(elements.get(i), entries.get(i), facts);
        }
        if (elements.stream().anyMatch(entry -> entry.getChild("credit", MEDIA) != null)) {
            root.addNamespaceDeclaration(MEDIA);
        }
        indent(root, "\n");
        Format format = Format.getRawFormat()
                .setEncoding("UTF-8")
                .setLineSeparator(LineSeparator.UNIX)
                // UTF-8 holds every character, so only markup is escaped.
                .setEscapeStrategy(c -> false);
        return new XMLOutputter(format).outputString(document);
    }

    private static Document tree(FeedFacts facts, List<DatedEntry> entries) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(facts.id());
        feed.setTitleEx(AtomEntry.text(facts.title()));
        feed.setUpdated(AtomEntry.date(facts.updated()));
        feed.setAuthors(List.of(author(facts.author())));
        if (facts.homepage() != null) {
            feed.setAlternateLinks(List.of(AtomLinks.link("alternate", facts.homepage())));
        }
        if (facts.selfUrl() != null) {
            Link self = AtomLinks.link("self", facts.selfUrl());
            self.setType("application/atom+xml");
            feed.setOtherLinks(List.of(self));
        }
        Generator generator = new Generator();
        generator.setValue("Unchaff");
        generator.setVersion(VERSION);
        feed.setGenerator(generator);
        feed.setEntries(entries.stream().map(AtomEntry::of).toList());
        try {
            return new WireFeedOutput().outputJDom(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("Rome refuses an entry that has all it must have", e);
        }
    }

    private static SyndPerson author(String name) {
        SyndPerson person = AtomPersons.person(name, null);
        return person != null ? person : Objects.requireNonNull(AtomPersons.person("Articles", null));
    }

    private static void complete(Element element, DatedEntry entry, FeedFacts facts) {
        date(element, "updated", entry.updated());
        if (entry.published() != null) {
            date(element, "published", entry.published());
        }
        Element source = element.getChild("source", ATOM);
        if (source != null) {
            date(source, "updated", entry.updated());
        }
        Element rights = element.getChild("rights", ATOM);
        if (rights != null) {
            rights.setAttribute("type", "text");
        }
        String language = LanguageTag.tag(entry.document().metadata().language());
        if (!Objects.equals(language, facts.language())) {
            language(element, language);
        }
        entry.document().metadata().contributors().forEach(who -> credit(element, who));
    }

    private static void date(Element parent, String name, AtomDate date) {
        parent.getChild(name, ATOM).setText(date.text());
    }

    private static void language(Element element, @Nullable String language) {
        if (language != null) {
            element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        }
    }

    /** What a contributor did (Media RSS 1.5.1, media:credit), by the code list that libraries use. */
    private static void credit(Element entry, Contributor who) {
        String relator = switch (who.role()) {
            case AUTHOR -> null;
            case TRANSLATOR -> "trl";
            case EDITOR -> "edt";
            case REVIEWER -> "rev";
            case PHOTOGRAPHER -> "pht";
            case CONTRIBUTOR -> "ctb";
        };
        SyndPerson person = AtomPersons.person(who.name(), null);
        if (relator != null && person != null) {
            entry.addContent(new Element("credit", MEDIA)
                    .setAttribute("role", relator)
                    .setAttribute("scheme", RELATORS)
                    .setText(Headline.line(person.getName())));
        }
    }

    /** Puts each child element on a line of its own, two spaces deeper than its parent; elements with text stay as they are. */
    private static void indent(Element element, String lineEnd) {
        List<Element> children = new ArrayList<>(element.getChildren());
        if (children.isEmpty()) {
            return;
        }
        List<Content> laidOut = new ArrayList<>();
        for (Element child : children) {
            indent(child, lineEnd + "  ");
            laidOut.add(new Text(lineEnd + "  "));
            laidOut.add(child);
        }
        laidOut.add(new Text(lineEnd));
        element.removeContent();
        element.addContent(laidOut);
    }
}
