package io.github.unchaff.html;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.CharacterStep;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A parsed piece of HTML with the way back to its source. Claims all tags and comments when made; the text in it is claimed by
 * whoever takes it. Not thread-safe.
 */
final class Page {

    private static final int LONGEST_TAG_NAME = 1000;

    private final SourceText source;
    private final ReadContext context;
    private final Metadata.Builder metadata;
    private final Site site;
    private final Document dom;
    private final Set<String> names = new HashSet<>();
    private SitePlaces places = SitePlaces.NONE;
    private @Nullable ArticleChoice article;
    private @Nullable Footnotes footnotes;
    private @Nullable StructuredData structured;

    /** Parses a whole page; its publisher is known by the address that it states. */
    Page(SourceText source, ReadContext context, Metadata.Builder metadata) {
        this(source, context, metadata, null);
    }

    /**
     * Parses HTML.
     *
     * @param source the HTML; may be a derived text
     * @param metadata where metadata found on the way goes
     * @param site what is known of the publisher; null for that of the address that the page states
     */
    Page(SourceText source, ReadContext context, Metadata.Builder metadata, @Nullable Site site) {
        this.source = LostTables.restored(GluedTags.separated(source));
        this.context = context;
        this.metadata = metadata;
        refuseEndlessNames();
        this.dom = Parser.htmlParser().setTrackPosition(true).parseInput(this.source.value(), "");
        this.site = site == null ? context.rules().site(PageAddress.of(dom)) : site;
        claimTags();
    }

    Document dom() {
        return dom;
    }

    Element body() {
        return dom.body();
    }

    /** What of the page is its article; null when nobody looked for it. */
    @Nullable
    ArticleChoice article() {
        return article;
    }

    void article(ArticleChoice found) {
        article = found;
    }

    /** The places that the site file names by selectors; none before anybody looked. */
    SitePlaces places() {
        return places;
    }

    void places(SitePlaces found) {
        places = found;
    }

    /** What the JSON-LD of the page says; read when first asked for, which takes its scripts out of the tree. */
    StructuredData structured() {
        return structured == null ? structured(dom.getElementsByTag("script")) : structured;
    }

    /** The same for who knows all scripts of the page. */
    StructuredData structured(List<Element> scripts) {
        if (structured == null) {
            structured = StructuredData.of(
                    this, scripts.stream().filter(StructuredData::isScript).toList());
        }
        return structured;
    }

    ReadContext context() {
        return context;
    }

    Metadata.Builder metadata() {
        return metadata;
    }

    Site site() {
        return site;
    }

    /** The footnotes of what is left of the page; to be asked for when nothing is taken out any more. */
    Footnotes footnotes() {
        if (footnotes == null) {
            footnotes = Footnotes.in(body(), context.options().extract() == ReadOptions.Extract.AUTO);
        }
        return footnotes;
    }

    /** What is known beside the text of a date in this page. */
    DateHints dateHints() {
        return DateHints.of(site).firstSeenAt(metadata.captured());
    }

    /** The text of a node with its origin. */
    SourceText text(TextNode node) {
        return text(node, node.getWholeText());
    }

    /** What a comment says. */
    SourceText comment(Comment comment) {
        Range range = comment.sourceRange();
        if (!range.isTracked()) {
            return SourceText.EMPTY;
        }
        SourceText raw = source.slice(range.startPos(), Math.min(range.endPos(), source.length()));
        int from = raw.value().startsWith("<!--") ? "<!--".length() : 0;
        int to = raw.value().endsWith("-->") ? raw.length() - "-->".length() : raw.length();
        return from < to ? raw.slice(from, to) : SourceText.EMPTY;
    }

    private SourceText text(Node node, String decoded) {
        if (node instanceof CDataNode) {
            return characterData(node, decoded);
        }
        Range range = node.sourceRange();
        SourceText raw =
                range.isTracked() ? source.slice(range.startPos(), Math.min(range.endPos(), source.length())) : null;
        if (raw != null && raw.value().startsWith(">") && !decoded.startsWith(">")) {
            // A declaration with a space before its end: the parser counts the end to the text that follows.
            context.claims().markup(raw.slice(0, 1).origin());
            raw = raw.slice(1);
        }
        SourceText aligned = raw == null ? null : Alignment.align(raw, decoded, context.claims());
        return aligned == null ? new SourceText.Builder().addSynthetic(decoded).build() : aligned;
    }

    /** The text of a CDATA section, which only foreign content has (WHATWG HTML 13.2.5.69). */
    private SourceText characterData(Node node, String decoded) {
        Range range = node.sourceRange();
        SourceText raw = source.slice(Math.max(0, range.startPos()), Math.min(range.endPos(), source.length()));
        int from = raw.value().indexOf("[CDATA[") + "[CDATA[".length();
        int to = raw.value().endsWith("]]>") ? raw.length() - "]]>".length() : raw.length();
        boolean whole =
                from > 0 && from <= to && raw.value().substring(from, to).equals(decoded);
        if (!whole) {
            return new SourceText.Builder().addSynthetic(decoded).build();
        }
        context.claims().markup(raw.slice(0, from).origin());
        context.claims().markup(raw.slice(to).origin());
        return raw.slice(from, to);
    }

    /** What a script or the like holds, with its origin. */
    SourceText data(DataNode node) {
        Range range = node.sourceRange();
        SourceText raw = range.isTracked()
                ? source.slice(range.startPos(), Math.min(range.endPos(), source.length()))
                : SourceText.EMPTY;
        return raw.value().equals(node.getWholeData())
                ? raw
                : new SourceText.Builder().addSynthetic(node.getWholeData()).build();
    }

    /** All text in a node, in order, with its origin; {@code br} counts as LF, scripts and styles are dropped. */
    SourceText allText(Node root) {
        SourceText.Builder out = new SourceText.Builder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        out.add(text(text));
                    } else if (node instanceof DataNode data) {
                        context.claims().removed(place(data), "script");
                    } else if (node.nameIs("br")) {
                        out.addSynthetic("\n");
                    }
                },
                root);
        return out.build();
    }

    /** The value of an attribute with its origin; empty if the element has none of that name. */
    SourceText attribute(Element element, String name) {
        String value = element.attr(name);
        if (value.isEmpty()) {
            return SourceText.EMPTY;
        }
        Range.AttributeRange range = element.attributes().sourceRange(name);
        Range at = range.valueRange();
        SourceText aligned = at.isTracked()
                ? Alignment.align(
                        source.slice(at.startPos(), Math.min(at.endPos(), source.length())), value, context.claims())
                : null;
        return aligned == null ? new SourceText.Builder().addSynthetic(value).build() : aligned;
    }

    /** The place of a node's own markup, for diagnostics and provenance. */
    Origin place(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? origin(range.startPos(), Math.min(range.endPos(), source.length())) : Origin.NONE;
    }

    private Origin origin(int from, int to) {
        return from >= to ? Origin.NONE : source.origin().slice(from, to);
    }

    /** Takes a node out of the tree, with all its text, by a named rule. */
    void remove(Node node, String rule) {
        claimRemoved(node, rule);
        node.remove();
    }

    /** Says that all text in a node is dropped by a named rule, and leaves the node where it is. */
    void claimRemoved(Node root, String rule) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        context.claims().removed(text(text).origin(), rule);
                    } else if (node instanceof DataNode data) {
                        context.claims().removed(place(data), rule);
                    }
                },
                root);
    }

    /** Says that all text outside the body is dropped: the head, and what broken pages have before and after. */
    void claimOutsideBody() {
        for (Node node : dom.childNodes()) {
            if (node instanceof TextNode text) {
                context.claims().removed(place(text), "outside-body");
            }
        }
        Element body = dom.body();
        for (Element html : dom.children()) {
            for (Node node : html.childNodes()) {
                if (node != body) {
                    claimRemoved(node, "page-head");
                }
            }
        }
    }

    /** Takes a node out of the tree; its text has gone to a metadata field. */
    String move(Node node, Field field) {
        String moved = context.claims().moved(allText(node), field);
        node.remove();
        return moved;
    }

    /**
     * Lets rules work on the tree in their order; those that need an element that was not in the source are passed by. For rules that
     * make no elements which those after them need.
     */
    void apply(List<HtmlRule> rules) {
        for (HtmlRule rule : rules) {
            if (rule.needs().isEmpty() || !Collections.disjoint(names, rule.needs())) {
                rule.apply(this);
            }
        }
    }

    /** Whether a text may stand in it: as it is, or written with numeric references. */
    boolean mayHold(String text) {
        return source.value().contains(text) || source.value().contains("&#");
    }

    private void claimTags() {
        BitSet covered = new BitSet(source.length());
        NodeTraversor.traverse(
                (node, depth) -> {
                    context.step();
                    cover(covered, node, node.sourceRange());
                    if (node instanceof Element element) {
                        names.add(element.normalName());
                        if (element.hasAttr("class")) {
                            names.add(HtmlRule.CLASSED);
                        }
                        cover(covered, null, element.endSourceRange());
                    }
                },
                dom);
        int at = covered.nextClearBit(0);
        while (at < source.length()) {
            int end = covered.nextSetBit(at);
            int to = end < 0 ? source.length() : end;
            claimNuls(at, to);
            StrayTags.in(source.value(), at, to, (a, b) -> context.claims().markup(origin(a, b)));
            claimIgnored(at, to);
            at = covered.nextClearBit(to);
        }
    }

    /** The parser ignores NUL characters in text (WHATWG HTML 13.2.6.4.7). */
    private void claimNuls(int from, int to) {
        for (int i = source.value().indexOf(0, from);
                i >= 0 && i < to;
                i = source.value().indexOf(0, i + 1)) {
            context.claims().removed(source.slice(i, i + 1).origin(), CharacterStep.CONTROLS.id());
        }
    }

    /** Visible text that stands nowhere in the tree: the standard ignores it, as inside {@code colgroup} or an unfinished tag. */
    private void claimIgnored(int from, int to) {
        context.claims().ignored(origin(from, to));
    }

    /** Marks a range as covered by the tree; tags and comments are claimed, text is not. */
    private void cover(BitSet covered, @Nullable Node node, Range range) {
        int end = Math.min(range.endPos(), source.length());
        if (!range.isTracked() || range.startPos() >= end || node instanceof Document) {
            return;
        }
        boolean text = node instanceof TextNode || node instanceof DataNode;
        if (!text && source.value().charAt(range.startPos()) != '<') {
            return;
        }
        covered.set(range.startPos(), end);
        if (node instanceof Comment) {
            context.claims().removedBesides(origin(range.startPos(), end), "comment");
        } else if (!text) {
            context.claims().markup(origin(range.startPos(), end));
        }
    }

    /** jsoup is quadratic in the length of a tag name; nothing honest has one of a thousand characters. */
    private void refuseEndlessNames() {
        int at = TagNames.firstLongerThan(LONGEST_TAG_NAME, source.value());
        if (at >= 0) {
            throw new LimitException(new Diagnostic(
                    CoreCode.TOO_COMPLEX,
                    Location.at(
                            context.path(),
                            context.text(),
                            source.slice(at, at + 1).origin()),
                    "a tag name of more than " + LONGEST_TAG_NAME + " characters; nothing was written"));
        }
    }
}
