package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Maps {@code dl}: where terms and descriptions are a few words each, to a list of {@code **term**: description}; where
 * descriptions are sections of their own, as in the reference of a programming interface, to what they hold.
 */
final class DefinitionLists {

    private static final int MOST_PARAGRAPHS = 3;
    private static final int LONGEST_TERM = 120;

    /** Terms with what is said of them. */
    private record Entry(List<List<Block>> terms, List<Block> description) {
        Entry() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Page page;
    private final int depth;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry open;

    private DefinitionLists(Page page, int depth) {
        this.page = page;
        this.depth = depth;
    }

    static List<Block> map(Page page, Element list, int depth) {
        DefinitionLists mapper = new DefinitionLists(page, depth);
        mapper.parts(list, depth);
        return mapper.blocks();
    }

    private void parts(Element parent, int at) {
        for (Node node : parent.childNodes()) {
            boolean group = node.nameIs("div") && at < depth + 2;
            if (group && !Hidden.is((Element) node)) {
                parts((Element) node, at + 1);
            } else {
                part(node, BlockMapper.of(page, node, depth + 1));
            }
        }
    }

    private void part(Node node, List<Block> content) {
        if (content.isEmpty()) {
            return;
        }
        Entry entry = open;
        if (entry == null || node.nameIs("dt") && !entry.description.isEmpty()) {
            entry = new Entry();
            entries.add(entry);
            open = entry;
        }
        if (node.nameIs("dt")) {
            entry.terms.add(content);
        } else {
            entry.description.addAll(content);
        }
    }

    private List<Block> blocks() {
        boolean simple = !entries.isEmpty() && entries.stream().allMatch(DefinitionLists::isSimple);
        List<Block> out = new ArrayList<>();
        List<Block.ListItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            if (simple) {
                items.add(new Block.ListItem(item(entry)));
            } else {
                entry.terms.forEach(out::addAll);
                out.addAll(entry.description);
            }
        }
        if (simple) {
            out.add(new Block.BulletList(items));
        }
        return out;
    }

    private static boolean isSimple(Entry entry) {
        boolean terms = !entry.terms.isEmpty()
                && entry.terms.stream()
                        .allMatch(term -> term.size() == 1
                                && term.getFirst() instanceof Block.Paragraph paragraph
                                && Inlines.text(paragraph.content()).length() <= LONGEST_TERM
                                && paragraph.content().stream().noneMatch(DefinitionLists::isSpecial));
        return terms
                && !entry.description.isEmpty()
                && entry.description.size() <= MOST_PARAGRAPHS
                && entry.description.stream().allMatch(block -> block instanceof Block.Paragraph);
    }

    private static boolean isSpecial(Inline inline) {
        return inline instanceof Inline.LineBreak
                || inline instanceof Inline.Image
                || inline instanceof Inline.Footnote;
    }

    private static List<Block> item(Entry entry) {
        Inlines line = new Inlines();
        String last = "";
        for (List<Block> term : entry.terms) {
            List<Inline> words = ((Block.Paragraph) term.getFirst()).content();
            if (!line.isEmpty()) {
                line.add(synthetic(isEastern(last) ? "、" : ", "));
            }
            line.add(new Inline.Strong(words));
            last = Inlines.text(words);
        }
        line.add(synthetic(endsInMark(last) ? " " : isEastern(last) ? "：" : ": "));
        line.addAll(((Block.Paragraph) entry.description.getFirst()).content());
        List<Block> out = new ArrayList<>();
        out.add(new Block.Paragraph(line.build()));
        out.addAll(entry.description.subList(1, entry.description.size()));
        return out;
    }

    private static boolean endsInMark(String term) {
        return !term.isEmpty() && ":：.?!。？！".indexOf(term.charAt(term.length() - 1)) >= 0;
    }

    private static boolean isEastern(String term) {
        return !term.isEmpty() && Han.joinsWithoutSpace(term.codePointBefore(term.length()));
    }

    private static Inline synthetic(String text) {
        return Inline.Text.of(new SourceText.Builder().addSynthetic(text).build());
    }
}
