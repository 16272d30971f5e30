package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/**
 * The text of a document that is in its language: the title and the sentences, a line for each paragraph. Code is in none, and a
 * list of references may be in another.
 */
final class Prose extends Walker {

    private static final int ENOUGH = 60;

    private final StringBuilder sentences = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private StringBuilder current = sentences;
    private boolean isCode;

    private Prose() {}

    /** The prose; the references too where there is hardly any. */
    static String of(Document document) {
        Prose prose = new Prose();
        String title = document.metadata().title();
        prose.blocks(document.body());
        prose.current = prose.sentences;
        String text = (title == null ? "" : title + '\n') + prose.sentences;
        return Whitespace.countVisible(prose.sentences) >= ENOUGH ? text : text + prose.references;
    }

    @Override
    public void enter(Block block) {
        isCode = block instanceof Block.CodeBlock;
        boolean reference = block instanceof Block.Paragraph paragraph && isLinks(paragraph.content());
        current.append('\n');
        current = reference ? references : sentences;
    }

    @Override
    public void enter(Inline inline) {
        isCode = inline instanceof Inline.Code;
        if (inline instanceof Inline.LineBreak) {
            current.append('\n');
        }
    }

    @Override
    public void text(String value, Origin origin) {
        if (!isCode) {
            current.append(value);
        }
    }

    private static boolean isLinks(List<Inline> inlines) {
        boolean links = false;
        for (Inline inline : inlines) {
            boolean link = inline instanceof Inline.Link;
            if (!link && !Inlines.isBlank(List.of(inline))) {
                return false;
            }
            links |= link;
        }
        return links;
    }
}
