package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The lines near the headline of a page, where bylines and dates stand: a few before it, and those behind it down to the first
 * paragraphs of the article.
 */
final class HeadZone {

    private static final int BEFORE = 24;
    private static final int AFTER = 120;
    private static final int PROSE = 120;
    private static final int MOST_PROSE = 3;
    private static final int HIGHEST = 10;

    /**
     * A line of visible text.
     *
     * @param pieces its texts as elements divide it, without white space around
     * @param nodes where these stand
     * @param isAfter whether it stands behind the headline
     */
    record Line(List<SourceText> pieces, List<TextNode> nodes, boolean isAfter) {

        /** The line with a line end between its pieces. */
        SourceText text() {
            SourceText.Builder out = new SourceText.Builder();
            for (SourceText piece : pieces) {
                if (out.length() > 0) {
                    out.addSynthetic("\n");
                }
                out.add(piece);
            }
            return out.build();
        }
    }

    private final List<Line> lines;

    private HeadZone(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, those before the headline behind the others, nearest first. */
    List<Line> lines() {
        return lines;
    }

    /**
     * The zone round a headline; where there is none, the beginning of the article.
     *
     * @param headline the heading that is the title, or null
     */
    static HeadZone of(PageSurvey survey, @Nullable Element headline) {
        int start = start(survey, headline);
        Set<Node> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node at = start < survey.texts().size() ? survey.texts().get(start) : null; at != null; at = at.parent()) {
            shared.add(at);
        }
        List<Line> after = new ArrayList<>();
        int prose = 0;
        List<TextNode> texts = survey.texts();
        List<TextNode> open = new ArrayList<>();
        int last = Math.min(texts.size(), start + AFTER);
        for (int i = start; i < last && prose < MOST_PROSE; i++) {
            TextNode text = texts.get(i);
            if (!open.isEmpty() && block(open.getLast()) != block(text)) {
                prose += flush(survey.page(), shared, open, after, true);
            }
            open.add(text);
        }
        flush(survey.page(), shared, open, after, true);
        List<Line> before = new ArrayList<>();
        for (int i = Math.max(0, start - BEFORE); i < start; i++) {
            TextNode text = texts.get(i);
            if (!open.isEmpty() && block(open.getLast()) != block(text)) {
                flush(survey.page(), shared, open, before, false);
            }
            open.add(text);
        }
        flush(survey.page(), shared, open, before, false);
        after.addAll(before.reversed());
        return new HeadZone(after);
    }

    /** Which of the visible texts is the first of the headline, or of the article where there is none. */
    private static int start(PageSurvey survey, @Nullable Element headline) {
        if (headline != null) {
            return survey.start(headline);
        }
        String title = survey.page().metadata().title();
        String folded = title == null ? "" : SiteIdentity.folded(title);
        List<TextNode> texts = survey.texts();
        for (int i = 0; i < texts.size() && !folded.isEmpty(); i++) {
            String text = texts.get(i).getWholeText();
            if (text.length() < folded.length() * 3 + 20
                    && SiteIdentity.folded(text).equals(folded)) {
                return i;
            }
        }
        return survey.article() == null ? 0 : survey.start(survey.article());
    }

    /** Ends a line; 1 if it is a paragraph of prose. */
    private static int flush(Page page, Set<Node> shared, List<TextNode> open, List<Line> lines, boolean isAfter) {
        int length =
                open.stream().mapToInt(text -> text.getWholeText().length()).sum();
        List<TextNode> nodes = List.copyOf(open);
        open.clear();
        if (nodes.isEmpty()) {
            return 0;
        }
        if (length > PROSE * 2) {
            return 1;
        }
        Node parent = nodes.getFirst().parent();
        if (parent instanceof Element element && Neighbourhood.areNoise(element, shared::contains)) {
            return 0;
        }
        List<SourceText> pieces = new ArrayList<>();
        for (TextNode node : nodes) {
            pieces.add(page.text(node).strip());
        }
        lines.add(new Line(pieces, nodes, isAfter));
        return length > PROSE && Whitespace.countVisible(nodes.getFirst().getWholeText()) > PROSE / 2 ? 1 : 0;
    }

    /** The element that begins and ends the line that a text stands in. */
    private static @Nullable Node block(TextNode text) {
        Node at = text.parent();
        for (int height = 0; at != null && height < HIGHEST; height++) {
            if (at instanceof Element element && Tags.isBlock(element.normalName())) {
                return at;
            }
            at = at.parent();
        }
        return at;
    }
}
