package io.github.unchaff.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression allows before the first thing it asks for: {@code .{2,30}} in {@code .{2,30}文章}.
 *
 * @param length how much of the expression it is
 * @param least the fewest characters of a text it takes
 * @param most the most; pairs of surrogates counted as two
 */
record Lead(int length, int least, int most) {

    /** For expressions whose first characters depend on more than themselves, such as what is before them. */
    private static final Lead UNKNOWN = new Lead(0, 0, -1);

    private static final Pattern ANYTHING = Pattern.compile("\\.(?:\\*|\\+|\\{(\\d{1,4})(?:,(\\d{1,4})?)?\\})(?![?+])");
    private static final Pattern CONTEXT = Pattern.compile("\\(\\?<[=!]|\\\\[bBGAzZQ]|(?<!\\[)\\^");

    static Lead of(String expression) {
        if (CONTEXT.matcher(expression).find()) {
            return UNKNOWN;
        }
        Matcher anything = ANYTHING.matcher(expression);
        if (!anything.lookingAt() || isChoice(expression)) {
            return new Lead(0, 0, 0);
        }
        String count = anything.group();
        int least = count.startsWith(".{") ? Integer.parseInt(anything.group(1)) : count.equals(".+") ? 1 : 0;
        boolean open = !count.startsWith(".{") || count.endsWith(",}");
        int most = open ? Integer.MAX_VALUE : 2 * Integer.parseInt(anything.group(anything.group(2) == null ? 1 : 2));
        return new Lead(anything.end(), least, most);
    }

    boolean isKnown() {
        return most >= 0;
    }

    /** Whether there is a bar outside all groups and classes: then what is before it is not before all. */
    private static boolean isChoice(String expression) {
        int groups = 0;
        int classes = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                classes += c == '[' ? 1 : -1;
            } else if (classes == 0 && (c == '(' || c == ')')) {
                groups += c == '(' ? 1 : -1;
            } else if (classes == 0 && groups == 0 && c == '|') {
                return true;
            }
        }
        return groups != 0 || classes != 0;
    }
}
