package io.github.unchaff.date;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.Precision;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dates said from the time of capture, {@code 3小时前}, {@code 2 days ago}, {@code 昨天 15:30}: {@code relative.yaml}. Without a
 * known capture they say nothing.
 */
final class RelativeDates {

    private static final Map<?, ?> FILE =
            (Map<?, ?>) Objects.requireNonNull(DataFile.read(RelativeDates.class, "relative.yaml"));
    private static final Lexicon<ChronoUnit> UNITS = units();
    private static final Lexicon<Integer> DAYS = days();
    private static final Lexicon<Boolean> ONE = words("one");
    private static final Lexicon<Boolean> BEFORE = words("before");
    private static final Lexicon<Boolean> AFTER = words("after");
    private static final Lexicon<Boolean> NOW = words("now");
    private static final int MOST_DIGITS = 3;

    private final DateCursor in;
    private final String said;
    private final DateHints hints;
    private final Timestamp captured;
    private final ZoneId zone;

    private RelativeDates(String text, String said, DateHints hints, Timestamp captured, ZoneId zone) {
        this.in = new DateCursor(text);
        this.said = said;
        this.hints = hints;
        this.captured = captured;
        this.zone = zone;
    }

    /** Reads a whole text. */
    static DateReading read(String text, String said, DateHints hints) {
        Timestamp captured = hints.captured();
        if (captured == null
                || captured.instant() == null
                || captured.precision().compareTo(Precision.MINUTE) < 0) {
            return DateReading.NoDate.IT;
        }
        ZoneId zone = hints.zone() == null ? Objects.requireNonNull(captured.offset()) : hints.zone();
        RelativeDates dates = new RelativeDates(text, said, hints, captured, zone);
        Timestamp ago = dates.ago();
        return ago != null ? new DateReading.Read(ago, null) : dates.day();
    }

    private LocalDateTime now() {
        return Objects.requireNonNull(captured.instant()).atZone(zone).toLocalDateTime();
    }

    private @Nullable Timestamp ago() {
        if (NOW.take(in) != null && in.isAtEnd()) {
            return counted(0, ChronoUnit.MINUTES);
        }
        in.at(0);
        boolean marked = false;
        while (BEFORE.take(in) != null) {
            marked = true;
            in.spaces();
        }
        int count = count();
        ChronoUnit unit = count < 0 ? null : UNITS.take(in.spaces());
        if (unit == null) {
            return null;
        }
        marked |= AFTER.take(in.spaces()) != null;
        return marked && in.spaces().isAtEnd() ? counted(count, unit) : null;
    }

    private int count() {
        int digits = in.digits();
        if (digits > 0) {
            return digits <= MOST_DIGITS ? in.number(digits) : -1;
        }
        int han = in.han();
        return han > 0 ? han : ONE.take(in) != null ? 1 : -1;
    }

    /** The time that many units ago, no more exact than the unit; of hours only the day is left. */
    private Timestamp counted(int count, ChronoUnit unit) {
        LocalDateTime then = now().minus(count, unit);
        Precision precision = switch (unit) {
            case SECONDS -> Precision.SECOND;
            case MINUTES -> Precision.MINUTE;
            case HOURS, DAYS -> Precision.DAY;
            case WEEKS, MONTHS -> Precision.MONTH;
            default -> Precision.YEAR;
        };
        List<String> evidence = new ArrayList<>();
        evidence.add("the text says " + said);
        evidence.add("counted back from the capture at " + captured.value());
        boolean clock = precision.compareTo(Precision.MINUTE) >= 0;
        return new Timestamp(
                cut(then, precision),
                precision,
                clock ? zone.getRules().getOffset(then) : null,
                clock ? ZoneBasis.INFERRED : ZoneBasis.UNKNOWN,
                evidence);
    }

    private static LocalDateTime cut(LocalDateTime time, Precision precision) {
        return switch (precision) {
            case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case DAY -> time.truncatedTo(ChronoUnit.DAYS);
            case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
            case SECOND, MILLISECOND -> time.truncatedTo(ChronoUnit.SECONDS);
        };
    }

    /** {@code 昨天}, perhaps with a time. */
    private DateReading day() {
        in.at(0);
        Integer back = DAYS.take(in);
        if (back == null) {
            return DateReading.NoDate.IT;
        }
        LocalDate day = now().toLocalDate().minusDays(back);
        DateParts parts = new DateParts();
        parts.year = day.getYear();
        parts.month = day.getMonthValue();
        parts.day = day.getDayOfMonth();
        parts.notes.add("counted back from the capture at " + captured.value());
        new TimeGrammar(in, parts, true).behindDate();
        return in.spaces().isAtEnd() ? new DateSettler(parts, said, hints).settle() : DateReading.NoDate.IT;
    }

    private static Lexicon<ChronoUnit> units() {
        Lexicon.Builder<ChronoUnit> units = new Lexicon.Builder<>(DateWords::same);
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(FILE.get("units"));
        for (Object name : data.keySet()) {
            units.add(
                    DataFile.texts(data, name.toString()),
                    ChronoUnit.valueOf(name.toString().toUpperCase(Locale.ROOT) + "S"));
        }
        return units.build();
    }

    private static Lexicon<Integer> days() {
        Lexicon.Builder<Integer> days = new Lexicon.Builder<>(DateWords::same);
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(FILE.get("days"));
        data.forEach((back, names) ->
                days.add(((List<?>) names).stream().map(Object::toString).toList(), Integer.parseInt(back.toString())));
        return days.build();
    }

    private static Lexicon<Boolean> words(String key) {
        return new Lexicon.Builder<Boolean>(DateWords::same)
                .add(DataFile.texts(FILE, key), true)
                .build();
    }
}
