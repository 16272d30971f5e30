package io.github.unchaff.model;

import io.github.unchaff.source.Origin;
import java.util.List;

/** Which stretch of the source blocks came from, through all cleaning. */
public final class Provenance {

    private Provenance() {}

    /**
     * From where to where in the source the leaves of blocks stood, footnotes left out since they stand elsewhere.
     *
     * @return one verbatim stretch, or {@link Origin#NONE} if no source stands behind them
     */
    public static Origin of(List<Block> blocks) {
        Hull hull = new Hull();
        hull.blocks(blocks);
        return hull.start < 0 ? Origin.NONE : Origin.verbatim(hull.start, hull.end);
    }

    private static final class Hull extends Walker {
        private int start = -1;
        private int end = -1;

        @Override
        public boolean entersFootnotes() {
            return false;
        }

        @Override
        public void text(String value, Origin origin) {
            widen(origin);
        }

        @Override
        public void image(Inline.Image image, boolean inFigure) {
            widen(image.origin());
        }

        @Override
        public void thematicBreak(Origin origin) {
            widen(origin);
        }

        private void widen(Origin origin) {
            int from = origin.start();
            if (from >= 0) {
                start = start < 0 ? from : Math.min(start, from);
                end = Math.max(end, origin.end());
            }
        }
    }
}
