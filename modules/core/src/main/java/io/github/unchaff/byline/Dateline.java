package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter's line or the inside of a dateline says: {@code 大纪元记者骆小亚采访报导}, {@code 中央社記者林小順、劉小怡台北7日電},
 * {@code 民視新聞／林小嫻 綜合報導}, {@code 大纪元2020年12月10日讯}.
 *
 * @param organisation who sent it; empty if nobody says
 * @param names the reporters, maybe none
 * @param place where from; empty if nobody says
 * @param day the day with or without month and year; empty if nobody says
 */
public record Dateline(SourceText organisation, List<SourceText> names, SourceText place, SourceText day) {

    private static final int LONGEST = 60;
    private static final int LONGEST_HOUSE = 12;
    private static final String GAPS = "／/|｜#＃— ";

    /** Copies the names. */
    public Dateline {
        names = List.copyOf(names);
    }

    /** Whether it says from where, and the day without its year: {@code 中央社記者林小順台北7日電}. */
    public boolean isWire() {
        return place.length() > 0 && day.length() > 0 && day.value().indexOf('年') < 0;
    }

    /** Moves the reporters to the contributors, notes publisher and day, and takes the rest of the range out. */
    public void take(SourceText range, String rule, Site site, Claims claims, Metadata.Builder metadata) {
        List<SourceText> kept = new ArrayList<>(names);
        if (StatedDay.take(day, site, metadata)) {
            kept.add(day);
            claims.moved(day.origin(), Field.PUBLISHED);
        }
        Byline.around(range, kept).forEach(part -> claims.removed(part.origin(), rule));
        List<Contributor.Role> author = List.of(Contributor.Role.AUTHOR);
        names.forEach(name -> Byline.name(name, author, site, claims, metadata));
        if (organisation.length() > 0) {
            Publishers.name(organisation.value(), metadata);
        }
    }

    /** Reads a whole text, without brackets; null unless all of it is understood and it ends with a word such as 電. */
    public static @Nullable Dateline read(SourceText whole) {
        if (whole.length() > LONGEST || whole.length() < 2 || !mayHold(whole.value())) {
            return null;
        }
        SourceText text = trimmed(whole);
        SourceText behind = without(text, NameWords.STANDARD.verbs());
        boolean verb = behind.length() < text.length();
        if (!verb && !holdsReporter(text.value())) {
            return null;
        }
        text = behind;
        int dayAt = dayStart(text.value());
        SourceText day = text.slice(dayAt);
        text = trimmed(text.slice(0, dayAt));

        int organisationEnd = Organisations.standard().prefix(text.value());
        int house = house(text.value());
        organisationEnd = Math.max(organisationEnd, house);
        SourceText organisation = text.slice(0, organisationEnd);
        text = trimmed(text.slice(organisationEnd));
        int marker = prefix(text.value(), NameWords.STANDARD.reporters());
        boolean reporter = marker > 0;
        text = trimmed(text.slice(marker));
        if (!reporter && organisation.length() == 0 || !verb) {
            return reporter && verb ? null : named(organisation, text, day, reporter && organisation.length() > 0);
        }
        // 法新社马赛12日电: what stands right behind the house is a place, whoever lists it.
        boolean place =
                !reporter && organisation.length() > 0 && behind.value().indexOf(text.value()) == organisationEnd;
        return place ? new Dateline(organisation, List.of(), text, day) : parts(organisation, text, day);
    }

    /** Whether a dateline can be in a text at all: one of the characters is in it with which its words begin. */
    public static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NameWords.STANDARD.beginsDatelineWord(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsReporter(String text) {
        for (String word : NameWords.STANDARD.reporters()) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A line without a verb is one only with an organisation, the word reporter, and a name: {@code 寒冬記者 李小軒}. */
    private static @Nullable Dateline named(
            SourceText organisation, SourceText text, SourceText day, boolean reporter) {
        if (!reporter || day.length() > 0 || !Person.isLike(text.value())) {
            return null;
        }
        return new Dateline(organisation, List.of(text), SourceText.EMPTY, day);
    }

    private static @Nullable Dateline parts(SourceText organisation, SourceText text, SourceText day) {
        int place = placeStart(text.value());
        place = place == text.length() ? unlistedPlace(text.value()) : place;
        SourceText where = trimmed(text.slice(place));
        boolean listed = Organisations.standard().contains(organisation.value());
        List<SourceText> names = new ArrayList<>();
        for (SourceText name : names(trimmed(text.slice(0, place)))) {
            if (!isReporter(name.value(), listed)) {
                return null;
            }
            names.add(name);
        }
        return listed || !names.isEmpty() ? new Dateline(organisation, names, where, day) : null;
    }

    /** Where a place begins that nobody listed, behind a name of two or three characters; the length if there is none. */
    private static int unlistedPlace(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            from = "、,，／/ ".indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
        }
        String last = text.substring(from);
        boolean glued = last.length() > 3 && last.length() <= 7 && Person.isHan(last) && !Person.isLike(last);
        int name = last.length() == 4 ? 2 : 3;
        return glued && Person.isLike(last.substring(0, name)) ? from + name : text.length();
    }

    /** Behind the name of a known house any short name counts; elsewhere it must look like one. */
    private static boolean isReporter(String name, boolean listed) {
        return Person.isLike(name) || listed && name.length() > 1 && name.length() <= 3 && Person.isHan(name);
    }

    private static List<SourceText> names(SourceText text) {
        List<SourceText> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? ' ' : text.value().charAt(i);
            boolean latin = !end && c == ' ' && i > 0 && text.value().charAt(i - 1) < 0x250;
            if (end || "、,，／/".indexOf(c) >= 0 || Whitespace.isWhite(c) && !latin) {
                SourceText name = text.slice(from, i).strip();
                if (name.length() > 0) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    /** Where the name of a house ends that nobody listed but that stands before a reporter: {@code 国际中心／}. */
    private static int house(String text) {
        int end = -1;
        for (String reporter : List.of("记者", "記者")) {
            int at = text.indexOf(reporter);
            end = at > 0 && (end < 0 || at < end) ? at : end;
        }
        for (int i = 2; i < Math.min(text.length(), LONGEST_HOUSE) && end < 0; i++) {
            boolean slash = text.charAt(i) == '／' || text.charAt(i) == '/';
            String before = text.substring(0, i);
            boolean is = before.endsWith("中心")
                    || before.endsWith("新聞")
                    || before.endsWith("新闻")
                    || before.endsWith("網")
                    || before.endsWith("网")
                    || before.endsWith("組")
                    || before.endsWith("组");
            end = slash && is ? i : -1;
            if (slash && !is) {
                break;
            }
        }
        if (end <= 0 || end > LONGEST_HOUSE) {
            return 0;
        }
        String house = text.substring(0, end);
        for (String kind : List.of("特约", "特約", "特派", "实习", "實習", "采访", "採訪", "驻地")) {
            if (house.endsWith(kind)) {
                return end - kind.length();
            }
        }
        return house.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ') ? end : 0;
    }

    private static SourceText trimmed(SourceText text) {
        int from = 0;
        int to = text.length();
        while (from < to && isGap(text.value().charAt(from))) {
            from++;
        }
        while (to > from && isGap(text.value().charAt(to - 1))) {
            to--;
        }
        return text.slice(from, to);
    }

    private static boolean isGap(char c) {
        return GAPS.indexOf(c) >= 0 || Whitespace.isWhite(c);
    }

    /** The text without the words at its end, one after the other. */
    private static SourceText without(SourceText text, List<String> words) {
        SourceText rest = text;
        boolean found = true;
        while (found) {
            found = false;
            for (String word : words) {
                if (rest.value().endsWith(word)) {
                    rest = trimmed(rest.slice(0, rest.length() - word.length()));
                    found = true;
                    break;
                }
            }
        }
        return rest;
    }

    private static int prefix(String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the day at the end begins: {@code 2020年12月10日}, {@code 7日}; the length if there is none. */
    private static int dayStart(String text) {
        int at = text.length();
        if (at == 0 || text.charAt(at - 1) != '日') {
            return at;
        }
        at--;
        while (at > 0 && "0123456789０１２３４５６７８９年月 ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at < text.length() - 1 ? at : text.length();
    }

    /** Where the places at the end begin; the length if there are none. */
    private static int placeStart(String text) {
        int end = text.length();
        boolean found = true;
        while (found) {
            found = false;
            while (end > 0 && isGap(text.charAt(end - 1))) {
                end--;
            }
            for (String place : NameWords.STANDARD.places()) {
                boolean all = end == place.length();
                boolean leavesName = end >= place.length() + 2;
                if ((all || leavesName) && text.startsWith(place, end - place.length())) {
                    end -= place.length();
                    found = true;
                    break;
                }
            }
        }
        return end;
    }
}
