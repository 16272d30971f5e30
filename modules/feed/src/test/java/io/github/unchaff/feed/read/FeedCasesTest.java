package io.github.unchaff.feed.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.unchaff.Conversion;
import io.github.unchaff.data.DataFile;
import io.github.unchaff.feed.write.AtomWriter;
import io.github.unchaff.write.HtmlBody;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * About a thousand small feeds with what a reader must find, where they are present beside the checkout; else skipped.
 * {@code bozo} is not asked: it says that the XML had to be mended, which for us is no property of what was read.
 * {@code feed-cases.yaml} lists every case that is not counted, and every one that fails, each with its reason.
 */
class FeedCasesTest {

    private static final Pattern CORE = Pattern.compile(
            "(?:feed|entries\\.\\*)(?:\\.source)?\\.(?:title|link|published|updated|created|content|summary|description|tagline"
                    + "|subtitle|info|author|contributors|publisher|id|guid|tags|category|enclosures|rights|copyright|source|href)"
                    + ".*|version");

    private final Map<String, int[]> groups = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final int[] core = new int[2];

    @Test
    void whatAReaderMustFindIsFound() {
        List<FeedCase> cases = FeedCase.all();
        assumeFalse(cases.isEmpty(), "skipped: no feeds beside the checkout");
        Excluded excluded = Excluded.read();
        int excludedCount = 0;
        for (FeedCase one : cases) {
            String reason = excluded.reason(one.id());
            List<String> wrong = wrong(one);
            if (reason == null) {
                count(one, wrong);
            } else {
                excludedCount++;
                // Whatever is not asked of a case, it may not be unsafe or unbalanced.
                wrong.stream()
                        .filter(what -> !what.startsWith("expected"))
                        .forEach(what -> failures.add(one.id() + ": " + what));
            }
        }
        groups.forEach((group, counts) -> System.out.printf(Locale.ROOT, "%-24s %d/%d%n", group, counts[0], counts[1]));
        int passed = groups.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = groups.values().stream().mapToInt(counts -> counts[1]).sum();
        System.out.printf(
                Locale.ROOT, "all %d/%d, core %d/%d, not counted %d%n", passed, all, core[0], core[1], excludedCount);
        failures.forEach(System.out::println);
        assertThat(passed * 100.0 / all).isGreaterThanOrEqualTo(97);
        assertThat(core[0] * 100.0 / core[1]).isGreaterThanOrEqualTo(99);
        assertThat(failures).allMatch(failure -> excluded.isKnown(failure.substring(0, failure.indexOf(':'))));
    }

    private void count(FeedCase one, List<String> wrong) {
        int[] counts = groups.computeIfAbsent(one.group(), none -> new int[2]);
        counts[1]++;
        counts[0] += wrong.isEmpty() ? 1 : 0;
        boolean isCore = !one.group().contains("sanitize")
                && !one.group().contains("lang")
                && !one.group().contains("base")
                && one.assertions().stream()
                        .anyMatch(said -> CORE.matcher(said.key()).matches());
        if (isCore) {
            core[1]++;
            core[0] += wrong.isEmpty() ? 1 : 0;
        }
        wrong.forEach(what -> failures.add(one.id() + ": " + what));
    }

    private static List<String> wrong(FeedCase one) {
        List<String> wrong = new ArrayList<>();
        ConvertedFeed feed;
        try {
            feed = ConvertedFeed.of(one.address(), one.bytes());
        } catch (AssertionError | RuntimeException e) {
            return List.of("expected a feed: " + e);
        }
        feed.imbalances().forEach(what -> wrong.add("not balanced: " + what));
        feed.entries()
                .forEach(entry -> ActiveContent.inHtml(html(entry)).forEach(what -> wrong.add("active: " + what)));
        ActiveContent.inAtom(atom(feed)).forEach(what -> wrong.add("active in Atom: " + what));
        Map<String, ?> view = FeedView.of(feed);
        for (FeedCase.Assertion said : one.assertions()) {
            Object found = Comparison.at(view, said.path());
            if (!said.path().equals(List.of("bozo")) && !Comparison.holds(one, said, found)) {
                wrong.add("expected " + said.path() + " " + said.op() + " " + said.value() + ", found " + found);
            }
        }
        return wrong;
    }

    private static String html(Conversion.Converted entry) {
        return HtmlBody.portable(
                entry.document().body(), entry.document().metadata().url());
    }

    private static String atom(ConvertedFeed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new AtomWriter().write(feed.entries(), WriteOptions.DEFAULT, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Cases that are not counted, and those that fail, by reason. */
    private record Excluded(Map<?, ?> notCounted, Map<?, ?> failing) {

        static Excluded read() {
            Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(FeedCasesTest.class, "feed-cases.yaml"));
            return new Excluded((Map<?, ?>) Objects.requireNonNull(data.get("not counted")), (Map<?, ?>)
                    Objects.requireNonNull(data.get("failing")));
        }

        @org.jspecify.annotations.Nullable
        String reason(String id) {
            return reason(notCounted, id);
        }

        boolean isKnown(String id) {
            return reason(failing, id) != null;
        }

        private static @org.jspecify.annotations.Nullable String reason(Map<?, ?> table, String id) {
            for (Object reason : new TreeSet<>(table.keySet())) {
                for (String pattern : DataFile.texts(table, reason.toString())) {
                    boolean is = pattern.equals(id)
                            || pattern.contains("*") && id.matches(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q"));
                    if (is) {
                        return reason.toString();
                    }
                }
            }
            return null;
        }
    }
}
