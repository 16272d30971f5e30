package io.github.unchaff.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the numbers is the day. The weekday, the capture and the publisher's habit each may know; if any two of them
 * contradict each other, nothing is settled. Only if none of them knows, the vote of the place is asked.
 */
final class DayMonthOrder {

    private final List<Candidate> candidates;
    private final DateHints hints;
    private final CaptureTime capture;
    private final List<Verdict> verdicts = new ArrayList<>();

    /**
     * A way to read the numbers.
     *
     * @param order what stands first, or null if it is the year
     */
    record Candidate(LocalDate date, @Nullable DateOrder order) {}

    private record Verdict(Candidate candidate, String reason, boolean proof) {}

    DayMonthOrder(List<Candidate> candidates, DateParts parts, DateHints hints, CaptureTime capture) {
        this.candidates = candidates;
        this.hints = hints;
        this.capture = capture;
        if (candidates.size() > 1) {
            weekday(parts.weekdays, parts.weekdaySaid);
            weekday(Weekdays.in(hints.nearby()), "the weekday beside it");
            capture();
            habit();
            if (verdicts.isEmpty()) {
                vote();
            }
        }
    }

    /** The one reading that remains, or null. */
    @Nullable
    Candidate winner() {
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        boolean agreed = verdicts.stream().map(Verdict::candidate).distinct().count() == 1;
        return agreed ? verdicts.getFirst().candidate : null;
    }

    /** What settled it, for the evidence. */
    List<String> reasons() {
        return verdicts.stream().map(Verdict::reason).toList();
    }

    /** The order, where numbers, weekday or capture prove it; null where it was taken on trust. */
    @Nullable
    DateOrder proven() {
        Candidate winner = winner();
        boolean proof = candidates.size() == 1 || verdicts.stream().anyMatch(Verdict::proof);
        boolean telling = winner != null && winner.date.getDayOfMonth() != winner.date.getMonthValue();
        return telling && proof ? winner.order : null;
    }

    /** Why it remains open. */
    String why() {
        return verdicts.isEmpty()
                ? "nothing says whether the day or the month stands first"
                : "contradictory: " + String.join("; ", reasons());
    }

    private void weekday(Set<DayOfWeek> days, String said) {
        if (days.size() == 1) {
            only(candidate -> days.contains(candidate.date.getDayOfWeek()), said + " fits only one order", true);
        }
    }

    private void capture() {
        only(candidate -> !capture.isBefore(candidate.date), "the other order lies after the capture", true);
        for (Candidate fresh : candidates) {
            boolean othersStale =
                    candidates.stream().allMatch(other -> other.equals(fresh) || capture.isStale(other.date));
            if (capture.isFresh(fresh.date) && othersStale) {
                verdicts.add(new Verdict(fresh, "the other order lies weeks before the feed showed it", true));
            }
        }
    }

    private void habit() {
        Boolean dayFirst = hints.dayFirst();
        if (dayFirst != null) {
            first(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, " writes the ");
        }
    }

    private void first(DateOrder order, String verb) {
        only(candidate -> candidate.order == order, hints.source() + verb + order.first() + " first", false);
    }

    private void vote() {
        DateOrder order = hints.vote().winner();
        if (order != null) {
            only(candidate -> candidate.order == order, hints.vote().words(), false);
        }
    }

    private void only(Predicate<Candidate> fits, String reason, boolean proof) {
        List<Candidate> left = candidates.stream().filter(fits).toList();
        if (left.size() == 1) {
            verdicts.add(new Verdict(left.getFirst(), reason, proof));
        }
    }

    /** Weekdays in a text round a date. */
    static final class Weekdays {
        private Weekdays() {}

        static Set<DayOfWeek> in(String text) {
            Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
            DateCursor in = new DateCursor(text);
            while (!in.isAtEnd()) {
                boolean begins = !Lexicon.isLetterOfAWord(in.peek(-1));
                Set<DayOfWeek> days = begins ? DateWords.WEEKDAYS.take(in) : null;
                if (days == null) {
                    in.move(1);
                } else {
                    found.addAll(days);
                }
            }
            return found;
        }
    }
}
