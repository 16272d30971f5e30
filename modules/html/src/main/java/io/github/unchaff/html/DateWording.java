package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the words before a printed date say that happened then; the words are data, in {@code dates.yaml}. */
enum DateWording {
    /** It was published. */
    PUBLISHED,
    /** It was changed. */
    MODIFIED,
    /** Something that has nothing to do with the page. */
    OTHER,
    /** They say nothing of it. */
    NONE;

    private static final class Words {
        static final Map<?, ?> FILE =
                (Map<?, ?>) Objects.requireNonNull(DataFile.read(DateWording.class, "dates.yaml"));
        static final List<String> PUBLISHED = DataFile.texts(FILE, "published");
        static final List<String> MODIFIED = DataFile.texts(FILE, "modified");
        static final List<String> OTHER = DataFile.texts(FILE, "other");
    }

    /** What the last of the words before a date says. */
    static DateWording of(String before) {
        String text = before.toLowerCase(Locale.ROOT);
        int published = last(text, Words.PUBLISHED);
        int modified = last(text, Words.MODIFIED);
        int other = last(text, Words.OTHER);
        int best = Math.max(published, Math.max(modified, other));
        return best < 0 ? NONE : best == published ? PUBLISHED : best == modified ? MODIFIED : OTHER;
    }

    private static int last(String text, List<String> words) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }
}
