package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A clean, normalized article. Equal when its content is equal; safe to share between threads.
 *
 * @param metadata what is known about the article
 * @param body the article, in order
 */
public record Document(Metadata metadata, List<Block> body) {

    /** Copies the body. */
    public Document {
        body = List.copyOf(body);
    }

    /** The same document with another body; the document itself when all blocks are the same. */
    public Document withBody(List<Block> newBody) {
        return isBody(newBody) ? this : new Document(metadata, newBody);
    }

    private boolean isBody(List<Block> blocks) {
        boolean same = blocks.size() == body.size();
        for (int i = 0; same && blocks != body && i < body.size(); i++) {
            same = blocks.get(i) == body.get(i);
        }
        return same;
    }

    /** The same document with other metadata; the document itself when they are the same. */
    public Document withMetadata(Metadata newMetadata) {
        return newMetadata == metadata ? this : new Document(newMetadata, body);
    }

    /**
     * The images of the body, in order, each as a figure; an image inside a paragraph is one without caption. They are not
     * kept twice: this is a view.
     */
    public List<Block.Figure> images() {
        List<Block.Figure> found = new ArrayList<>();
        new Walker() {
            @Override
            public void enter(Block block) {
                if (block instanceof Block.Figure figure) {
                    found.add(figure);
                }
            }

            @Override
            public void image(Inline.Image image, boolean inFigure) {
                if (!inFigure) {
                    found.add(new Block.Figure(image, null, List.of(), null));
                }
            }
        }.blocks(body);
        return found;
    }
}
