package io.github.unchaff.date;

import io.github.unchaff.date.DateWords.PartOfDay;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the grammar found in a text, before anything is settled. Not thread-safe. */
final class DateParts {

    /** A part that was not given. */
    static final int NONE = -1;

    int year = NONE;
    int month = NONE;
    int day = NONE;
    boolean shortYear;

    /** Three numbers of which nobody said which is which; {@code numbers[2]} is the year, unless it has two digits. */
    int @Nullable [] numbers;

    /** The day of a year, {@code 2023-258}, or the week and its day, {@code 2023-W37-5}. */
    int dayOfYear = NONE;

    int week = NONE;

    int hour = NONE;
    int minute = NONE;
    int second = NONE;
    int nano = NONE;

    @Nullable
    PartOfDay part;

    String partSaid = "";

    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    String weekdaySaid = "";

    @Nullable
    ZoneClaim zone;

    /** Why there can be no such date, or null. */
    @Nullable
    String wrong;

    /** What the reader of the evidence should know of how the numbers were understood. */
    final List<String> notes = new ArrayList<>();

    void forgetDate() {
        year = NONE;
        month = NONE;
        day = NONE;
        dayOfYear = NONE;
        week = NONE;
        shortYear = false;
        numbers = null;
        wrong = null;
        notes.clear();
    }

    /** Whether year, month and day were given, so that nobody takes it for anything but a date. */
    boolean isWhole() {
        return numbers != null || year != NONE && (month != NONE && day != NONE || dayOfYear != NONE || week != NONE);
    }

    void time(int newHour, int newMinute, int newSecond, int newNano) {
        hour = newHour;
        minute = newMinute;
        second = newSecond;
        nano = newNano;
    }
}
