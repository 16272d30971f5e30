package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes plain text: the title, then the body, paragraphs separated by one blank line. Immutable and thread-safe. */
public final class TextWriter implements FormatWriter {

    /** For the service loader. */
    public TextWriter() {}

    @Override
    public List<String> names() {
        return List.of("text", "txt");
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException {
        Document document = Single.of(documents, "text").document();
        String title = document.metadata().title();
        String head = title == null ? "" : LineWrap.wrap(Headline.line(title), options.wrap());
        String body = new PlainText(options.wrap()).body(document.body());
        String gap = head.isEmpty() || body.isEmpty() ? "" : "\n\n";
        String end = head.isEmpty() && body.isEmpty() ? "" : "\n";
        out.write(Printable.utf8(head + gap + body + end));
    }

    /**
     * The text of a body, without the title, not wrapped: paragraphs separated by one blank line, no markup, no final line
     * end. Empty when the body shows no text.
     */
    public static String body(List<Block> body) {
        return new PlainText(0).body(body);
    }
}
