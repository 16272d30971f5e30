package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.batch.BatchCode;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.feed.FeedCode;
import io.github.unchaff.rules.ImportCode;
import io.github.unchaff.testkit.Fixtures;
import io.github.unchaff.testkit.Golden;
import io.github.unchaff.write.GatheringCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on diagnostics is made from the codes, so it cannot miss one. */
class DiagnosticsPageTest {

    private static final List<DiagnosticCode> CODES = Stream.<DiagnosticCode[]>of(
                    CoreCode.values(),
                    BatchCode.values(),
                    FeedCode.values(),
                    GatheringCode.values(),
                    ImportCode.values())
            .flatMap(Stream::of)
            .sorted(Comparator.comparing(DiagnosticCode::id))
            .toList();

    @Test
    void documentsEveryCode() {
        StringBuilder page =
                new StringBuilder("# Diagnostics\n\nMade from the code; `-Dgolden=accept` writes it anew.\n\n");
        page.append("| code | severity | what it means |\n|---|---|---|\n");
        for (DiagnosticCode code : CODES) {
            page.append("| `")
                    .append(code.id())
                    .append("` | ")
                    .append(code.severity().id());
            page.append(" | ").append(code.help()).append(" |\n");
        }
        Golden.check(Fixtures.folder().resolveSibling("docs/diagnostics.md"), page.toString());
    }

    @Test
    void hasNoCodeTwice() {
        assertThat(CODES.stream().map(DiagnosticCode::id)).doesNotHaveDuplicates();
    }
}
