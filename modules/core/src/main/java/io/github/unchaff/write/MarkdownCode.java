package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.text.Whitespace;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Code between fences and between backticks that are longer than any inside. */
final class MarkdownCode {

    private MarkdownCode() {}

    /** A fenced code block (CommonMark 4.5). */
    static String block(Block.CodeBlock code) {
        String text = code.text().replace("\r\n", "\n").replace('\r', '\n');
        String info = info(code.language());
        char mark = info.indexOf('`') < 0 ? '`' : '~';
        String fence = String.valueOf(mark).repeat(Math.max(3, longestRun(text, mark) + 1));
        return fence + info + "\n" + text + (text.isEmpty() ? "" : "\n") + fence;
    }

    /** A code span (CommonMark 6.1). */
    static String span(String code) {
        String text = code.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        String fence = "`".repeat(shortestFreeRun(text));
        boolean blank = text.chars().allMatch(c -> c == ' ');
        boolean padded =
                text.startsWith("`") || text.endsWith("`") || !blank && text.startsWith(" ") && text.endsWith(" ");
        String pad = padded ? " " : "";
        return fence + pad + text + pad + fence;
    }

    private static String info(@Nullable String language) {
        if (language == null || language.chars().anyMatch(c -> Whitespace.isWhite((char) c))) {
            return "";
        }
        String word = language.replace("\\", "\\\\").replace("&", "\\&");
        return word.startsWith("`") || word.startsWith("~") ? "\\" + word : word;
    }

    private static int longestRun(String text, char mark) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == mark ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The shortest length of a run of backticks that is not inside. */
    private static int shortestFreeRun(String text) {
        BitSet lengths = new BitSet();
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == '`') {
                run++;
            } else {
                lengths.set(run);
                run = 0;
            }
        }
        return lengths.nextClearBit(1);
    }
}
