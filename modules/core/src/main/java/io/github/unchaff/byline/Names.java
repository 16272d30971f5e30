package io.github.unchaff.byline;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of one value: {@code 甲、乙 and Jane Roe}. Commas and the word "and" tell names apart; a slash or a hyphen never does,
 * since teams have them in their names.
 *
 * @param names the names, as they are written
 * @param chaff what stood between and around them
 */
record Names(List<SourceText> names, List<SourceText> chaff) {

    private static final int LONGEST = 45;
    private static final int LONGEST_HAN = 24;
    private static final int MOST_WORDS = 7;
    private static final String SENTENCE = "。！？!?…";
    private static final String SEPARATORS = ",，、;；\n";
    private static final String OPENING = "（(《「【[［〔“\"";
    private static final String CLOSING = "）)》」】]］〕”\"";
    private static final List<String> AND = List.of("and", "und", "et", "with");

    /** Copies the parts. */
    Names {
        names = List.copyOf(names);
        chaff = List.copyOf(chaff);
    }

    /** Tells the names of a value apart. */
    static Names of(SourceText value) {
        List<SourceText> names = new ArrayList<>();
        List<SourceText> chaff = new ArrayList<>();
        String text = value.value();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            int end = depth > 0 ? i : separator(text, i);
            if (end > i) {
                add(value.slice(from, i), names, chaff);
                chaff.add(value.slice(i, end));
                from = end;
                i = end - 1;
            }
        }
        add(value.slice(from), names, chaff);
        return new Names(names, chaff);
    }

    /** Where the separator ends that begins at a place; the same place if there is none. */
    private static int separator(String text, int at) {
        if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        if (!Whitespace.isWhite(text.charAt(at))) {
            return at;
        }
        for (String and : AND) {
            int end = at + 1 + and.length();
            if (end < text.length() && text.startsWith(and, at + 1) && Whitespace.isWhite(text.charAt(end))) {
                return end + 1;
            }
        }
        return at;
    }

    private static void add(SourceText part, List<SourceText> names, List<SourceText> chaff) {
        SourceText name = part.strip();
        int from = 0;
        int to = name.length();
        while (from < to && isDirt(name.value().charAt(from), "*#＃|｜丨·•～~:：")) {
            from++;
        }
        while (to > from && isDirt(name.value().charAt(to - 1), "*#＃|｜丨/／。~～–—-")) {
            to--;
        }
        to = withoutAddress(name.value(), from, to);
        to = withoutDate(name.value(), from, to);
        chaff.add(name.slice(0, from));
        chaff.add(name.slice(to));
        if (to > from) {
            names.add(name.slice(from, to).strip());
        }
    }

    private static boolean isDirt(char c, String dirt) {
        return dirt.indexOf(c) >= 0 || Whitespace.isWhite(c);
    }

    /** Takes an e-mail address off the end: {@code 徐小瑾 Xiao.Xu@example.com}. */
    private static int withoutAddress(String name, int from, int to) {
        int space = lastWhite(name, from, to);
        int at = name.lastIndexOf('@', to - 1);
        int dot = name.lastIndexOf('.', to - 1);
        return at > space + 1 && dot > at + 1 ? Math.max(from, space) : to;
    }

    /** Takes a date off the end: {@code 阿米 2023/11/18}. */
    private static int withoutDate(String name, int from, int to) {
        int space = lastWhite(name, from, to);
        if (space <= from || to - space < 9) {
            return to;
        }
        int digits = 0;
        for (int i = space + 1; i < to; i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("/.-年月日".indexOf(c) < 0) {
                return to;
            }
        }
        return digits >= 6 && digits <= 8 ? space : to;
    }

    private static int lastWhite(String name, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Whitespace.isWhite(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** These names with each told apart at gaps, if what comes out are short names all: {@code 许木棉 梒草}. */
    Names atGaps(boolean strictly) {
        List<SourceText> parts = new ArrayList<>();
        for (SourceText name : names) {
            List<SourceText> words = words(name);
            boolean all = words.size() > 1
                    && words.stream()
                            .allMatch(word -> strictly
                                    ? Person.isChinese(word.value())
                                    : word.length() <= 3 && word.length() > 1 && Person.isHan(word.value()));
            parts.addAll(all ? words : List.of(name));
        }
        return new Names(parts, chaff);
    }

    private static List<SourceText> words(SourceText name) {
        List<SourceText> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || Whitespace.isWhite(name.value().charAt(i))) {
                if (i > from) {
                    words.add(name.slice(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Whether there are names, and each can be one: short, and no sentence. */
    boolean areLikely() {
        return !names.isEmpty() && names.stream().allMatch(name -> isLikely(name.value()));
    }

    /** Whether each is, by its shape, a person. */
    boolean arePeople() {
        return !names.isEmpty() && names.stream().allMatch(name -> Person.isLike(name.value()));
    }

    /** Whether a text can be a name of a person or a team. */
    static boolean isLikely(String name) {
        int length = name.codePointCount(0, name.length());
        long han = name.codePoints().filter(Han::joinsWithoutSpace).count();
        return length <= LONGEST
                && han <= LONGEST_HAN
                && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0)
                && !name.contains("://")
                && !name.toLowerCase(Locale.ROOT).startsWith("www.")
                && hasTeamBeforeColon(name)
                && name.chars().filter(c -> Whitespace.isWhite((char) c)).count() < MOST_WORDS
                && !CreditWords.STANDARD.beginsProse(name);
    }

    private static boolean hasTeamBeforeColon(String name) {
        @Nullable String team = null;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '：' || name.charAt(i) == ':') {
                if (team != null) {
                    return false;
                }
                team = Whitespace.strip(name.substring(0, i));
            }
        }
        return team == null || NameWords.STANDARD.endsWithTeam(team);
    }
}
