package io.github.unchaff.markdown.wiki;

import io.github.unchaff.markdown.MarkdownReader;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;

/** Reads one kind of Markdown with wiki links. Immutable and thread-safe. */
abstract class NoteReader implements FormatReader {

    private final String dialect;
    private final Notes notes;

    NoteReader(String dialect, Notes notes) {
        this.dialect = dialect;
        this.notes = notes;
    }

    @Override
    public final String dialect() {
        return dialect;
    }

    @Override
    public final String mediaType() {
        return "text/markdown";
    }

    @Override
    public final Detection detect(SourceText text, String path) {
        return NoteEvidence.of(text.value()) == notes
                ? found(Detection.Confidence.CERTAIN, "wiki links as only " + dialect + " has them")
                : found(Detection.Confidence.NO, "no wiki links of its kind");
    }

    @Override
    public final Document read(SourceText text, ReadContext context) {
        return new MarkdownReader(notes).read(text, context);
    }
}
