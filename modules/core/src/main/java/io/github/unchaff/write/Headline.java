package io.github.unchaff.write;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import java.text.BreakIterator;
import java.util.Locale;

/** What to call a document where a format insists on a title: HTML's {@code title} element, an Atom entry. */
public final class Headline {

    private static final int LONGEST = 80;

    private Headline() {}

    /**
     * The document's title on one line; without one, the first words of its body, at most 80 code points, never cut inside
     * what a reader sees as one character; without a body, its address or the word {@code Untitled}. Never blank.
     */
    public static String of(Document document) {
        String title = document.metadata().title();
        String line = title == null ? "" : line(title);
        if (line.isEmpty()) {
            line = firstWords(document);
        }
        String url = document.metadata().url();
        if (line.isEmpty() && url != null) {
            line = line(url);
        }
        return line.isEmpty() ? "Untitled" : line;
    }

    /** Any text as one printable line: line ends and tabs become spaces, both ends are stripped. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(Printable.of(text));
        for (int i = 0; i < out.length(); i++) {
            if ("\n\t\u2028\u2029".indexOf(out.charAt(i)) >= 0) {
                out.setCharAt(i, ' ');
            }
        }
        return Whitespace.strip(out.toString());
    }

    private static String firstWords(Document document) {
        StringBuilder words = new StringBuilder();
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                if (words.length() <= 4 * LONGEST) {
                    words.append(value, 0, Math.min(value.length(), 8 * LONGEST))
                            .append(' ');
                }
            }
        }.blocks(document.body());
        return shortened(Whitespace.collapse(line(words.toString())));
    }

    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.preceding(line.offsetByCodePoints(0, LONGEST));
        return Whitespace.strip(line.substring(0, end)) + "…";
    }
}
