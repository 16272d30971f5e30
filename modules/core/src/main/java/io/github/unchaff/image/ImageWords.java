package io.github.unchaff.image;

import io.github.unchaff.data.Table;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.WholeText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the words around images: {@code 图片来源：路透社} is a note on whose picture it is, {@code ▲} stands before captions,
 * {@code （图／AP授权）} behind them, and {@code img} describes nothing. What it knows is data with examples, in
 * {@code captions.yaml}. Thread-safe.
 */
public final class ImageWords {

    /** Longer lines are neither notes nor captions with a credit. */
    public static final int LONGEST = 400;

    /**
     * A line taken apart.
     *
     * @param caption what is shown; empty in a note
     * @param mark what stands before the credit: a label, a bracket
     * @param credit whose picture it is
     * @param after what stands behind the credit, such as a bracket
     */
    public record Parts(SourceText caption, SourceText mark, SourceText credit, SourceText after) {

        private static Parts of(SourceText text, Matcher matcher) {
            return new Parts(
                    text.slice(0, matcher.start()),
                    text.slice(matcher.start(), matcher.start("credit")),
                    text.slice(matcher.start("credit"), matcher.end("credit")).strip(),
                    text.slice(matcher.end("credit"), matcher.end()));
        }
    }

    private final List<WholeText> notes;
    private final List<WholeText> nearNotes;
    private final List<Pattern> credits;
    private final List<WholeText> placeholders;
    private final String marks;

    private ImageWords(CaptionFile file) {
        Table data = file.content();
        notes = whole(data, CaptionFile.NOTES, "[。.]?");
        nearNotes = whole(data, CaptionFile.NEAR_NOTES, "[。.]?");
        credits = patterns(data, CaptionFile.CREDITS, "[。.]?\\s*$");
        placeholders = whole(data, CaptionFile.PLACEHOLDERS, "");
        marks = Objects.requireNonNull(data.text(CaptionFile.MARKS)).value();
    }

    /** The words that ship with the toolkit; read once, when first asked for. */
    public static ImageWords standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final ImageWords INSTANCE = new ImageWords(CaptionFile.shipped());
    }

    /** Whether a description describes nothing: a file's name, words of the machine that wrote the page. */
    public boolean isPlaceholder(String alt) {
        return alt.length() <= LONGEST && placeholders.stream().anyMatch(pattern -> pattern.match(alt) != null);
    }

    /**
     * A line that only says whose a picture is.
     *
     * @param near whether the line stands directly below an image, where fewer words are enough
     * @return its parts, or null if it is no such line
     */
    public @Nullable Parts note(SourceText line, boolean near) {
        SourceText text = line.strip();
        Parts parts = whole(text, notes);
        return parts != null || !near ? parts : whole(text, nearNotes);
    }

    /** A caption with a credit behind it; null if it has none. */
    public @Nullable Parts credited(SourceText caption) {
        if (caption.length() > LONGEST) {
            return null;
        }
        for (Pattern pattern : credits) {
            Matcher matcher = pattern.matcher(caption.value());
            if (matcher.find()) {
                return Parts.of(caption, matcher);
            }
        }
        return null;
    }

    /** How many characters of a line are a mark before a caption and the space behind it. */
    public int mark(String line) {
        int at = 0;
        while (at < line.length() && marks.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        while (at > 0 && at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable Parts whole(SourceText text, List<WholeText> patterns) {
        if (text.length() > LONGEST || text.length() < 2) {
            return null;
        }
        for (WholeText pattern : patterns) {
            Matcher matcher = pattern.match(text.value());
            if (matcher != null) {
                return Parts.of(text, matcher);
            }
        }
        return null;
    }

    private static List<WholeText> whole(Table data, String key, String after) {
        return patterns(data, key, after).stream().map(WholeText::new).toList();
    }

    private static List<Pattern> patterns(Table data, String key, String after) {
        return data.texts(key).stream()
                .map(text -> Pattern.compile("(?:" + text.value() + ")" + after))
                .toList();
    }
}
