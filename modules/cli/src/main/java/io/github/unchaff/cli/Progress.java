package io.github.unchaff.cli;

/** A line on the terminal that says how far a run is. Nothing at all when standard error is no terminal. */
final class Progress {

    private static final long PAUSE = 100_000_000;
    private static final int WIDTH = 20;

    private final Surroundings surroundings;
    private final boolean wanted;
    private long last;
    private boolean shown;

    Progress(Surroundings surroundings, boolean wanted) {
        this.surroundings = surroundings;
        this.wanted = wanted && surroundings.terminal().err();
    }

    void show(int done, int all) {
        long now = wanted ? surroundings.nanos().getAsLong() : 0;
        if (!wanted || all < 2 || now - last < PAUSE && done < all) {
            return;
        }
        last = now;
        shown = true;
        int full = (int) ((long) done * WIDTH / all);
        surroundings.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + " of " + all);
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (shown) {
            surroundings.print("\r\u001b[K");
            shown = false;
        }
    }
}
