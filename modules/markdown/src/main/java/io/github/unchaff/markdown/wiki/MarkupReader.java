package io.github.unchaff.markdown.wiki;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.markdown.OriginIndex;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one markup language of wikis by its table. Immutable and thread-safe. */
abstract class MarkupReader implements FormatReader {

    private final String dialect;
    private final String mediaType;
    private final Evidence evidence;
    private final Markup markup;
    private final Set<Removals.Kind> removals;

    MarkupReader(String dialect, String mediaType, Evidence evidence, Set<Removals.Kind> removals, Markup markup) {
        this.dialect = dialect;
        this.mediaType = mediaType;
        this.evidence = evidence;
        this.removals = removals;
        this.markup = markup;
    }

    @Override
    public final String dialect() {
        return dialect;
    }

    @Override
    public final String mediaType() {
        return mediaType;
    }

    @Override
    public final Detection detect(SourceText text, String path) {
        Evidence.Finding finding = evidence.in(text.value(), path);
        return found(finding.confidence(), finding.reason());
    }

    @Override
    public final Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        Reading reading = new Reading(markup, context, metadata);
        SourceText article = Removals.of(behindHeader(withoutNul(text), reading), removals, reading);
        Footnotes footnotes = new Footnotes();
        article = markup.has(Markup.Trait.ORG_LINES) ? OrgFootnotes.collect(article, footnotes, reading) : article;
        WikiInlines inlines = new WikiInlines(reading, footnotes);
        List<Block> body = new ArrayList<>(WikiBlocks.of(article, inlines, 0));
        title(body, reading);
        return new Document(metadata.build(), body);
    }

    /** The text with U+FFFD for each NUL, as Markdown and HTML have it. */
    private static SourceText withoutNul(SourceText text) {
        int at = text.value().indexOf('\0');
        if (at < 0) {
            return text;
        }
        OriginIndex index = new OriginIndex(text);
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (at >= 0) {
            out.add(index.slice(from, at)).addDecoded("\uFFFD", index.slice(at, at + 1));
            from = at + 1;
            at = text.value().indexOf('\0', from);
        }
        return out.add(index.slice(from, text.length())).build();
    }

    /** The text behind the lines at its beginning that are about it; the default has none. */
    SourceText behindHeader(SourceText text, Reading reading) {
        return text;
    }

    /** Without a title, the only heading of depth 1 is it, if it begins the text. */
    private static void title(List<Block> body, Reading reading) {
        boolean titled = reading.metadata().title() != null
                || body.isEmpty()
                || !(body.getFirst() instanceof Block.Heading first)
                || first.depth() != 1;
        long same = body.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.depth() == 1)
                .count();
        if (titled || same != 1 || !(body.getFirst() instanceof Block.Heading heading)) {
            return;
        }
        if (heading.content().stream().allMatch(inline -> inline instanceof Inline.Text)) {
            SourceText title = Inlines.source(heading.content());
            reading.metadata().title(Whitespace.strip(title.value()));
            reading.claims().moved(title.origin(), Field.TITLE);
            body.removeFirst();
        }
    }
}
