package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.frontmatter.FrontMatter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one document as Markdown: CommonMark with GFM tables and strikethrough, under YAML front matter. No raw HTML. */
public final class MarkdownWriter implements FormatWriter {

    @Override
    public List<String> names() {
        return List.of("markdown", "md");
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException {
        for (Conversion.Converted converted : documents) {
            String above = switch (options.frontMatter()) {
                case YAML -> FrontMatter.of(converted.document());
                case NONE -> "";
            };
            String body = MarkdownBody.of(converted.document().body(), options);
            String gap = above.isEmpty() || body.isEmpty() ? "" : "\n";
            out.write((above + gap + body).getBytes(StandardCharsets.UTF_8));
        }
    }
}
