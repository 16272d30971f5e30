package io.github.unchaff.html;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Maps an HTML tree to blocks, in one walk. Each element is a block, an inline, looked through, or dropped by a rule; text that
 * it does not take anywhere stays unclaimed and shows in the ledger.
 */
final class BlockMapper {

    private final Page page;
    private final Paragraphs out = new Paragraphs();
    private final int depth;
    private final NoteMapper notes;
    private final MathNotation math;
    private final Embeds embeds;
    private int preserves;

    BlockMapper(Page page, int depth) {
        this.page = page;
        this.depth = depth;
        this.notes = new NoteMapper(page, depth, out);
        this.math = new MathNotation(page, out);
        this.embeds = new Embeds(page, out);
    }

    /** The blocks of all that is left of a page, and at the end the notes that nothing refers to. */
    static List<Block> of(Page page) {
        List<Block> body = new ArrayList<>(new BlockMapper(page, 0).blocks(page.body()));
        for (Element note = page.footnotes().nextWaiting();
                note != null;
                note = page.footnotes().nextWaiting()) {
            body.addAll(new BlockMapper(page, 1).blocks(note));
        }
        return body;
    }

    /** The blocks of a node itself. */
    static List<Block> of(Page page, Node node, int depth) {
        BlockMapper mapper = new BlockMapper(page, depth);
        mapper.node(node);
        return mapper.out.build();
    }

    /** The blocks of everything in an element. */
    List<Block> blocks(Element element) {
        children(element);
        return out.build();
    }

    /** The blocks of an element one level deeper. */
    private List<Block> nested(Element element) {
        return new BlockMapper(page, depth + 1).blocks(element);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        page.context().step();
        if (node instanceof TextNode text) {
            if (preserves > 0) {
                lines(page.text(text));
            } else {
                text(SoftBreaks.settle(text, page.text(text)));
            }
        } else if (node instanceof DataNode data) {
            page.claimRemoved(data, "script");
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    /** Text whose line ends are seen (CSS Text 3, {@code white-space}). */
    private void lines(SourceText text) {
        SourceText lines = Lines.normalized(text);
        int from = 0;
        for (int end = lines.value().indexOf('\n');
                end >= 0;
                end = lines.value().indexOf('\n', from)) {
            text(lines.slice(from, end));
            out.lineBreak();
            from = end + 1;
        }
        text(lines.slice(from));
    }

    private void text(SourceText text) {
        if (MathNotation.next(text.value(), 0) < 0) {
            out.text(text);
        } else {
            math.text(text);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (math.stands(element, name)) {
            return;
        }
        String dropped = Tags.droppedBy(name);
        if (dropped != null) {
            page.claimRemoved(element, dropped);
            return;
        }
        if (Hidden.is(element)) {
            page.claimRemoved(element, "hidden");
            return;
        }
        if (element.attributesSize() > 0 && notes.stands(element)) {
            return;
        }
        boolean preserved = element.attributesSize() > 0 && Preserved.is(element);
        preserves += preserved ? 1 : 0;
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "ul", "ol", "menu", "dir" -> list(element, name.equals("ol"));
            case "blockquote" -> quote(element);
            case "pre", "listing", "xmp", "plaintext" -> code(element);
            case "hr" -> out.block(new Block.ThematicBreak(page.place(element)));
            case "table" -> table(element);
            case "figure" -> figure(element);
            case "img", "image", "amp-img", "amp-anim" -> image(element);
            case "br" -> out.lineBreak();
            case "wbr", "meta", "link", "base", "source", "track", "param", "area", "col", "colgroup" ->
                children(element);
            case "sup" -> sup(element);
            case "a" -> link(element);
            case "strong", "b" -> wrapped(element, Inline.Strong::new);
            case "cite" -> cite(element);
            case "em", "i", "dfn", "var" -> wrapped(element, Inline.Emphasis::new);
            case "s", "strike", "del" -> wrapped(element, Inline.Strikethrough::new);
            case "code", "kbd", "samp", "tt" -> codeSpan(element);
            case "rt" -> ruby(element);
            case "q" -> quoted(element);
            case "dl" -> definitions(element);
            case "input" -> checkbox(element);
            case "button" -> button(element);
            case "video",
                    "audio",
                    "iframe",
                    "embed",
                    "youtube-player",
                    "lite-youtube",
                    "amp-youtube",
                    "amp-video",
                    "amp-iframe",
                    "amp-audio" -> embeds.map(element, name);
            case "object" -> object(element);
            default -> through(element, name);
        }
        preserves -= preserved ? 1 : 0;
    }

    private void through(Element element, String name) {
        if (Tags.isContainer(name)) {
            out.flush();
            if (notes.isSection(element)) {
                notes.withoutIdleHeading(nested(element)).forEach(out::block);
            } else {
                children(element);
            }
            out.flush();
        } else {
            children(element);
        }
    }

    private void wrapped(Element element, Function<List<Inline>, Inline> wrap) {
        out.open(wrap);
        children(element);
        out.close();
    }

    /** The title of a work is set in italics; a whole reference ({@code <cite class="citation">}) says itself what is. */
    private void cite(Element element) {
        if (Citation.isWhole(element)) {
            children(element);
        } else {
            wrapped(element, Inline.Emphasis::new);
        }
    }

    private void heading(Element element, int level) {
        List<Block> content = nested(element);
        out.flush();
        Inlines title = new Inlines();
        List<Block> others = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!title.isEmpty()) {
                    title.add(new SourceText.Builder().addSynthetic(" ").build());
                }
                title.addAll(paragraph.content());
            } else {
                others.add(block);
            }
        }
        List<Inline> inlines = title.build();
        if (!inlines.isEmpty()) {
            out.block(new Block.Heading(level, inlines));
        }
        others.forEach(out::block);
    }

    private void list(Element element, boolean ordered) {
        if (isTooDeep(element)) {
            return;
        }
        List<Block.ListItem> items = Lists.items(page, element, depth);
        if (items.isEmpty()) {
            return;
        }
        out.block(ordered ? new Block.OrderedList(Numbers.start(element), items) : new Block.BulletList(items));
    }

    /** At the limit, what stands in an element is lifted to where it stands. */
    private boolean isTooDeep(Element element) {
        int deepest = page.context().limits().depth();
        if (depth < deepest) {
            return false;
        }
        String message = "nested deeper than " + deepest + " levels; what is deeper was lifted";
        page.context().reportOnce(CoreCode.TOO_DEEP, page.place(element), message);
        out.flush();
        children(element);
        out.flush();
        return true;
    }

    private void quote(Element element) {
        if (isTooDeep(element)) {
            return;
        }
        List<Block> content = nested(element);
        if (content.isEmpty()) {
            content = embedded(element);
        }
        if (!content.isEmpty()) {
            out.block(new Block.BlockQuote(content));
        }
    }

    /** The address of a post whose words a script would have fetched: {@code <blockquote class="twitter-tweet"><a href=…></a>}. */
    private List<Block> embedded(Element quote) {
        Element link = quote.hasAttr("class") ? quote.selectFirst("a[href]") : null;
        SourceText address =
                link == null ? SourceText.EMPTY : page.attribute(link, "href").strip();
        String url = address.length() == 0 ? null : target(address);
        return url == null || !UrlPolicy.isAbsolute(url)
                ? List.of()
                : List.of(new Block.Paragraph(List.of(new Inline.Link(url, null, List.of(Inline.Text.of(address))))));
    }

    private void code(Element element) {
        CodeBlocks.of(page, element).forEach(out::block);
    }

    private void codeSpan(Element element) {
        if (element.nameIs("code") && CodeBlocks.isAlone(element)) {
            code(element);
            return;
        }
        SourceText text = page.allText(element);
        List<Inline> folded = new Inlines().add(text).build();
        if (folded.size() == 1 && folded.getFirst() instanceof Inline.Text one) {
            out.add(new Inline.Code(one.value(), one.origin()));
        }
    }

    private void ruby(Element element) {
        SourceText reading = page.allText(element).strip();
        if (reading.length() > 0) {
            out.text(new SourceText.Builder()
                    .addSynthetic("（")
                    .add(reading)
                    .addSynthetic("）")
                    .build());
        }
    }

    /** A number behind a number would become part of it: {@code 10<sup>4</sup>} is not 104. */
    private void sup(Element element) {
        if (Superscript.isPower(element)) {
            synthetic("^");
        }
        children(element);
    }

    private void link(Element element) {
        if (HeadingAnchor.is(element)) {
            page.claimRemoved(element, "heading-anchor");
            return;
        }
        SourceText raw = page.attribute(element, "href");
        String url = target(raw);
        if (url == null) {
            children(element);
        } else {
            wrapped(element, content -> new Inline.Link(url, null, content));
        }
    }

    private @Nullable String target(SourceText raw) {
        String href = raw.value().strip();
        if (href.isEmpty() || href.startsWith("#")) {
            return null;
        }
        String url = UrlPolicy.link(href);
        if (url == null) {
            page.context().report(CoreCode.UNSAFE_URL, raw.origin(), "a link to " + clip(href) + "; its text was kept");
            return null;
        }
        return url;
    }

    private void image(Element element) {
        SourceText raw = ImageSource.of(page, element);
        String url = raw.length() == 0 ? null : UrlPolicy.image(raw.value());
        if (url == null) {
            return;
        }
        SourceText alt = page.attribute(element, "alt").strip();
        if (EmojiImage.is(alt.value())) {
            out.text(alt);
            return;
        }
        Origin place = page.place(element);
        if (TitledImage.isCaptioned(element)) {
            SourceText caption = page.attribute(element, "title").strip();
            out.block(new Block.Figure(
                    new Inline.Image(url, url, null, place), null, List.of(Inline.Text.of(caption)), null));
            return;
        }
        out.add(new Inline.Image(url, url, alt.length() == 0 ? null : Inline.Text.of(alt), place));
    }

    private void figure(Element element) {
        out.flush();
        new FigureMapper(page, depth + 1).blocks(element).forEach(out::block);
    }

    private void object(Element element) {
        if (embeds.holdsText(element)) {
            children(element);
        } else {
            embeds.map(element, "object");
        }
    }

    private void definitions(Element element) {
        if (isTooDeep(element)) {
            return;
        }
        out.flush();
        DefinitionLists.map(page, element, depth).forEach(out::block);
    }

    /** Browsers put quotation marks round a quotation in a line (WHATWG HTML 15.3.6). */
    private void quoted(Element element) {
        synthetic("“");
        children(element);
        synthetic("”");
    }

    /** The box of a task; what other fields hold is for the reader to fill in. */
    private void checkbox(Element element) {
        if (element.attr("type").equalsIgnoreCase("checkbox") && Controls.isTask(element)) {
            synthetic(element.hasAttr("checked") ? "☑ " : "☐ ");
        }
    }

    /** A button that unfolds an answer says what the question is; others only do something. */
    private void button(Element element) {
        if (Controls.isTitle(element)) {
            children(element);
        } else {
            page.claimRemoved(element, "form-control");
        }
    }

    private void synthetic(String sign) {
        out.add(Inline.Text.of(new SourceText.Builder().addSynthetic(sign).build()));
    }

    private void table(Element element) {
        if (isTooDeep(element)) {
            return;
        }
        out.flush();
        if (CodeTable.is(element)) {
            code(element);
            return;
        }
        TableMapper.map(page, element, depth).forEach(out::block);
    }

    private static String clip(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
