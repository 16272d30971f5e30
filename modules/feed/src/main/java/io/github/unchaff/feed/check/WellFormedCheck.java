package io.github.unchaff.feed.check;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.source.Origin;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a strict parser says of the text. Entities are looked at here, so that the parser need not know them; it reads no document
 * type and nothing outside of the text.
 */
final class WellFormedCheck {

    private static final Set<String> OWN = Set.of("lt", "gt", "amp", "quot", "apos");
    private static final int LONGEST_NAME = 40;
    private static final int SHOWN = 30;
    private static final Pattern DECLARED = Pattern.compile("<!ENTITY\\s{1,9}([\\w.-]{1,40})\\s");
    private static final Pattern STYLESHEET = Pattern.compile(
            "<\\?xml-stylesheet\\s[^>]{0,400}?type\\s?=\\s?[\"'](text/xsl|text/xml|application/xslt\\+xml)[\"']");
    private static final int HEAD = 20_000;

    private final Found found;
    private final String text;
    private final StringBuilder masked;
    private final Set<String> declared = new HashSet<>();
    private boolean external;

    WellFormedCheck(Found found, String text) {
        this.found = found;
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    void check() {
        if (text.startsWith("\uFEFF")) {
            masked.setCharAt(0, ' ');
        }
        prolog();
        entities();
        strictly();
    }

    private void prolog() {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        int root = root(head);
        int doctype = head.indexOf("<!DOCTYPE");
        if (doctype >= 0 && doctype < root) {
            found.add(StructureRule.DOCTYPE_PRESENT, Origin.verbatim(doctype, doctype + 1), "");
            int end = head.indexOf('>', doctype);
            String declaration = head.substring(doctype, end < 0 ? head.length() : end);
            external = declaration.contains("SYSTEM") || declaration.contains("PUBLIC");
            Matcher entity = DECLARED.matcher(head.substring(doctype, root));
            while (entity.find()) {
                declared.add(entity.group(1));
            }
        }
        Matcher stylesheet = STYLESHEET.matcher(head.substring(0, root));
        if (stylesheet.find()) {
            found.add(StructureRule.STYLESHEET_XSL, Origin.verbatim(stylesheet.start(), stylesheet.start() + 1), "");
        }
    }

    private static int root(String head) {
        int first = head.length();
        for (String name : List.of("<rss", "<feed", "<atom:feed", "<rdf:RDF", "<RDF", "<channel", "<entry")) {
            int at = head.indexOf(name);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    private void entities() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                at = reference(at);
            } else if (c == '<' && text.startsWith("<!", at)) {
                at = behind(at);
            } else {
                at++;
            }
        }
    }

    /** What has no end goes to the end of the text. */
    private int behind(int section) {
        String end = text.startsWith("<![CDATA[", section) ? "]]>" : text.startsWith("<!--", section) ? "-->" : "";
        int at = text.indexOf(end, section + 2);
        return at < 0 ? text.length() : at + end.length();
    }

    private int reference(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 1, end);
        boolean whole = end < text.length() && text.charAt(end) == ';';
        if (!whole || name.isEmpty() || !Character.isLetter(name.charAt(0)) || OWN.contains(name)) {
            return at + 1;
        }
        boolean known = declared.contains(name) || external && CharacterReferences.meaning("&" + name + ";") != null;
        CheckRule rule = known ? StructureRule.ENTITY_DECLARED : StructureRule.ENTITY_UNDECLARED;
        found.add(rule, Origin.verbatim(at, end + 1), "&" + name + ";");
        masked.setCharAt(at, ' ');
        return end + 1;
    }

    private static boolean isOfName(char c) {
        return c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private void strictly() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((id, system, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        String whole = masked.charAt(0) == ' ' && text.startsWith("\uFEFF") ? masked.substring(1) : masked.toString();
        int shift = text.length() - whole.length();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(whole));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            int at = Math.max(0, Math.min(offset + shift, text.length() - 1));
            int from = Math.max(0, at - SHOWN);
            found.add(StructureRule.NOT_WELL_FORMED, Origin.verbatim(at, at + 1), "behind " + text.substring(from, at));
        }
    }
}
