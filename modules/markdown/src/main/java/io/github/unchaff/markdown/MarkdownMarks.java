package io.github.unchaff.markdown;

import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Signs of Markdown at the beginning of a text. */
final class MarkdownMarks {

    private static final int LOOK = 4096;
    private static final int LONGEST_TAG = 20;

    private MarkdownMarks() {}

    /** Whether the text begins like a document or a piece of HTML. */
    static boolean beginsWithHtml(String text) {
        int at = 0;
        while (at < text.length() && (Whitespace.isWhite(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        if (at + 1 >= text.length() || text.charAt(at) != '<') {
            return false;
        }
        String start =
                text.substring(at, Math.min(text.length(), at + LONGEST_TAG)).toLowerCase(Locale.ROOT);
        return HtmlNames.isHtml(start);
    }

    /** A mark that plain text does not use, or null. */
    static @Nullable String strong(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOK));
        if (head.contains("](http") || head.contains("](/") || head.contains("![](") || head.contains("](#")) {
            return "a link";
        }
        for (String line : head.split("\n", -1)) {
            if (isHeading(line)) {
                return "a heading";
            }
            if (line.startsWith("```")) {
                return "a fence";
            }
            int strong = line.indexOf("**");
            if (strong >= 0 && line.indexOf("**", strong + 3) > 0) {
                return "strong emphasis";
            }
        }
        return null;
    }

    private static boolean isHeading(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && hashes < 7 && hashes < line.length() && line.charAt(hashes) == ' ';
    }
}
