package io.github.unchaff.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Writes thousands of days whose month could be their day, in both orders, and reads them again with what a reader may know. */
class DayMonthOrderLawTest {

    private static final int CASES = 10_000;
    private static final int MOST_SHOWN = 20;
    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "Asia/Taipei", "Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.CHINESE, Locale.of("ru"));

    /** One date, how it was written, and what is known of it. */
    private record Case(String text, LocalDateTime local, ZoneId zone, boolean stated, boolean timed, DateHints hints) {

        boolean isZoneClear() {
            return zone.getRules().getValidOffsets(local).size() == 1;
        }
    }

    private static final class Generator {
        private final Random random;

        Generator(long seed) {
            random = new Random(seed);
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        Case next() {
            LocalDate date = LocalDate.of(1995 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(12));
            LocalDateTime local = date.atTime(random.nextInt(24), random.nextInt(60));
            ZoneId zone = ZoneId.of(any(ZONES));
            boolean dayFirst = chance(50);
            boolean timed = chance(50);
            boolean stated = timed && chance(40);
            boolean habit = chance(30);
            StringBuilder text = new StringBuilder(numbers(date, dayFirst));
            weekday(text, date, habit);
            if (timed) {
                text.append(' ').append(time(local));
            }
            if (stated) {
                ZoneOffset offset = zone.getRules().getOffset(local);
                text.append(chance(50) ? " GMT" : " ")
                        .append(offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
            }
            boolean known = chance(30);
            DateHints hints =
                    new DateHints(known ? zone : null, habit ? dayFirst : null, "a test").with(vote(dayFirst));
            return new Case(text.toString(), local, zone, stated, timed, captured(hints, local, zone));
        }

        private String numbers(LocalDate date, boolean dayFirst) {
            String sign = any(List.of("/", ".", "-", " / ", ". "));
            String format = chance(50) ? "%d%s%d%s%d" : "%02d%s%02d%s%d";
            int day = date.getDayOfMonth();
            int month = date.getMonthValue();
            Object[] parts = {dayFirst ? day : month, sign, dayFirst ? month : day, sign, date.getYear()};
            String text = String.format(Locale.ROOT, format, parts);
            return chance(80) ? text : text.substring(0, text.length() - 4) + text.substring(text.length() - 2);
        }

        /** Mostly the right weekday; a wrong one only where the habit of the publisher is known as well. */
        private void weekday(StringBuilder text, LocalDate date, boolean habit) {
            if (chance(60)) {
                return;
            }
            DayOfWeek day = habit && chance(20) ? DayOfWeek.of(1 + random.nextInt(7)) : date.getDayOfWeek();
            String name = day.getDisplayName(chance(50) ? TextStyle.FULL : TextStyle.SHORT, any(LANGUAGES));
            if (chance(70)) {
                text.insert(0, name + (chance(50) ? ", " : " "));
            } else {
                text.append(" (").append(name).append(')');
            }
        }

        private String time(LocalDateTime local) {
            String pattern = any(List.of("HH:mm", "H:mm", "h:mm a", "hh:mma", "- HH:mm", "HH:mm:ss"));
            return DateTimeFormatter.ofPattern(pattern, Locale.US).format(local);
        }

        private DateHints captured(DateHints hints, LocalDateTime local, ZoneId zone) {
            Duration lag = Duration.ofMinutes(random.nextInt(chance(90) ? 24 * 60 : 28 * 24 * 60));
            boolean feed = chance(60);
            Duration more = feed ? Duration.ZERO : Duration.ofDays(random.nextInt(3000));
            LocalDateTime tick = LocalDateTime.ofInstant(
                    local.atZone(zone).toInstant().plus(lag).plus(more), ZoneOffset.UTC);
            Timestamp captured = new Timestamp(tick, Precision.SECOND, ZoneOffset.UTC, ZoneBasis.STATED, List.of());
            return chance(40) ? hints : feed ? hints.firstSeenAt(captured) : hints.capturedAt(captured);
        }

        private DateVote vote(boolean dayFirst) {
            int right = 3 + random.nextInt(40);
            int wrong = chance(80) ? 0 : right / 10;
            DateVote vote = new DateVote(dayFirst ? right : wrong, dayFirst ? wrong : right, 1, "a test");
            return chance(30) ? vote : chance(50) ? new DateVote(2, 2, 0, "a test") : DateVote.NONE;
        }
    }

    @Test
    void neverSwapsDayAndMonthAndNeverStatesAWrongZone() {
        Generator generator = new Generator(20240306);
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int zoned = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = generator.next();
            DateReading reading = Dates.read(one.text, one.hints);
            if (reading instanceof DateReading.Ambiguous) {
                continue;
            }
            @Nullable Timestamp time = reading.time();
            if (time == null) {
                wrong.add(one + " gives " + reading);
                continue;
            }
            read++;
            LocalDateTime expected =
                    one.timed ? one.local : one.local.toLocalDate().atStartOfDay();
            if (!time.local().equals(expected)) {
                wrong.add(one + " gives " + time);
            }
            if (one.timed && (one.stated || one.hints.zone() != null && one.isZoneClear())) {
                zoned++;
                if (!one.local.atZone(one.zone).toInstant().equals(time.instant())) {
                    wrong.add(one + " has the zone of " + time);
                }
            } else if (time.basis() != ZoneBasis.UNKNOWN) {
                wrong.add(one + " invents the zone of " + time);
            }
        }
        assertThat(wrong.stream().limit(MOST_SHOWN)).isEmpty();
        assertThat(read).isGreaterThan(CASES / 2);
        assertThat(zoned).isGreaterThan(CASES / 10);
    }

    @Test
    void leavesOpenWhatNothingSettles() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            int a = 1 + random.nextInt(12);
            int b = 1 + random.nextInt(12);
            String text = a + "/" + b + "/" + (1990 + random.nextInt(40));
            boolean ambiguous = Dates.read(text, DateHints.NONE) instanceof DateReading.Ambiguous;
            assertThat(ambiguous).as(text).isEqualTo(a != b);
        }
    }
}
