package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.source.Source;
import io.github.unchaff.testkit.CaseFolder;
import io.github.unchaff.testkit.CaseFolders;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the test fixtures: what comes out is what is expected, and the laws hold. */
class CasesTest {

    static final Converter CONVERTER = Converter.standard();
    static final List<FormatWriter> WRITERS =
            new ArrayList<>(Toolkit.standard().writers().get());
    private static final List<String> EXPECTED = List.of("md", "txt", "json", "diagnostics");

    static List<CaseFolder> cases() {
        return CaseFolders.all();
    }

    @Test
    void thereAreAtLeastFortyCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(CaseFolder folder) {
        Converted all = Converted.of(convert(folder));
        List<String> extensions = new ArrayList<>(EXPECTED);
        folder.expected().stream()
                .filter(extension -> !extensions.contains(extension))
                .forEach(extensions::add);
        folder.check(extensions, all::output);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheLaws(CaseFolder folder) {
        Supplier<Converted> conversion = () -> Converted.of(convert(folder));
        List<Conversion.Converted> documents = conversion.get().documents();
        for (int i = 0; i < documents.size(); i++) {
            int which = i;
            Laws.check(documents.get(i), () -> conversion.get().documents().get(which));
        }
    }

    static Conversion convert(CaseFolder folder) {
        return CONVERTER.convert(
                new Source(folder.source().getFileName().toString(), folder.bytes()), ConverterOptions.DEFAULT);
    }

    static FormatWriter writer(String extension) {
        return WRITERS.stream()
                .filter(candidate -> candidate.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no writer for ." + extension));
    }

    static String written(Conversion.Converted converted, String extension) {
        FormatWriter writer = writer(extension);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(List.of(converted), WriteOptions.DEFAULT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
