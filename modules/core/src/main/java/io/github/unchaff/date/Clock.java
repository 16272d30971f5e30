package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import io.github.unchaff.date.DateWords.PartOfDay;
import io.github.unchaff.model.Timestamp.Precision;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time of a day on a clock of 24 hours, out of an hour and the part of the day it was said with. */
final class Clock {

    private final List<String> notes = new ArrayList<>();
    private final Precision precision;
    private @Nullable LocalTime time;
    private @Nullable String wrong;
    private int days;

    Clock(DateParts parts) {
        precision =
                parts.nano != NONE ? Precision.MILLISECOND : parts.second != NONE ? Precision.SECOND : Precision.MINUTE;
        if (parts.hour == NONE) {
            return;
        }
        int hour = hour(parts);
        int minute = Math.max(0, parts.minute);
        int second = Math.max(0, parts.second);
        if (hour == 24 && minute == 0 && second == 0) {
            notes.add("24:00 is the beginning of the next day");
            days = 1;
            hour = 0;
        }
        if (hour > 12 && hour < 24 && parts.part == PartOfDay.MORNING) {
            notes.add("but " + hour + " is no hour of " + parts.partSaid);
        }
        if (second == 60 && minute == 59) {
            notes.add("a leap second, written as the one before");
            second = 59;
        }
        if (hour == NONE) {
            notes.add("which hour is meant with " + parts.partSaid + " " + parts.hour + " is not clear; left out");
        } else if (hour > 23 || minute > 59 || second > 59) {
            wrong = "there is no time " + parts.hour + two(minute) + (second > 0 ? two(second) : "");
        } else {
            time = LocalTime.of(hour, minute, second, Math.max(0, parts.nano));
        }
    }

    private static String two(int number) {
        return (number < 10 ? ":0" : ":") + number;
    }

    private static int hour(DateParts parts) {
        int hour = parts.hour;
        if (parts.part == null || hour > 12) {
            return hour;
        }
        return switch (parts.part) {
            case MORNING -> hour % 12;
            case AFTERNOON -> hour % 12 + 12;
            case NOON -> hour >= 10 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : NONE;
            case EVENING -> hour >= 5 && hour < 12 ? hour + 12 : NONE;
        };
    }

    /** The time; null if none was given, or if it is not clear which is meant. */
    @Nullable
    LocalTime time() {
        return time;
    }

    /** How exact it is. */
    Precision precision() {
        return precision;
    }

    /** How many days later it is than the day says; 1 for 24:00. */
    int days() {
        return days;
    }

    /** Why there is no such time, or null. */
    @Nullable
    String wrong() {
        return wrong;
    }

    /** What the evidence should say. */
    List<String> notes() {
        return notes;
    }
}
