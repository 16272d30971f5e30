package io.github.unchaff.byline;

import io.github.unchaff.text.Han;

/** Whether a text looks as names of people do: {@code 王小明}, {@code 欧阳小明}, {@code Jane Roe}, {@code 维吉尼亚·康}. */
final class Person {

    private static final int LONGEST_INITIALS = 4;

    private Person() {}

    /** Whether the text is, by its shape, one person's name. */
    static boolean isLike(String text) {
        return isChinese(text) || isTransliterated(text) || isLatin(text);
    }

    /** Two to four characters with a family name in front. */
    static boolean isChinese(String text) {
        int length = text.length();
        if (length < 2 || length > 4 || !isHan(text)) {
            return false;
        }
        NameWords words = NameWords.STANDARD;
        return words.isSurname(text.substring(0, 2)) && length > 2
                || words.isSurname(text.substring(0, 1)) && length < 4
                || words.isSurname(text.substring(0, 1)) && words.isSurname(text.substring(1, 2));
    }

    /** A few Han characters and nothing else. */
    static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Han::isHan);
    }

    private static boolean isTransliterated(String text) {
        int dot = text.indexOf('·');
        return dot > 0
                && text.length() <= 20
                && dot < text.length() - 1
                && text.codePoints().allMatch(cp -> cp == '·' || cp == '-' || cp == '－' || Han.isHan(cp));
    }

    /** Two to five words with capitals; particles may be small. */
    static boolean isLatin(String text) {
        String[] parts = text.split(" ", 7);
        if (parts.length < 2 || parts.length > 5 || text.length() > 50) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            boolean capital = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
            boolean particle = part.length() <= 3 && part.chars().allMatch(Character::isLowerCase);
            boolean dotted = part.indexOf('.') < 0 || part.length() <= LONGEST_INITIALS;
            if (!capital && !particle || !dotted || !part.chars().allMatch(Person::isInLatinName)) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2 && Character.isUpperCase(parts[0].charAt(0));
    }

    private static boolean isInLatinName(int c) {
        return c < 0x250 && Character.isLetter(c) || c == '\'' || c == '’' || c == '-' || c == '.';
    }
}
