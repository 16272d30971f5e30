package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.ConverterOptions;
import io.github.unchaff.feed.check.CheckReport;
import io.github.unchaff.feed.check.FeedCheck;
import io.github.unchaff.source.Source;
import io.github.unchaff.testkit.CaseFolder;
import io.github.unchaff.testkit.CaseFolders;
import io.github.unchaff.testkit.SharedMaterial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds that come out can go in again: what was said once is said the same again. */
class FeedRoundTripTest {

    private static final List<String> FORMATS = List.of("atom", "rss", "jsonfeed");

    static List<CaseFolder> feeds() {
        return CaseFolders.all().stream()
                .filter(folder -> CasesTest.convert(folder) instanceof io.github.unchaff.Conversion.Series)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void atomIsReadAsItWasWritten(CaseFolder folder) {
        String atom = Converted.of(CasesTest.convert(folder)).output("atom");
        assertThat(again(atom, "atom")).isEqualTo(atom);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void jsonFeedIsReadAsItWasWritten(CaseFolder folder) {
        String json = Converted.of(CasesTest.convert(folder)).output("jsonfeed");
        assertThat(again(json, "jsonfeed")).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void atomSurvivesJsonFeed(CaseFolder folder) {
        String atom = Converted.of(CasesTest.convert(folder)).output("atom");
        assertThat(again(again(atom, "jsonfeed"), "atom")).isEqualTo(atom);
    }

    /** What comes out of real feeds has no error; they are not part of this repository and may be missing. */
    @TestFactory
    Stream<DynamicTest> realFeedsComeOutWithoutAnError() {
        return SharedMaterial.files("feeds/real").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isSound(file)));
    }

    private static void isSound(Path file) throws IOException {
        Converted converted = Converted.of(CasesTest.CONVERTER.convert(
                new Source(file.getFileName().toString(), Files.readAllBytes(file)), ConverterOptions.DEFAULT));
        assertThat(converted.documents()).isNotEmpty();
        for (String format : FORMATS) {
            byte[] feed = converted.output(format).getBytes(StandardCharsets.UTF_8);
            CheckReport report = FeedCheck.check(file.getFileName() + "." + format, feed);
            assertThat(report.errors()).as(report.findings().toString()).isZero();
        }
    }

    private static String again(String feed, String format) {
        return Converted.of(CasesTest.CONVERTER.convert(
                        new Source("again", feed.getBytes(StandardCharsets.UTF_8)), ConverterOptions.DEFAULT))
                .output(format);
    }
}
