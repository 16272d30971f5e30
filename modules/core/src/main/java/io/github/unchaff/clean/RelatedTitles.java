package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops references to other articles that are no links: {@code 延伸阅读：} with bare titles at the end, titles of other articles that run
 * together as the last paragraph, and a bold {@code 更多新聞：…} behind the last sentence.
 */
final class RelatedTitles implements Rule {

    private static final int MOST_TITLES = 8;
    private static final int LONGEST_TITLE = 80;

    @Override
    public String id() {
        return "related";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        return withoutAside(withoutRun(withoutTitles(document, cleaning), cleaning), cleaning);
    }

    /** Bare titles below a head, where nothing but titles and notes in brackets follows. */
    private Document withoutTitles(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        int head = body.size() - 1;
        while (head >= 0 && body.size() - head <= MOST_TITLES && !isHead(body.get(head), cleaning)) {
            if (!isTitle(body.get(head), cleaning) && !isAside(body.get(head), cleaning)) {
                return document;
            }
            head--;
        }
        if (head < 0 || !isHead(body.get(head), cleaning)) {
            return document;
        }
        List<Block> out = new ArrayList<>(body.subList(0, head));
        for (Block block : body.subList(head, body.size())) {
            if (isAside(block, cleaning)) {
                out.add(block);
            } else {
                cleaning.remove(block, id());
            }
        }
        return document.withBody(out);
    }

    private static boolean isHead(Block block, Cleaning cleaning) {
        List<LinkLine> lines = cleaning.linkLines(block);
        return lines.size() == 1
                && cleaning.site().matches(SiteKey.RELATED, lines.getFirst().text());
    }

    private static boolean isTitle(Block block, Cleaning cleaning) {
        List<LinkLine> lines = cleaning.linkLines(block);
        return !lines.isEmpty()
                && lines.stream()
                        .map(LinkLine::text)
                        .allMatch(text -> text.length() <= LONGEST_TITLE
                                && !text.isEmpty()
                                && "。.;；，,".indexOf(text.charAt(text.length() - 1)) < 0);
    }

    /** What may stand below the text and is no part of it: a picture, a line in brackets. */
    private static boolean isAside(Block block, Cleaning cleaning) {
        List<LinkLine> lines = cleaning.linkLines(block);
        String text = lines.size() == 1 ? lines.getFirst().text() : "";
        boolean brackets = text.length() > 2
                && "【（([".indexOf(text.charAt(0)) >= 0
                && "】）)]".indexOf(text.charAt(text.length() - 1)) >= 0;
        return brackets || block instanceof Block.Figure || block instanceof Block.ThematicBreak;
    }

    /** The bold words at the end of the last paragraph. */
    private Document withoutAside(Document document, Cleaning cleaning) {
        int last = lastText(document.body(), cleaning);
        if (last < 0 || !(document.body().get(last) instanceof Block.Paragraph paragraph)) {
            return document;
        }
        List<Inline> content = paragraph.content();
        boolean aside = content.size() > 1
                && content.getLast() instanceof Inline.Strong strong
                && cleaning.site().matches(SiteKey.RELATED, Whitespace.strip(Inlines.text(strong.content())));
        if (!aside) {
            return document;
        }
        cleaning.removeInlines(List.of(content.getLast()), id());
        List<Block> out = new ArrayList<>(document.body());
        out.set(
                last,
                new Block.Paragraph(new Inlines()
                        .addAll(content.subList(0, content.size() - 1))
                        .build()));
        return document.withBody(out);
    }

    private Document withoutRun(Document document, Cleaning cleaning) {
        int last = lastText(document.body(), cleaning);
        if (last < 1 || !TitleRun.is(document.body(), last)) {
            return document;
        }
        cleaning.remove(document.body().get(last), id());
        List<Block> out = new ArrayList<>(document.body());
        out.remove(last);
        return document.withBody(out);
    }

    private static int lastText(List<Block> body, Cleaning cleaning) {
        int last = body.size() - 1;
        while (last >= 0 && isAside(body.get(last), cleaning)) {
            last--;
        }
        return last;
    }
}
