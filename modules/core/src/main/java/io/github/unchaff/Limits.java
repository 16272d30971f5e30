package io.github.unchaff;

/**
 * What one source may cost. Files are hostile until proven otherwise, so limits are on by default.
 *
 * @param bytes the largest source, in bytes
 * @param depth how deep blocks may nest in the output; deeper ones are lifted
 * @param nodes how many nodes a document may have
 * @param millis how long a reader may take, in milliseconds of the clock
 */
public record Limits(long bytes, int depth, int nodes, long millis) {

    /** 16 MiB, 64 levels, two million nodes, two minutes. */
    public static final Limits DEFAULT = new Limits(16L << 20, 64, 2_000_000, 120_000);

    /** Guards against limits that nothing could meet. */
    public Limits {
        if (bytes < 1 || depth < 1 || nodes < 1 || millis < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same limits with another number of bytes. */
    public Limits withBytes(long newBytes) {
        return new Limits(newBytes, depth, nodes, millis);
    }
}
