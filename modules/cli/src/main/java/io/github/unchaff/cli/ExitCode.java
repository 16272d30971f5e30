package io.github.unchaff.cli;

/** What a caller learns from the exit code. */
final class ExitCode {

    /** Every input was converted. */
    static final int OK = 0;

    /** An internal error, or the disk failed. */
    static final int INTERNAL = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** Some inputs were rejected; all the others were written. */
    static final int REJECTED = 3;

    /** What {@code --fail-on} names has happened. */
    static final int FAIL_ON = 4;

    private ExitCode() {}
}
