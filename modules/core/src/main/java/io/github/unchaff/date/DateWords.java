package io.github.unchaff.date;

import io.github.unchaff.data.DataFile;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays in many languages, and the small words round them: {@code names.yaml}, {@code words.yaml}.
 * Read when first needed. Immutable and thread-safe.
 */
final class DateWords {

    static final Lexicon<Month> MONTHS;
    static final Lexicon<Set<DayOfWeek>> WEEKDAYS;
    static final Lexicon<Boolean> BEFORE = words("before");
    static final Lexicon<Boolean> BETWEEN = words("between");
    static final Lexicon<Boolean> AFTER = words("after");
    static final Lexicon<Boolean> TO_TIME = words("to_time");
    static final Lexicon<Boolean> OCLOCK = words("oclock");
    static final Lexicon<PartOfDay> PARTS = parts();

    private static final int MOST_GLUE = 5;
    private static final String HAN_WEEKDAYS = "一二三四五六日天";
    private static final String SIGNS = "月火水木金土日";
    private static final String HANGUL = "월화수목금토일";
    private static final List<String> WEEKS = List.of("星期", "周", "週", "礼拜", "禮拜");

    static {
        Lexicon.Builder<Month> months = new Lexicon.Builder<>(DateWords::same);
        Lexicon.Builder<Set<DayOfWeek>> weekdays = new Lexicon.Builder<>(DateWords::union);
        if (DataFile.read(DateWords.class, "names.yaml") instanceof Map<?, ?> languages) {
            for (Object language : languages.values()) {
                List<?> names = (List<?>) ((Map<?, ?>) language).get("months");
                for (int i = 0; i < names.size(); i++) {
                    months.add(DateWords.strings(names.get(i)), Month.of(i + 1));
                }
                names = (List<?>) ((Map<?, ?>) language).get("weekdays");
                for (int i = 0; i < names.size(); i++) {
                    weekdays.add(DateWords.strings(names.get(i)), EnumSet.of(DayOfWeek.of(i + 1)));
                }
            }
        }
        signs(weekdays);
        MONTHS = months.build();
        WEEKDAYS = weekdays.build();
    }

    private DateWords() {}

    /** What the part of a day does to an hour of a clock with twelve. */
    enum PartOfDay {
        MORNING,
        AFTERNOON,
        NOON,
        EVENING
    }

    /** The weekday in brackets that is one sign: {@code 金}, {@code 五}, {@code 금}; null if it is none. */
    static @Nullable DayOfWeek sign(char c) {
        int han = HAN_WEEKDAYS.indexOf(c);
        int at = han >= 0 ? Math.min(han, 6) : Math.max(SIGNS.indexOf(c), HANGUL.indexOf(c));
        return at < 0 ? null : DayOfWeek.of(at + 1);
    }

    /** What stands between the parts of a date: spaces, one of {@code . , - / ·}, small words. */
    static void glue(DateCursor in) {
        for (int i = 0; i < MOST_GLUE; i++) {
            int before = in.at();
            in.spaces();
            boolean more = in.take(".,-/·|") || BETWEEN.take(in) != null;
            if (!more && in.at() == before) {
                return;
            }
        }
        in.spaces();
    }

    private static void signs(Lexicon.Builder<Set<DayOfWeek>> weekdays) {
        for (int i = 0; i < HAN_WEEKDAYS.length(); i++) {
            DayOfWeek day = DayOfWeek.of(Math.min(i, 6) + 1);
            for (String week : WEEKS) {
                weekdays.add(week + HAN_WEEKDAYS.charAt(i), EnumSet.of(day));
            }
        }
        for (int i = 0; i < SIGNS.length(); i++) {
            weekdays.add(SIGNS.charAt(i) + "曜日", EnumSet.of(DayOfWeek.of(i + 1)));
            weekdays.add(SIGNS.charAt(i) + "曜", EnumSet.of(DayOfWeek.of(i + 1)));
            weekdays.add(HANGUL.charAt(i) + "요일", EnumSet.of(DayOfWeek.of(i + 1)));
        }
    }

    private static Lexicon<PartOfDay> parts() {
        Lexicon.Builder<PartOfDay> builder = new Lexicon.Builder<>(DateWords::same);
        Map<?, ?> data = (Map<?, ?>) file().get("parts");
        return builder.add(DataFile.texts(data, "morning"), PartOfDay.MORNING)
                .add(DataFile.texts(data, "afternoon"), PartOfDay.AFTERNOON)
                .add(DataFile.texts(data, "noon"), PartOfDay.NOON)
                .add(DataFile.texts(data, "evening"), PartOfDay.EVENING)
                .build();
    }

    private static Lexicon<Boolean> words(String key) {
        return new Lexicon.Builder<Boolean>(DateWords::same)
                .add(DataFile.texts(file(), key), true)
                .build();
    }

    private static Map<?, ?> file() {
        return (Map<?, ?>) Objects.requireNonNull(DataFile.read(DateWords.class, "words.yaml"));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    static <V> V same(V a, V b) {
        if (!a.equals(b)) {
            throw new IllegalStateException("a word means both " + a + " and " + b);
        }
        return a;
    }

    private static Set<DayOfWeek> union(Set<DayOfWeek> a, Set<DayOfWeek> b) {
        Set<DayOfWeek> both = EnumSet.copyOf(a);
        both.addAll(b);
        return both;
    }
}
