package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body as a fragment of HTML. There is nothing in it but elements for text, links and pictures: no script, style, handler,
 * form or frame, and no address that {@link UrlPolicy} refuses. Article headings are {@code h2} to {@code h6}.
 *
 * <p>Not thread-safe inside; the static methods are.
 */
public final class HtmlBody {

    private final StringBuilder out = new StringBuilder();
    private final HtmlTargets targets;
    private final List<Inline.Footnote> notes = new ArrayList<>();
    private boolean inLink;

    private HtmlBody(HtmlTargets targets) {
        this.targets = targets;
    }

    /**
     * The fragment for a page of its own: one block a line, footnotes as an ordered list at the end, linked both ways by the
     * ids {@code fn-1} and {@code fnref-1}. Relative addresses stay. Empty when the body is.
     */
    public static String of(List<Block> body) {
        return new HtmlBody(new HtmlTargets(null, true)).body(body);
    }

    /**
     * The fragment for a place that others choose, such as a feed reader's page: every address is absolute, and there are no
     * ids. Relative addresses are resolved; a link that stays relative loses its link, a picture its {@code img}.
     *
     * @param base what relative addresses are resolved against, or null when it is not known
     */
    public static String portable(List<Block> body, @Nullable String base) {
        return new HtmlBody(new HtmlTargets(base, false)).body(body);
    }

    private String body(List<Block> body) {
        blocks(body);
        if (!notes.isEmpty()) {
            out.append("<ol class=\"footnotes\">\n");
            for (int i = 0; i < notes.size(); i++) {
                out.append("<li").append(targets.id("fn-", i + 1)).append('>');
                blocks(notes.get(i).content());
                out.append(targets.toReference(i + 1)).append("</li>\n");
            }
            out.append("</ol>\n");
        }
        return out.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                String name = "h" + Math.max(2, heading.depth());
                element(name, () -> inlines(heading.content()));
            }
            case Block.Paragraph paragraph -> element("p", () -> inlines(paragraph.content()));
            case Block.BlockQuote quote -> {
                out.append("<blockquote>\n");
                blocks(quote.content());
                out.append("</blockquote>\n");
            }
            case Block.BulletList list -> list("ul", "", list.items());
            case Block.OrderedList list ->
                list("ol", list.start() == 1 ? "" : Html.attribute("start", "" + list.start()), list.items());
            case Block.CodeBlock code -> code(code);
            case Block.Table table -> new HtmlTable(out, this::inlines).write(table);
            case Block.Figure figure -> figure(figure);
            case Block.ThematicBreak line -> out.append("<hr>\n");
        }
    }

    private void element(String name, Runnable content) {
        out.append('<').append(name).append('>');
        content.run();
        out.append("</").append(name).append(">\n");
    }

    private void list(String name, String attributes, List<Block.ListItem> items) {
        out.append('<').append(name).append(attributes).append(">\n");
        for (Block.ListItem item : items) {
            out.append("<li>");
            item(item.content(), Tightness.isTight(item));
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private void item(List<Block> content, boolean tight) {
        if (tight && !content.isEmpty() && content.getFirst() instanceof Block.Paragraph lead) {
            inlines(lead.content());
            out.append(content.size() > 1 ? "\n" : "");
            blocks(content.subList(1, content.size()));
        } else {
            blocks(content);
        }
    }

    private void code(Block.CodeBlock code) {
        String language = code.language() == null ? "" : Whitespace.squeeze(code.language());
        out.append("<pre><code")
                .append(language.isEmpty() ? "" : Html.attribute("class", "language-" + language))
                .append('>')
                .append(Html.text(code.text()))
                .append("</code></pre>\n");
    }

    private void figure(Block.Figure figure) {
        if (targets.image(figure.image().url()) == null && figure.caption().isEmpty() && figure.credit() == null) {
            element("p", () -> image(figure.image()));
            return;
        }
        out.append("<figure>");
        String link = figure.link() == null ? null : targets.link(figure.link());
        out.append(link == null ? "" : "<a" + Html.attribute("href", link) + ">");
        image(figure.image());
        out.append(link == null ? "" : "</a>");
        String credit = figure.credit() == null ? "" : figure.credit().value();
        if (!figure.caption().isEmpty() || !credit.isEmpty()) {
            out.append("<figcaption>");
            inlines(figure.caption());
            out.append(figure.caption().isEmpty() || credit.isEmpty() ? "" : " ")
                    .append(credit.isEmpty() ? "" : "<cite>" + Html.text(credit) + "</cite>")
                    .append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(Html.text(text.value()));
                case Inline.Code code ->
                    out.append("<code>").append(Html.text(code.value())).append("</code>");
                case Inline.Emphasis emphasis -> wrapped("em", "", emphasis.content());
                case Inline.Strong strong -> wrapped("strong", "", strong.content());
                case Inline.Strikethrough strike -> wrapped("del", "", strike.content());
                case Inline.Link link -> link(link);
                case Inline.Image image -> image(image);
                case Inline.LineBreak lineBreak -> out.append("<br>");
                case Inline.Footnote note -> {
                    notes.add(note);
                    out.append(targets.toNote(notes.size(), inLink));
                }
            }
        }
    }

    private void wrapped(String name, String attributes, List<Inline> content) {
        out.append('<').append(name).append(attributes).append('>');
        inlines(content);
        out.append("</").append(name).append('>');
    }

    /** A link inside a link is only its text: HTML cannot hold it (4.5.1, content model). */
    private void link(Inline.Link link) {
        String url = inLink ? null : targets.link(link.url());
        if (url == null) {
            inlines(link.content());
            return;
        }
        inLink = true;
        String title = link.title() == null ? "" : Html.attribute("title", link.title());
        wrapped("a", Html.attribute("href", url) + title, link.content());
        inLink = false;
    }

    private void image(Inline.Image image) {
        String url = targets.image(image.url());
        String alt = Objects.requireNonNullElse(image.altText(), "");
        out.append(
                url == null ? Html.text(alt) : "<img" + Html.attribute("src", url) + Html.attribute("alt", alt) + ">");
    }
}
