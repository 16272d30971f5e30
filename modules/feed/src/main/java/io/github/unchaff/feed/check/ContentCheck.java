package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the content of an entry in Atom (RFC 4287, 4.1.3). */
record ContentCheck(Found found, TextCheck texts) {

    void check(XmlElement content, @Nullable XmlElement summary, boolean old) {
        String type = content.attribute("type").value().toLowerCase(Locale.ROOT);
        boolean elsewhere = content.hasAttribute("src");
        if (elsewhere) {
            elsewhere(content, type);
        } else if (old) {
            old(content, type);
        } else if (type.isEmpty() || Set.of("text", "html", "xhtml").contains(type)) {
            texts.construct(content, type);
            if (content.text().isBlank() && !content.hasElements() && summary == null) {
                found.add(TextRule.ENTRY_WITHOUT_TEXT, content.tag());
            }
        } else {
            other(content, type);
        }
        boolean wantsSummary = elsewhere || !old && isBinary(type);
        if (wantsSummary && summary == null) {
            found.add(TextRule.SUMMARY_MISSING, content.tag());
        }
    }

    private void elsewhere(XmlElement content, String type) {
        SourceText src = content.attribute("src");
        new AddressCheck(found).reference(src);
        if (type.isEmpty()) {
            found.add(TextRule.CONTENT_SRC_TYPE_MISSING, content.tag(), src.value());
        } else if (!Syntax.isMediaType(type)) {
            found.add(TextRule.CONTENT_TYPE_INVALID, content.attribute("type"));
        }
        if (content.hasElements() || !content.text().isBlank()) {
            found.add(TextRule.CONTENT_SRC_NOT_EMPTY, content.tag(), src.value());
        }
    }

    private void old(XmlElement content, String type) {
        String mode = content.attribute("mode").value();
        if (mode.equals("escaped") && type.contains("html")) {
            texts.escaped(content);
        } else if (type.contains("html") && !mode.equals("base64")) {
            texts.html(content.markup());
        }
    }

    private void other(XmlElement content, String type) {
        if (!Syntax.isMediaType(type)) {
            found.add(TextRule.CONTENT_TYPE_INVALID, content.attribute("type"));
        } else if (!isXml(type) && content.hasElements()) {
            found.add(TextRule.HTML_NOT_ESCAPED, content.elements().getFirst().tag(), type);
        } else if (type.startsWith("text/html")) {
            texts.html(content.text());
        }
    }

    private static boolean isXml(String type) {
        int end = type.indexOf(';');
        String name = (end < 0 ? type : type.substring(0, end)).strip();
        return name.endsWith("/xml") || name.endsWith("+xml");
    }

    private static boolean isBinary(String type) {
        return type.indexOf('/') > 0 && !isXml(type) && !type.startsWith("text/");
    }
}
