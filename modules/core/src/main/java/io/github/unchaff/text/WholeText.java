package io.github.unchaff.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression over a whole text. Nearly every text is told apart by its first characters, without the expression: {@code
 * 延伸阅读[:：]?} matches nothing that begins with {@code T}, and {@code .{0,4}为准} nothing without a {@code 为} among the
 * first five.
 *
 * <p>Which characters it may begin with is not read out of the expression. It is tried on each character alone, the first time that
 * a text has it: where it fails without having wanted more ({@link Matcher#hitEnd}), no text can begin so. Thread-safe.
 */
public final class WholeText {

    private static final int PAGE_BITS = 8;
    private static final byte NEVER = 1;
    private static final byte MAYBE = 2;

    private final Pattern pattern;
    /** What stands behind the lead. */
    private final Pattern rest;

    private final Lead lead;
    /** By character, in pages made when asked for; 0 is not known yet. Threads may find out the same thing twice. */
    private final byte @Nullable [][] begins = new byte[(Character.MAX_VALUE + 1) >> PAGE_BITS][];

    private final boolean mayEndAtOnce;

    /** An expression over whole texts. */
    public WholeText(Pattern pattern) {
        this.pattern = pattern;
        this.lead = Lead.of(pattern.pattern());
        this.rest = lead.length() == 0
                ? pattern
                : Pattern.compile(pattern.pattern().substring(lead.length()), pattern.flags());
        this.mayEndAtOnce = rest.matcher("").matches();
    }

    /** The match of the whole text; null if there is none. */
    public @Nullable Matcher match(CharSequence text) {
        if (!mayMatch(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    /** Whether the expression has to be asked at all. */
    boolean mayMatch(CharSequence text) {
        if (!lead.isKnown() || text.isEmpty()) {
            return true;
        }
        int last = Math.min(text.length() - 1, lead.most());
        for (int i = lead.least(); i <= last; i++) {
            if (mayBegin(text.charAt(i))) {
                return true;
            }
        }
        return mayEndAtOnce && text.length() <= lead.most();
    }

    private boolean mayBegin(char c) {
        byte[] page = begins[c >> PAGE_BITS];
        if (page == null) {
            page = new byte[1 << PAGE_BITS];
            begins[c >> PAGE_BITS] = page;
        }
        int at = c & ((1 << PAGE_BITS) - 1);
        if (page[at] == 0) {
            page[at] = tried(c) ? MAYBE : NEVER;
        }
        return page[at] == MAYBE;
    }

    /** Half of a pair says nothing of what the whole would do. */
    private boolean tried(char c) {
        Matcher alone = rest.matcher(String.valueOf(c));
        return Character.isSurrogate(c) || alone.matches() || alone.hitEnd();
    }
}
