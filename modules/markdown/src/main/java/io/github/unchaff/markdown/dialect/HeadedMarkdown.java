package io.github.unchaff.markdown.dialect;

import io.github.unchaff.markdown.Flavor;
import io.github.unchaff.markdown.Markdown;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dialect whose articles begin with lines of a known form and go on as Markdown. A subclass says its name and the form of these
 * lines; {@code docs/dialects.md} shows one.
 *
 * <p>Each line is a regular expression over the whole line. What its groups hold goes to the field of their name: {@code title},
 * {@code url}, {@code published}, {@code publisher}, a role such as {@code author} or {@code translator}; {@code dropped} goes
 * nowhere. What is outside the groups is markup. Blank lines between them do not matter.
 */
public abstract class HeadedMarkdown implements FormatReader {

    private static final int LONGEST_LINE = 2000;

    private final String dialect;
    private final List<Pattern> lines;

    /**
     * A dialect of this name.
     *
     * @throws IllegalArgumentException when a group has the name of no field
     */
    protected HeadedMarkdown(String dialect, String... lines) {
        this.dialect = dialect;
        this.lines = Stream.of(lines).map(Pattern::compile).toList();
        this.lines.forEach(line -> line.namedGroups().keySet().forEach(HeaderFields::requireKnown));
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
        HeaderLines header = new HeaderLines(text);
        boolean all =
                lines.stream().allMatch(line -> match(line, header.skipBlank().next()) != null);
        return all
                ? found(Detection.Confidence.CERTAIN, "its first lines have the form of this dialect")
                : found(Detection.Confidence.NO, "its first lines have another form");
    }

    @Override
    public final Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        HeaderFields fields = new HeaderFields(context, metadata);
        HeaderLines header = new HeaderLines(text);
        for (Pattern line : lines) {
            Matcher match = match(line, header.skipBlank().peek());
            if (match != null) {
                fields.take(header.next(), match);
            }
        }
        Publisher known = context.rules().site(metadata.url()).publisher();
        if (known != null) {
            metadata.publisher(known);
        }
        return new Document(metadata.build(), Markdown.blocks(header.rest(), context, Flavor.COMMONMARK));
    }

    private static @Nullable Matcher match(Pattern pattern, SourceText line) {
        Matcher matcher = pattern.matcher(line.value().stripTrailing());
        return line.length() <= LONGEST_LINE && matcher.matches() ? matcher : null;
    }
}
