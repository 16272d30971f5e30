package io.github.unchaff.markdown;

/**
 * What stands around an inline.
 *
 * @param depth how many containers, blocks included
 * @param emphasis how many of them are emphasis
 * @param strong how many are strong emphasis
 * @param strike how many are strikethrough
 */
record Nest(int depth, int emphasis, int strong, int strike) {

    /** Emphasis in emphasis is told apart by {@code *} and {@code _}; a third one could not be written and says nothing. */
    private static final int MOST = 2;

    static Nest at(int depth) {
        return new Nest(depth, 0, 0, 0);
    }

    Nest inEmphasis() {
        return new Nest(depth + 1, emphasis + 1, strong, strike);
    }

    Nest inStrong() {
        return new Nest(depth + 1, emphasis, strong + 1, strike);
    }

    Nest inStrike() {
        return new Nest(depth + 1, emphasis, strong, strike + 1);
    }

    /** Inside a link emphasis begins anew. */
    Nest inLink() {
        return new Nest(depth + 1, 0, 0, 0);
    }

    boolean showsEmphasis() {
        return emphasis < MOST;
    }

    boolean showsStrong() {
        return strong < MOST;
    }

    boolean showsStrike() {
        return strike == 0;
    }
}
