package io.github.unchaff.feed.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.unchaff.testkit.SharedMaterial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real feeds, where they are present beside the checkout; else skipped. */
class RealFeedsTest {

    @TestFactory
    Stream<DynamicTest> realFeedsHaveEntriesAndABalancedAccount() {
        List<Path> files = SharedMaterial.files("feeds/real");
        assumeFalse(files.isEmpty(), "skipped: no feeds beside the checkout");
        return files.stream().filter(file -> !isJson(file)).map(RealFeedsTest::balanced);
    }

    private static DynamicTest balanced(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            ConvertedFeed feed = ConvertedFeed.of(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(feed.entries()).isNotEmpty();
            assertThat(feed.rejected()).isEmpty();
            assertThat(feed.imbalances()).isEmpty();
        });
    }

    private static boolean isJson(Path file) {
        try {
            String head = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return head.replace("\u00EF\u00BB\u00BF", "").strip().startsWith("{");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
