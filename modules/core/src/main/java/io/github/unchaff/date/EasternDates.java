package io.github.unchaff.date;

import static io.github.unchaff.date.DateParts.NONE;

import java.util.Map;

/**
 * Dates by 年月日 and 년월일, with Chinese numbers, with the years of Japanese emperors, of the Republic of China, and of the
 * Buddha: {@code 2023年9月15日}, {@code 二〇二三年九月十五日}, {@code 令和5年9月15日}, {@code 民國113年3月25日}, {@code 1130325}.
 */
final class EasternDates {

    private static final int MINGUO = 1911;
    private static final int LAST_MINGUO = 199;

    /** The year before the first year of an era; 0 is our own. */
    private static final Lexicon<Integer> ERAS = eras();

    private static final String YEAR = "年년";
    private static final String MONTH = "月월";
    private static final String DAY = "日号號일";

    private final DateCursor in;
    private final DateParts parts;
    private final boolean whole;
    private final boolean minguo;

    EasternDates(DateCursor in, DateParts parts, boolean whole, boolean minguo) {
        this.in = in;
        this.parts = parts;
        this.whole = whole;
        this.minguo = minguo;
    }

    /** Reads such a date; if there is none, the cursor stays. */
    boolean day() {
        int from = in.at();
        if (era() || back(from) && year() || back(from) && monthAndDay() || back(from) && dayOfReport()) {
            return true;
        }
        back(from);
        return false;
    }

    private boolean back(int from) {
        in.at(from);
        parts.forgetDate();
        return true;
    }

    private boolean era() {
        int from = in.at();
        Integer before = ERAS.take(in);
        if (before == null) {
            return false;
        }
        String name = in.raw(from, in.at());
        in.spaces();
        int digits = in.digits();
        int year = in.take("元") ? 1 : digits == 0 ? in.han() : digits <= 4 ? in.number(digits) : NONE;
        if (year <= 0) {
            return false;
        }
        parts.year = before + year;
        boolean found = in.spaces().take(YEAR) ? rest() : separated();
        if (found && before > 0) {
            parts.notes.add(name + " " + year + " is " + parts.year);
        }
        return found;
    }

    /** {@code 令和5.9.15}, {@code 民國113/3/25}. */
    private boolean separated() {
        char sign = in.peek();
        if (!in.take("./-")) {
            return false;
        }
        parts.month = in.small();
        if (parts.month == NONE || in.peek() != sign) {
            return false;
        }
        in.move(1);
        parts.day = in.small();
        return parts.day != NONE;
    }

    private boolean year() {
        int digits = in.digits();
        if (digits == 4) {
            parts.year = in.number(4);
            return in.spaces().take(YEAR) && rest();
        }
        if (digits == 0) {
            parts.year = in.hanYear();
            return parts.year != NONE && in.spaces().take(YEAR) && rest();
        }
        return minguo && minguo(digits);
    }

    private boolean minguo(int digits) {
        if (digits != 3 && digits != 7 || in.peek() != '1') {
            return false;
        }
        int year = in.number(3);
        parts.year = year + MINGUO;
        parts.notes.add("year " + year + " of the Republic is " + parts.year);
        if (digits == 7) {
            parts.month = in.number(2);
            parts.day = in.number(2);
            return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31;
        }
        return year <= LAST_MINGUO && (in.spaces().take(YEAR) ? rest() : separated());
    }

    /** Month and day behind the year; in a line of words both must be there. */
    private boolean rest() {
        int behind = in.at();
        parts.month = in.spaces().small();
        if (parts.month == NONE || !in.spaces().take(MONTH)) {
            parts.month = NONE;
            in.at(behind);
            return whole;
        }
        behind = in.at();
        parts.day = in.spaces().small();
        if (parts.day == NONE || !in.spaces().take(DAY) && !in.isAtEnd()) {
            parts.day = NONE;
            in.at(behind);
        }
        return whole || parts.day != NONE;
    }

    /** {@code 3月12日}, with the year behind it, {@code 3月 12日, 2024}, or without one. */
    private boolean monthAndDay() {
        parts.month = in.small();
        if (parts.month == NONE || !in.spaces().take(MONTH)) {
            return false;
        }
        parts.day = in.spaces().small();
        if (parts.day == NONE || !in.spaces().take(DAY)) {
            return false;
        }
        int behind = in.at();
        if (in.spaces().take(",") && in.spaces().digits() == 4) {
            parts.year = in.number(4);
        } else {
            in.at(behind);
        }
        return true;
    }

    /** {@code 5日電}: a report of the fifth of some month. */
    private boolean dayOfReport() {
        parts.day = in.small();
        return parts.day != NONE && in.take(DAY) && "电電讯訊报報".indexOf(in.peek()) >= 0 && !in.isAtEnd();
    }

    private static Lexicon<Integer> eras() {
        Lexicon.Builder<Integer> eras = new Lexicon.Builder<>(DateWords::same);
        Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "㋿", 2018, "㍻", 1988, "㍼", 1925)
                .forEach(eras::add);
        for (String name : new String[] {"中華民國", "中华民国", "民國", "民国"}) {
            eras.add(name, MINGUO);
        }
        for (String name : new String[] {"公元", "西元", "西暦", "西历"}) {
            eras.add(name, 0);
        }
        return eras.build();
    }
}
