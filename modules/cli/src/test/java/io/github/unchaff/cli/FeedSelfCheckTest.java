package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Severity;
import io.github.unchaff.feed.check.CheckReport;
import io.github.unchaff.feed.check.FeedCheck;
import io.github.unchaff.testkit.CaseFolder;
import io.github.unchaff.testkit.CaseFolders;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we say of other feeds nobody can say of ours. */
class FeedSelfCheckTest {

    private static final Set<String> FEEDS = Set.of("atom", "rss", "jsonfeed");

    /** What may be said of our feeds: the source is to blame, or nothing is known that could be written. */
    private static final Set<String> ALLOWED = Set.of(
            // Nothing in the feed is dated.
            "date-implausible",
            // The source has the character.
            "character-suspect",
            // The source says it so, as text.
            "html-escaped-twice",
            "text-escaped-twice",
            "text-holds-html",
            // An article without text has its title for content.
            "entry-without-text");

    private static final WriteOptions OPTIONS =
            WriteOptions.DEFAULT.withFeed(new FeedOptions("Bread", "https://example.org/feed", null));

    static Stream<CaseFolder> cases() {
        return CaseFolders.all().stream().filter(folder -> CasesTest.convert(folder) instanceof Conversion.Converted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingInOurOwnFeeds(CaseFolder folder) throws IOException {
        Conversion.Converted converted = (Conversion.Converted) CasesTest.convert(folder);
        for (FormatWriter writer : CasesTest.WRITERS) {
            if (FEEDS.contains(writer.names().getFirst())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(List.of(converted), OPTIONS, out);
                CheckReport report = FeedCheck.check(writer.names().getFirst(), out.toByteArray());
                assertThat(report.errors()).as(report.findings().toString()).isZero();
                assertThat(report.findings())
                        .filteredOn(finding -> finding.rule().severity() == Severity.WARNING)
                        .filteredOn(finding -> !ALLOWED.contains(finding.rule().id()))
                        .isEmpty();
            }
        }
    }
}
