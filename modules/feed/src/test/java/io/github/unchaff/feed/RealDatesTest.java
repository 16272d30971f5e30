package io.github.unchaff.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateReading;
import io.github.unchaff.date.Dates;
import io.github.unchaff.feed.OtherDateReaders.Reading;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.testkit.SharedMaterial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our dates beside those of readers that share nothing with ours: on the dates of real feeds, where they are present. */
class RealDatesTest {

    /** Texts that others read otherwise, with the reason why ours is right; there is none now. */
    private static final Map<String, String> EXPLAINED = Map.of();

    private static final Pattern PARSED = Pattern.compile(
            "\"file\": \"([^\"]+)\"|_parsed\"\\], \"op\": \"eq\", \"value\": \\[(\\d+), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)");
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<|\"([^\"<>]+)\"");

    private final Map<String, Integer> counts = new TreeMap<>(Map.of("disagreements explained", 0));
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyDateOfRealFeedsIsReadAsOthersReadItOrRefusedWithAReason() throws IOException {
        List<String> texts = Files.readAllLines(present("dates.txt"), StandardCharsets.UTF_8);
        for (String text : texts) {
            count("strings");
            check(text, Dates.read(text, DateHints.NONE));
        }
        System.out.println("dates of real feeds: " + counts);
        assertThat(problems).isEmpty();
        assertThat(counts.get("read") + counts.getOrDefault("refused with a reason", 0))
                .isEqualTo(texts.size());
    }

    private void check(String text, DateReading ours) {
        String why = switch (ours) {
            case DateReading.Read read -> "";
            case DateReading.Ambiguous open -> open.why();
            case DateReading.Implausible wrong -> wrong.why();
            case DateReading.NoDate none -> null;
        };
        Timestamp time = ours.time();
        if (why == null) {
            problems.add(text + ": refused without a reason");
        } else if (time == null) {
            count("refused with a reason");
        } else {
            count("read");
        }
        List<Reading> others = OtherDateReaders.read(text);
        for (Reading other : others) {
            compare(text, time, other);
        }
        Reading rome = OtherDateReaders.rome(text);
        RomeError error = rome == null ? null : RomeError.of(text, time);
        if (error != null) {
            count("left out: Rome " + error.says);
        } else if (rome != null) {
            compare(text, time, rome);
        }
        boolean checked = !others.isEmpty() || rome != null && error == null;
        count(checked ? "cross-checked" : time == null ? "refused by all" : "read by us alone");
        if (!checked && time != null) {
            problems.add(text + ": nobody else reads it");
        }
    }

    private void compare(String text, @Nullable Timestamp ours, Reading other) {
        count("readings of " + other.by());
        if (ours != null && agree(ours, other)) {
            return;
        }
        if (EXPLAINED.containsKey(text)) {
            count("disagreements explained");
        } else {
            problems.add(text + ": " + (ours == null ? "refused" : ours.value()) + ", but " + other);
        }
    }

    /** The same instant; or, where no zone is stated, the same time of the clock, or the same day. */
    private static boolean agree(Timestamp ours, Reading other) {
        if (ours.precision().compareTo(Precision.MINUTE) < 0) {
            return ours.local().equals(other.local());
        }
        return other.offset() == null
                ? ours.offset() == null && ours.local().equals(other.local())
                : other.local().toInstant(other.offset()).equals(ours.instant());
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** What Rome is known to get wrong, so that it is no witness there. */
    private enum RomeError {
        FRACTION("takes the digits of every fraction for milliseconds"),
        ROLLED_OVER("rolls a day over that is none"),
        SECONDS("takes the seconds since 1970 for a year");

        private static final Pattern OTHER_FRACTION = Pattern.compile(":\\d\\d\\.(?!\\d{3}(?!\\d))");

        private final String says;

        RomeError(String says) {
            this.says = says;
        }

        static @Nullable RomeError of(String text, @Nullable Timestamp ours) {
            if (ours == null) {
                return ROLLED_OVER;
            }
            if (text.chars().allMatch(Character::isDigit) && text.length() > 8) {
                return SECONDS;
            }
            return OTHER_FRACTION.matcher(text).find() ? FRACTION : null;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FRACTION, 2013-06-21T11:47:35.334329-05:00",
        "ROLLED_OVER, 2004-10-067T00:00:00+02:00",
        "SECONDS, 1520932969"
    })
    void leavesRomeOutOnlyWhereItIsWrong(RomeError error, String text) {
        Timestamp ours = Dates.parse(text, DateHints.NONE);
        assertThat(RomeError.of(text, ours)).isEqualTo(error);
        Reading rome = Objects.requireNonNull(OtherDateReaders.rome(text));
        assertThat(ours != null && agree(ours, rome)).isFalse();
    }

    @Test
    void everyDateThatACaseExpectsIsReadFromItsFile() throws IOException {
        Path cases = present("cases.jsonl");
        int found = 0;
        for (String line : Files.readAllLines(cases, StandardCharsets.UTF_8)) {
            Matcher in = PARSED.matcher(line);
            String file = "";
            while (in.find()) {
                if (in.group(1) != null) {
                    file = in.group(1);
                    continue;
                }
                found++;
                assertThat(instants(cases.resolveSibling(file))).as(file).contains(expected(in));
            }
        }
        System.out.println("dates that cases expect: " + found);
        assertThat(found).isPositive();
    }

    private static Instant expected(Matcher in) {
        int[] parts = new int[6];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(in.group(i + 2));
        }
        return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
                .toInstant(ZoneOffset.UTC);
    }

    /** The dates in the texts and attributes of a file, those of a period one by one. */
    private static List<Instant> instants(Path file) throws IOException {
        List<Instant> found = new ArrayList<>();
        Matcher in = TEXT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (in.find()) {
            String text = in.group(1) == null ? in.group(2) : in.group(1);
            for (String part : text.split(";", -1)) {
                Timestamp time = Dates.parse(part.substring(part.indexOf('=') + 1), DateHints.NONE);
                if (time != null && time.instant() != null) {
                    found.add(time.instant());
                }
            }
        }
        return found;
    }

    private static Path present(String name) {
        List<Path> files = SharedMaterial.files("feeds").stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
        assumeFalse(files.isEmpty(), "skipped: no folder of real files beside the checkout");
        return files.getFirst();
    }
}
