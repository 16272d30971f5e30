package io.github.unchaff.byline;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name at the beginning of a part of a byline: {@code Jane Roe} of {@code Jane Roe Published on 3 May}. */
final class NameOfPart {

    static final int LONGEST = 60;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_HAN = 12;
    private static final int LONGEST_LINKED = 40;
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "la", "le", "du", "da", "di", "del", "della", "dos", "das", "do", "al",
            "el", "bin", "bint", "ibn", "ter", "ten", "af", "zu", "y", "e", "st.", "mc", "san", "the");

    private NameOfPart() {}

    /**
     * The name.
     *
     * @param alone whether one word can be a name
     * @param own whether the part is a text of its own, such as a link, which says where the name ends
     * @return null if there is none
     */
    static @Nullable SourceText of(SourceText part, boolean alone, boolean own) {
        SourceText text = withoutArticle(part.strip());
        String value = text.value();
        if (text.length() < 2 || value.contains("://") || value.indexOf('@') >= 0) {
            return null;
        }
        int end = hasCase(value) ? cased(value, own) : caseless(value);
        SourceText name = text.slice(0, end).strip();
        String lower = name.value().toLowerCase(Locale.ROOT);
        int words = words(name.value());
        boolean whole = words > 1 || alone && end == value.length();
        boolean named = name.length() > 1
                && name.length() <= LONGEST
                && whole
                && !BylineWords.STANDARD.isNobody(lower)
                && !(words == 1 && isJob(name.value()))
                && name.value().codePoints().filter(Character::isDigit).count() < 4;
        return named ? name : null;
    }

    /** {@code the Tower Group} is called Tower Group. */
    private static SourceText withoutArticle(SourceText text) {
        return text.value().startsWith("the ") ? text.slice("the ".length()).strip() : text;
    }

    private static boolean hasCase(String value) {
        return value.codePoints().anyMatch(cp -> Character.isUpperCase(cp) || Character.isLowerCase(cp));
    }

    /** Where a name in letters with capitals ends: at the first word that is none of a name. */
    private static int cased(String value, boolean own) {
        int end = 0;
        int at = 0;
        int count = 0;
        while (at < value.length() && count < MOST_WORDS) {
            int to = at;
            while (to < value.length() && !Whitespace.isWhite(value.charAt(to))) {
                to++;
            }
            String word = value.substring(at, to);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean particle = PARTICLES.contains(word);
            boolean first = Character.isUpperCase(word.codePointAt(0))
                    || "'’“\"".indexOf(word.charAt(0)) >= 0
                    || !hasCase(word) && count > 0 && !Character.isDigit(word.charAt(0));
            boolean capital = first || count == 0 && own && to == value.length() && value.length() <= LONGEST_LINKED;
            if (BylineWords.STANDARD.isStop(strip(lower), count == 0) && !(particle && count > 0)
                    || !particle && !capital) {
                break;
            }
            if (!particle || count == 0) {
                end = to;
            }
            if (word.endsWith(":")) {
                return 0;
            }
            count++;
            at = to;
            while (at < value.length() && Whitespace.isWhite(value.charAt(at))) {
                at++;
            }
            if (word.endsWith(".") && word.length() > 4 && at < value.length() && !"St.Jr.Sr.Dr.Prof.".contains(word)) {
                end = to - 1;
                break;
            }
        }
        while (end > 0
                && ".,:".indexOf(value.charAt(end - 1)) >= 0
                && words(value.substring(0, end)) > 1
                && !isInitial(value, end)) {
            end--;
        }
        return end;
    }

    private static boolean isInitial(String value, int end) {
        return value.charAt(end - 1) == '.' && (end < 3 || end - value.lastIndexOf(' ', end - 1) <= 5);
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Where a name in a script without capitals ends: at a digit, a mark, or a gap with a label behind it. */
    private static int caseless(String value) {
        boolean han = value.codePoints().anyMatch(Han::joinsWithoutSpace);
        int limit = Math.min(value.length(), han ? LONGEST_HAN : LONGEST_LINKED);
        int end = 0;
        while (end < value.length() && !isEnd(value, end)) {
            end++;
        }
        return end > limit ? 0 : end;
    }

    private static boolean isEnd(String value, int at) {
        char c = value.charAt(at);
        boolean gap = at > 0 && Whitespace.isWhite(value.charAt(at - 1));
        return Character.isDigit(c) || "。，：:）)".indexOf(c) >= 0 || gap && BylineWords.STANDARD.label(value, at) != null;
    }

    private static int words(String name) {
        boolean han = name.codePoints().anyMatch(Han::joinsWithoutSpace);
        return han ? 2 : Whitespace.collapse(name).split(" ").length;
    }

    /** Whether a text says what somebody does, not who it is: {@code Senior Editor}. */
    static boolean isJob(String text) {
        for (String word : Whitespace.collapse(text).toLowerCase(Locale.ROOT).split("[ \\-/]")) {
            if (BylineWords.STANDARD.isJob(strip(word))) {
                return true;
            }
        }
        return false;
    }
}
