package io.github.unchaff.markdown;

/**
 * How many characters of addresses a text may unfold to. Addresses written out cannot exceed it; a definition with a long
 * address and thousands of uses does (160 kB of input, 2 GB of output).
 */
public final class LinkBudget {

    private static final int FREE = 100_000;
    private long left;

    /** The budget of a text of that length. */
    public LinkBudget(int length) {
        this.left = FREE + (long) length;
    }

    /** Whether nothing was refused so far. */
    boolean isLeft() {
        return left >= 0;
    }

    /** Takes an address out of the budget; false if that is empty. */
    public boolean allows(String url) {
        left -= url.length();
        return left >= 0;
    }
}
