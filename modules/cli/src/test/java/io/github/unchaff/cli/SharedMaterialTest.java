package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.unchaff.Conversion;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.source.Source;
import io.github.unchaff.testkit.AtomSchema;
import io.github.unchaff.testkit.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws on real files, where they are present beside the checkout; else skipped, and said so. */
class SharedMaterialTest {

    @Test
    void theAtomOfTheSeedsIsValid() throws IOException {
        List<Path> seeds = present("seeds").stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();
        for (Path seed : seeds) {
            Conversion.Converted converted = (Conversion.Converted) convert(seed);
            assertThat(AtomSchema.violations(CasesTest.written(converted, "atom")))
                    .as(seed.toString())
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> realFilesKeepTheLaws() {
        return Stream.of("seeds", "corpus", "probes")
                .flatMap(name -> present(name).stream())
                .map(SharedMaterialTest::laws);
    }

    private static DynamicTest laws(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            if (convert(file) instanceof Conversion.Converted converted) {
                Laws.check(converted, Files.readAllBytes(file));
            }
        });
    }

    private static Conversion convert(Path file) throws IOException {
        return CasesTest.CONVERTER.convert(
                new Source(file.getFileName().toString(), Files.readAllBytes(file)), ConverterOptions.DEFAULT);
    }

    private static List<Path> present(String name) {
        List<Path> files = SharedMaterial.files(name);
        assumeFalse(files.isEmpty(), "skipped: no folder of real files beside the checkout");
        return files;
    }
}
