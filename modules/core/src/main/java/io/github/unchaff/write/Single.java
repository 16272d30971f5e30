package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import java.util.List;

/** The one document of a format that holds no more. */
final class Single {

    private Single() {}

    /** The only element; another number is a mistake of the caller. */
    static Conversion.Converted of(List<Conversion.Converted> documents, String format) {
        if (documents.size() != 1) {
            throw new IllegalArgumentException(format + " holds one document, not " + documents.size());
        }
        return documents.getFirst();
    }
}
