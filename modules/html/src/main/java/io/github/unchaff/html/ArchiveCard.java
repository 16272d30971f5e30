package io.github.unchaff.html;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The card of an archive on the text it keeps, {@code CDT 档案卡 标题：… 作者：… 发表日期：2022.4.14 来源：… 主题归类：… 版权说明：…}:
 * all of it is metadata. It is one box, or a heading with a paragraph for each entry.
 */
final class ArchiveCard implements HtmlRule {

    private static final String RULE = "archive-card";
    private static final String MARK = "CDT";
    private static final Pattern NAME = Pattern.compile("CDT\\s?档案卡");
    private static final Pattern LABEL = Pattern.compile("(标题|作者|编辑|责编|来源|发表日期|发布日期|主题归类|CDS\\s?收藏|版权说明)\\s*[：:]");
    private static final int LEAST_ENTRIES = 3;
    private static final int LONGEST = 2000;

    @Override
    public void apply(Page page) {
        Element name = page.mayHold(MARK) ? name(page.body()) : null;
        if (name == null) {
            return;
        }
        List<Element> card = box(name, page.body());
        card.forEach(part -> read(page, part));
        card.forEach(Element::remove);
    }

    private static @Nullable Element name(Element body) {
        for (Element element : body.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                String words = Whitespace.strip(text.getWholeText());
                if (words.startsWith(MARK) && NAME.matcher(words).lookingAt()) {
                    return element;
                }
            }
        }
        return null;
    }

    /** The box round the name; or the block with the name and those behind it that are entries. */
    private static List<Element> box(Element name, Element body) {
        Element block = name;
        for (Element at = name; at != null && at != body && at.text().length() <= LONGEST; at = at.parent()) {
            if (LABEL.matcher(at.text()).results().limit(LEAST_ENTRIES).count() == LEAST_ENTRIES) {
                return List.of(at);
            }
            block = at;
        }
        List<Element> parts = new ArrayList<>(List.of(block));
        Element next = block.nextElementSibling();
        while (next != null && LABEL.matcher(next.text().stripLeading()).lookingAt()) {
            parts.add(next);
            next = next.nextElementSibling();
        }
        return parts.size() > LEAST_ENTRIES ? parts : List.of();
    }

    private static void read(Page page, Element part) {
        SourceText text = page.allText(part);
        Matcher label = LABEL.matcher(text.value());
        int from = 0;
        String key = "";
        while (label.find()) {
            entry(page, part, key, text.slice(from, label.start()).strip());
            page.context()
                    .claims()
                    .removed(text.slice(label.start(), label.end()).origin(), RULE);
            key = label.group(1);
            from = label.end();
        }
        entry(page, part, key, text.slice(from).strip());
    }

    private static void entry(Page page, Element part, String key, SourceText value) {
        switch (key) {
            case "作者" -> names(page, value, Contributor.Role.AUTHOR);
            case "编辑", "责编" -> names(page, value, Contributor.Role.EDITOR);
            case "发表日期", "发布日期" -> date(page, value);
            case "主题归类" -> tags(page, value);
            case "版权说明" -> page.metadata().rights(page.context().claims().moved(value, Field.RIGHTS));
            case "来源" -> source(page, part, value);
            default -> page.context().claims().removed(value.origin(), RULE);
        }
    }

    private static void names(Page page, SourceText value, Contributor.Role role) {
        if (Byline.isLike(value.value())) {
            Byline.read(value, role, page.site(), page.context().claims(), page.metadata());
        } else {
            page.context().claims().removed(value.origin(), RULE);
        }
    }

    private static void date(Page page, SourceText value) {
        Timestamp time = page.context().dates().read(value, page.dateHints()).time();
        if (time == null || page.metadata().published() != null) {
            page.context().claims().removed(value.origin(), RULE);
        } else {
            page.metadata().published(time);
            page.context().claims().moved(value.origin(), Field.PUBLISHED);
        }
    }

    private static void tags(Page page, SourceText value) {
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || "、，,;；/\n".indexOf(value.value().charAt(i)) >= 0) {
                SourceText tag = value.slice(from, i).strip();
                if (tag.length() > 0) {
                    page.metadata().tag(page.context().claims().moved(tag, Field.TAGS), Tag.Kind.CATEGORY);
                }
                if (i < value.length()) {
                    page.context().claims().markup(value.slice(i, i + 1).origin());
                }
                from = i + 1;
            }
        }
    }

    /** Where the text comes from; kept when it can be followed. */
    private static void source(Page page, Element part, SourceText value) {
        for (Element link : part.select("a[href]")) {
            String url = UrlPolicy.link(link.attr("href"));
            if (url != null && value.value().contains(Whitespace.strip(link.wholeText()))) {
                String name = Whitespace.collapse(value.value());
                page.metadata().relation(new Relation(Relation.Kind.ORIGINAL, url, name, null));
                page.context().claims().moved(value.origin(), Field.RELATIONS);
                return;
            }
        }
        page.context().claims().removed(value.origin(), RULE);
    }
}
