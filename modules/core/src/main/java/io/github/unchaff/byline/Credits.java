package io.github.unchaff.byline;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a credits line: labels with names, such as {@code 翻译：Cindy Hao}, {@code 编辑：甲 | 校对：乙}, {@code 译者/何小梨} or {@code
 * 责编 许木棉 网编 石竹}. Which label means which role is data, in {@code credits.yaml}. Thread-safe; linear in the line.
 */
public final class Credits {

    private static final int LONGEST = 1_000;
    private static final String BARS = "|｜丨︱┃│";
    private static final String COLONS = ":：︰﹕∶";
    private static final String BETWEEN = ",，、;；。/／（(\n" + BARS;
    private static final String OPENING = "（(【[［〔";
    private static final String CLOSING = "）)】]］〕";
    private static final String BULLETS = "*#＃●•★▲△■◆※►▶·–—-~ _";
    private static final int LONGEST_NOTE = 12;
    private static final int LONGEST_LABEL = 30;

    private final CreditWords words;

    private Credits(CreditWords words) {
        this.words = words;
    }

    /** The labels that ship with the toolkit; read once, when first asked for. */
    public static Credits standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final Credits INSTANCE = new Credits(CreditWords.STANDARD);
    }

    /** The labels of several files; what a later one says of a label counts. */
    public static Credits of(List<CreditsFile> files) {
        return new Credits(new CreditWords(files));
    }

    /** How firmly a label is bound to what follows it. */
    private enum Bond {
        COLON,
        MARK,
        GAP,
        NONE
    }

    /** A label with its separator, at a place of the line. */
    private record Mark(int at, int end, Label label, Bond bond) {}

    /**
     * The credits of a line.
     *
     * @return in order and without a gap between them; null unless the whole line is made of labels with names, and at least one
     *     names people
     */
    public @Nullable List<Credit> read(SourceText line) {
        String text = line.value();
        if (text.length() > LONGEST) {
            return null;
        }
        int[] inner = unwrapped(text);
        Mark mark = inner[0] < inner[1] ? mark(text, inner[0], inner[1], true) : null;
        if (mark == null || mark.label().companion()) {
            Mark named = named(text, inner[0], inner[1]);
            mark = named == null ? mark : named;
        }
        if (mark == null) {
            return null;
        }
        List<Credit> credits = new ArrayList<>();
        int from = 0;
        boolean sure = false;
        while (mark != null) {
            Mark next = next(text, mark.end(), inner[1]);
            int to = next == null ? inner[1] : next.at();
            int end = next == null ? text.length() : to;
            Names names = names(line.slice(mark.end(), to), mark);
            boolean likely = isLikely(names, mark);
            if (!likely && mark.label().namesPeople() && !areShort(names)) {
                return null;
            }
            sure |= likely && mark.label().namesPeople();
            credits.add(credit(line, from, end, mark, to, names));
            from = to;
            mark = next;
        }
        return sure ? credits : null;
    }

    /** The one credit of a line whose label nobody listed, {@code 外联协调：小福}, for lines between credits; null if it is none. */
    public @Nullable Credit unknown(SourceText line) {
        String text = line.value();
        int colon = 0;
        while (colon < Math.min(text.length(), LONGEST_LABEL) && !isOneOf(COLONS, text.charAt(colon))) {
            colon++;
        }
        boolean plain = colon > 1
                && colon < Math.min(text.length(), LONGEST_LABEL)
                && text.length() <= LONGEST
                && text.substring(0, colon).chars().noneMatch(c -> isOneOf("。！？!?，,；;“”《》", (char) c))
                && words.labels().at(text, 0) == null;
        Names names = plain ? Names.of(line.slice(colon + 1)) : null;
        if (names == null || !names.areLikely()) {
            return null;
        }
        List<SourceText> chaff = new ArrayList<>(names.chaff());
        chaff.add(line.slice(0, colon + 1));
        return new Credit(0, text.length(), names.names(), chaff, List.of(Contributor.Role.CONTRIBUTOR), false);
    }

    /** A label that nobody listed but that ends with a crew, {@code 某社听写组：}, or with a note that names follow. */
    private @Nullable Mark named(String text, int from, int to) {
        int colon = from;
        while (colon < to && colon - from < LONGEST_LABEL && !isOneOf(COLONS, text.charAt(colon))) {
            colon++;
        }
        int behind = Labels.skipped(text, Math.min(colon + 1, to));
        if (colon >= to || colon - from >= LONGEST_LABEL || behind >= to) {
            return null;
        }
        String label = text.substring(from, colon).strip();
        List<Contributor.Role> roles = isRoll(label) ? List.of(Contributor.Role.CONTRIBUTOR) : NameList.crew(label);
        return roles == null ? null : new Mark(from, behind, new Label(colon, roles, false, false), Bond.COLON);
    }

    private boolean isRoll(String label) {
        int open = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
        return open > 1
                && words.isRoll(label.substring(open + 1, label.length() - 1).strip());
    }

    /** The roles of a line that is nothing but a label, {@code 听写：}, with names to follow; null if it is not. */
    public @Nullable List<Contributor.Role> label(String line) {
        int[] inner = unwrapped(line);
        if (line.length() > LONGEST || inner[0] >= inner[1]) {
            return null;
        }
        Label label = words.labels().at(line, inner[0]);
        if (label == null || !label.namesPeople() || label.companion()) {
            return null;
        }
        int at = afterNote(line, label.end());
        while (at < inner[1] && (isOneOf(COLONS + "-–—", line.charAt(at)) || Whitespace.isWhite(line.charAt(at)))) {
            at++;
        }
        return at >= inner[1] ? label.roles() : null;
    }

    private static boolean isFirm(Mark mark) {
        return mark.bond() == Bond.COLON || mark.bond() == Bond.MARK;
    }

    private static Names names(SourceText value, Mark mark) {
        Names names = Names.of(value);
        if (!mark.label().gap()) {
            return names;
        }
        boolean editors = mark.label().roles().getFirst() == Contributor.Role.EDITOR;
        return names.atGaps(isFirm(mark) && !editors);
    }

    private static boolean isLikely(Names names, Mark mark) {
        return isFirm(mark) ? names.areLikely() : isSure(names, mark);
    }

    /** Whether the names could be pen names, which count behind a mere gap only beside credits that are sure. */
    private static boolean areShort(Names names) {
        return !names.names().isEmpty()
                && names.names().stream()
                        .allMatch(name -> name.length() > 1 && name.length() <= 3 && Person.isHan(name.value()));
    }

    private static Credit credit(SourceText line, int from, int end, Mark mark, int to, Names names) {
        List<SourceText> chaff = new ArrayList<>(names.chaff());
        chaff.add(line.slice(from, mark.end()));
        chaff.add(line.slice(to, end));
        return new Credit(
                from,
                end,
                names.names(),
                chaff,
                mark.label().roles(),
                mark.label().companion());
    }

    /** Whether names that nothing but a gap tells from their label are names by their own shape. */
    private static boolean isSure(Names names, Mark mark) {
        if (mark.bond() == Bond.NONE || names.names().isEmpty()) {
            return !names.names().isEmpty() && names.names().stream().allMatch(name -> Person.isChinese(name.value()));
        }
        boolean first = Person.isLike(names.names().getFirst().value());
        return first
                && names.names().stream()
                        .allMatch(name -> Person.isLike(name.value())
                                || name.length() <= 3 && name.length() > 1 && Person.isHan(name.value()));
    }

    private @Nullable Mark next(String text, int from, int to) {
        boolean between = false;
        for (int at = from; at < to; at++) {
            Mark mark = at == from ? null : mark(text, at, to, between);
            if (mark != null) {
                return mark;
            }
            char c = text.charAt(at);
            between = isOneOf(BETWEEN, c) || Whitespace.isWhite(c);
        }
        return null;
    }

    /** The label at a place; one that stands in the middle of a word only with a colon. */
    private @Nullable Mark mark(String text, int at, int to, boolean between) {
        int from = at;
        boolean framed = between && isOneOf("【[［〔", text.charAt(at));
        from += framed ? 1 : 0;
        Label label = words.labels().at(text, from);
        if (label == null || label.end() > to) {
            return null;
        }
        int end = label.end();
        if (framed) {
            if (end >= to || !isOneOf("】]］〕", text.charAt(end))) {
                return null;
            }
            end++;
        }
        int behind = Labels.skipped(text, afterNote(text, end));
        if (behind < to && isOneOf(COLONS, text.charAt(behind))) {
            while (behind < to && isOneOf(COLONS, text.charAt(behind))) {
                behind = Labels.skipped(text, behind + 1);
            }
            return behind < to ? new Mark(at, behind, label, Bond.COLON) : null;
        }
        if (!between) {
            return null;
        }
        behind = Labels.skipped(text, end);
        int value = framed ? behind : separator(text, end, behind, to);
        if (value > 0 && value < to) {
            return new Mark(at, value, label, Bond.MARK);
        }
        if (!label.gap() || behind >= to || isOneOf(BETWEEN + CLOSING, text.charAt(behind))) {
            return null;
        }
        return new Mark(at, behind, label, behind > end ? Bond.GAP : Bond.NONE);
    }

    /** Where the value begins behind a bar, a slash or a dash; -1 if there is none of them. */
    private int separator(String text, int end, int behind, int to) {
        if (behind >= to) {
            return -1;
        }
        char c = text.charAt(behind);
        int after = Labels.skipped(text, behind + 1);
        if (isOneOf(BARS, c)) {
            return words.labels().at(text, after) == null ? after : -1;
        }
        if (c == '/' || c == '／') {
            return behind == end && after == behind + 1 && words.labels().at(text, after) == null ? after : -1;
        }
        boolean wide = behind > end && after > behind + 1;
        boolean isDash = c == '–' || c == '—' || c == '－' || c == '-' && wide;
        if (!isDash) {
            return -1;
        }
        while (after < to && (text.charAt(after) == '—' || text.charAt(after) == '–')) {
            after = Labels.skipped(text, after + 1);
        }
        return after;
    }

    /** Behind a note on a label, {@code （不分先后）}; the same place if there is none. */
    private static int afterNote(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '（' && text.charAt(at) != '(') {
            return at;
        }
        int last = Math.min(text.length(), at + LONGEST_NOTE);
        for (int i = at + 1; i < last; i++) {
            if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    /** The range of a line without bullets before it, marks behind it and brackets round it. */
    private static int[] unwrapped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isDecoration(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && (isOneOf("*#＃；;。_", text.charAt(to - 1)) || Whitespace.isWhite(text.charAt(to - 1)))) {
            to--;
        }
        int kind = from < to ? OPENING.indexOf(text.charAt(from)) : -1;
        if (kind >= 0 && to - from > 2 && text.charAt(to - 1) == CLOSING.charAt(kind)) {
            if (text.indexOf(CLOSING.charAt(kind), from) == to - 1
                    || text.indexOf(OPENING.charAt(kind), from + 1) > 0) {
                from++;
                to--;
            }
        }
        while (from < to && Whitespace.isWhite(text.charAt(from))) {
            from++;
        }
        return new int[] {from, to};
    }

    private static boolean isDecoration(int cp) {
        return cp < 0x10000 && (isOneOf(BULLETS, (char) cp) || Whitespace.isWhite((char) cp))
                || cp >= 0x1F000 && cp <= 0x1FAFF
                || cp >= 0x2600 && cp <= 0x27BF
                || cp == 0xFE0F;
    }

    private static boolean isOneOf(String set, char c) {
        return set.indexOf(c) >= 0;
    }
}
