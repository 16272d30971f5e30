package io.github.unchaff.feed.read;

import io.github.unchaff.model.Document;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;

/** Reads a part of a feed; what that is nobody has to find out any more. */
record PartReader(String dialect, String mediaType, Reading reading) implements FormatReader {

    /** How the part is read. */
    @FunctionalInterface
    interface Reading {
        Document read(SourceText text, ReadContext context);
    }

    @Override
    public Detection detect(SourceText text, String path) {
        return found(Detection.Confidence.CERTAIN, "part of a feed");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        return reading.read(text, context);
    }
}
