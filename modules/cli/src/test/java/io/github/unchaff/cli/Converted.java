package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.read.Part;
import io.github.unchaff.read.Series;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of one source, whether it was one document or many.
 *
 * @param head what a series says of itself, or null
 */
record Converted(
        Conversion.@Nullable Converted head, List<Conversion.Converted> documents, List<Diagnostic> diagnostics) {

    static Converted of(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Converted one -> new Converted(null, List.of(one), one.diagnostics());
            case Conversion.Rejected none -> new Converted(null, List.of(), none.diagnostics());
            case Conversion.Series series -> all(series);
        };
    }

    private static Converted all(Conversion.Series series) {
        List<Conversion.Converted> documents = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(series.diagnostics());
        try (Series.Parts parts = series.parts()) {
            for (Part part = parts.next(); part != null; part = parts.next()) {
                Conversion conversion = CasesTest.CONVERTER.convert(series, part, ConverterOptions.DEFAULT);
                diagnostics.addAll(conversion.diagnostics());
                if (conversion instanceof Conversion.Converted converted) {
                    documents.add(converted);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Converted(series.head(), documents, diagnostics);
    }

    /** What a writer makes of it: a format of one document writes one behind the other. */
    String output(String extension) {
        if (extension.equals("diagnostics")) {
            return diagnostics.stream().map(found -> found + "\n").collect(Collectors.joining());
        }
        FormatWriter writer = CasesTest.writer(extension);
        if (head != null && writer instanceof GatheringWriter gathering) {
            return gathered(head, gathering);
        }
        return documents.stream()
                .map(document -> CasesTest.written(document, extension))
                .collect(Collectors.joining());
    }

    private String gathered(Conversion.Converted itself, GatheringWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Gathering gathering = writer.gather(WriteOptions.DEFAULT)) {
            gathering.addHead(itself);
            for (Conversion.Converted document : documents) {
                gathering.add(gathering.prepare(document));
            }
            gathering.settle();
            gathering.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
