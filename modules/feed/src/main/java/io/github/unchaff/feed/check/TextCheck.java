package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.html.HtmlConcerns;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at texts: plain ones, and those that are HTML. */
final class TextCheck {

    private static final int TAIL = 400;

    private static final List<String> MORE = List.of(
            "read more",
            "continue reading",
            "read the rest",
            "read on",
            "weiterlesen",
            "lire la suite",
            "阅读全文",
            "続きを読む");

    private final Found found;

    TextCheck(Found found) {
        this.found = found;
    }

    /** A text that has no markup. */
    void plain(SourceText text) {
        int tag = Syntax.tag(text.value());
        int reference = Syntax.reference(text.value());
        if (tag >= 0) {
            found.add(TextRule.TEXT_HOLDS_HTML, text.slice(tag));
        } else if (reference >= 0) {
            found.add(TextRule.TEXT_ESCAPED_TWICE, text.slice(reference));
        }
    }

    /** A text that is HTML. One finding of a kind is enough for a text. */
    void html(SourceText html) {
        int escaped = html.value().indexOf("&lt;/");
        if (escaped >= 0 && html.value().indexOf('<') < 0) {
            found.add(TextRule.HTML_ESCAPED_TWICE, html.slice(escaped));
        }
        Map<HtmlConcerns.Kind, HtmlConcerns.Concern> first = new EnumMap<>(HtmlConcerns.Kind.class);
        Map<HtmlConcerns.Kind, Integer> counts = new EnumMap<>(HtmlConcerns.Kind.class);
        for (HtmlConcerns.Concern concern : HtmlConcerns.of(html)) {
            first.putIfAbsent(concern.kind(), concern);
            counts.merge(concern.kind(), 1, Integer::sum);
        }
        first.forEach((kind, concern) -> {
            int more = counts.get(kind) - 1;
            String what = concern.what() + (more == 0 ? "" : " and " + more + " more");
            found.add(rule(kind), concern.place(), what);
        });
    }

    private static CheckRule rule(HtmlConcerns.Kind kind) {
        return switch (kind) {
            case SCRIPT -> TextRule.HTML_SCRIPT;
            case HANDLER -> TextRule.HTML_HANDLER;
            case SCRIPT_ADDRESS -> TextRule.HTML_SCRIPT_ADDRESS;
            case STYLE -> TextRule.HTML_STYLE;
            case ACTIVE -> TextRule.HTML_ACTIVE;
            case RELATIVE -> TextRule.HTML_REFERENCE_RELATIVE;
            case UNCLOSED -> TextRule.HTML_UNCLOSED;
            case ESCAPED_TWICE -> TextRule.HTML_ESCAPED_TWICE;
            case ENDLESS_NAME -> TextRule.HTML_UNREADABLE;
        };
    }

    /** A text construct of Atom (RFC 4287, 3.1), or a content that is written like one. */
    void construct(XmlElement element, String type) {
        switch (type) {
            case "html" -> escaped(element);
            case "xhtml" -> xhtml(element);
            default -> {
                if (element.hasElements()) {
                    found.add(
                            TextRule.HTML_NOT_ESCAPED,
                            element.elements().getFirst().tag(),
                            element.local());
                } else {
                    plain(element.text().strip());
                }
            }
        }
    }

    /** HTML that is escaped as XML wants it. */
    void escaped(XmlElement element) {
        if (element.hasElements()) {
            found.add(TextRule.HTML_NOT_ESCAPED, element.elements().getFirst().tag(), element.local());
        }
        html(element.hasElements() ? element.markup() : element.text());
    }

    private void xhtml(XmlElement element) {
        List<XmlElement> inside = element.elements();
        boolean div = inside.size() == 1 && inside.getFirst().is("xhtml", "div");
        if (!div || !element.ownText().isBlank()) {
            found.add(TextRule.XHTML_DIV_MISSING, element.tag(), "");
        }
        html(element.markup());
    }

    /** A summary beside a content. */
    void summary(XmlElement summary, XmlElement content) {
        String said = Whitespace.squeeze(summary.text().value());
        if (!said.isEmpty() && said.equals(Whitespace.squeeze(content.text().value()))) {
            found.add(TextRule.SUMMARY_REPEATS_CONTENT, summary.tag(), "");
        }
    }

    /** Whether a summary ends with an invitation to read on. */
    void more(SourceText summary) {
        String value = summary.value();
        String tail = withoutTags(value.substring(Math.max(0, value.length() - TAIL)));
        int end = tail.length();
        while (end > 0 && !Character.isLetterOrDigit(tail.charAt(end - 1))) {
            end--;
        }
        String said = tail.substring(0, end).toLowerCase(Locale.ROOT);
        if (MORE.stream().anyMatch(said::endsWith)) {
            found.add(TextRule.SUMMARY_MORE_LINK, summary.origin().slice(0, 1), "");
        }
    }

    private static String withoutTags(String html) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            depth = c == '<' ? 1 : c == '>' ? 0 : depth;
            if (depth == 0 && c != '>') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
