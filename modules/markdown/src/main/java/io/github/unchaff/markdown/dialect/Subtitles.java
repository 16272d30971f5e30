package io.github.unchaff.markdown.dialect;

import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subtitles on their own, SubRip ({@code .srt}) or WebVTT ({@code .vtt}), read as the text that is spoken. Immutable and thread-safe. */
public final class Subtitles implements FormatReader {

    private static final String WEBVTT = "WEBVTT";
    private static final int HEAD = 6;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z0-9.][^<>\\n]{0,100}>|\\{\\\\[^{}\\n]{1,60}}");
    private static final Pattern NOTE = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");

    @Override
    public String dialect() {
        return "subtitles";
    }

    @Override
    public String mediaType() {
        return "text/vtt";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        HeaderLines lines = new HeaderLines(text).skipBlank();
        boolean vtt = NOTE.matcher(lines.peek().value()).matches()
                && lines.peek().value().startsWith(WEBVTT);
        for (int i = 0; i < HEAD && !lines.atEnd(); i++) {
            if (CueTime.of(lines.next().value()) != null && (vtt || i < 2)) {
                return found(Confidence.CERTAIN, "a line that says when a subtitle is shown");
            }
        }
        return vtt
                ? found(Confidence.CERTAIN, "the first line of WebVTT")
                : found(Confidence.NO, "no line that says when a subtitle is shown");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        Claims claims = context.claims();
        SourceText spoken = CueText.joined(withoutMarkup(withoutNotes(text, claims), claims), claims);
        List<Block> body = new ArrayList<>();
        HeaderLines lines = new HeaderLines(spoken).skipBlank();
        while (!lines.atEnd()) {
            SourceText line = CharacterReferences.decode(lines.next().strip());
            body.add(new Block.Paragraph(new Inlines().add(line).build()));
            context.step();
            lines.skipBlank();
        }
        return new Document(new Metadata.Builder().build(), body);
    }

    /** Blocks of WebVTT that are not shown: its first line, notes, styles, regions; each ends with a blank line. */
    private static SourceText withoutNotes(SourceText text, Claims claims) {
        SourceText.Builder out = new SourceText.Builder();
        HeaderLines lines = new HeaderLines(text);
        boolean note = false;
        boolean vtt = text.value().stripLeading().startsWith(WEBVTT);
        while (vtt && !lines.atEnd()) {
            SourceText line = lines.next();
            note = !line.isBlank()
                    && (note || NOTE.matcher(line.value()).matches())
                    && CueTime.of(line.value()) == null;
            if (note) {
                claims.removed(line.origin(), "subtitle-note");
            } else {
                out.add(line).addSynthetic("\n");
            }
        }
        return vtt ? out.build() : text;
    }

    private static SourceText withoutMarkup(SourceText text, Claims claims) {
        Matcher markup = MARKUP.matcher(text.value());
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        while (markup.find()) {
            out.add(text.slice(from, markup.start()));
            claims.removed(text.slice(markup.start(), markup.end()).origin(), "subtitle-markup");
            from = markup.end();
        }
        return from == 0 ? text : out.add(text.slice(from)).build();
    }
}
