package io.github.unchaff.html;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Tag;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Moves the line of tags under an item, {@code Post tags: <a href="…/tag/…">甲</a>, <a …>乙</a>}, to the tags; also as a list
 * whose first point is the label.
 */
final class PostTags implements HtmlRule {

    private static final Pattern LABEL =
            Pattern.compile("(?:Post tags|Tags?|Tagged(?: with| as)?|标签|標籤|关键词|關鍵字|關鍵詞|相关标签)\\s*[:：]?");

    private static final Evaluator TAGS = QueryParser.parse("a[rel=tag], a[href*=/tag/], a[href*=/tags/]");

    @Override
    public Set<String> needs() {
        return Set.of("a");
    }

    @Override
    public void apply(Page page) {
        List<TextNode> labels = new ArrayList<>();
        for (Element link : page.body().select(TAGS)) {
            Node before = before(link);
            if (before instanceof TextNode text
                    && LABEL.matcher(Whitespace.strip(text.getWholeText())).matches()
                    && !labels.contains(text)) {
                labels.add(text);
            }
        }
        labels.forEach(label -> take(page, label));
    }

    /** The text before a link, in the same line or in the list item before. */
    private static @Nullable Node before(Element link) {
        Node before = link.previousSibling();
        if (before == null || before instanceof TextNode text && text.isBlank() && text.previousSibling() == null) {
            Element item = link.parent();
            Element first = item == null || !item.nameIs("li") ? null : item.previousElementSibling();
            return first == null || first.childNodeSize() != 1 ? null : first.childNode(0);
        }
        return before;
    }

    private static void take(Page page, TextNode label) {
        boolean list = label.parent() instanceof Element item && item.nameIs("li");
        Node at = list && label.parent() != null ? label.parent() : label;
        List<Node> line = new ArrayList<>();
        for (Node next = at.nextSibling(); next != null && !next.nameIs("br"); next = next.nextSibling()) {
            line.add(next);
        }
        if (!line.stream().allMatch(node -> isTags(node))) {
            return;
        }
        page.remove(at, "tags-label");
        for (Node node : line) {
            Element link = node instanceof Element element ? element.selectFirst("a") : null;
            if (link != null) {
                page.metadata().tag(page.move(link, Field.TAGS), Tag.Kind.CATEGORY);
            }
            if (link != node) {
                page.remove(node, "tag-separator");
            }
        }
    }

    private static boolean isTags(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText().codePoints().noneMatch(Character::isLetterOrDigit);
            case Element element ->
                element.nameIs("a")
                        || element.nameIs("li")
                                && element.ownText().isBlank()
                                && element.select("a").size() <= 1;
            default -> true;
        };
    }
}
