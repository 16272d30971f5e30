package io.github.unchaff;

import io.github.unchaff.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * How sources are converted.
 *
 * @param dialect the dialect to read as, such as {@code gnews-mirror}, or null to detect it
 * @param read what readers need to know
 * @param limits what one source may cost
 */
public record ConverterOptions(@Nullable String dialect, ReadOptions read, Limits limits) {

    /** Detect the dialect; the usual limits. */
    public static final ConverterOptions DEFAULT = new ConverterOptions(null, ReadOptions.DEFAULT, Limits.DEFAULT);

    /** The same options with a fixed dialect, or null to detect it. */
    public ConverterOptions withDialect(@Nullable String newDialect) {
        return new ConverterOptions(newDialect, read, limits);
    }

    /** The same options for readers that know something else. */
    public ConverterOptions withRead(ReadOptions newRead) {
        return new ConverterOptions(dialect, newRead, limits);
    }

    /** The same options with other limits. */
    public ConverterOptions withLimits(Limits newLimits) {
        return new ConverterOptions(dialect, read, newLimits);
    }
}
