package io.github.unchaff.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A term an article is filed under.
 *
 * @param name the term
 * @param count how often it was marked in the source, at least 1
 * @param kind who chose it
 */
public record Tag(String name, int count, Kind kind) {

    private static final Pattern DATE = Pattern.compile("(?:(?:\\d{2,4}|[〇○零一二三四五六七八九]{2,4})年(?:代|初|底)?)?"
            + "(?:(?:\\d{1,2}|十?[一二三四五六七八九十])月(?:份|初|底)?)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號])?"
            + "|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]");

    /**
     * The names a reader would want to see, each once: first what people chose, in its order, then the words a machine linked by
     * how often it did, without dates, numbers, single characters and words that carry no subject ({@link FunctionWords}).
     */
    static List<String> worthShowing(List<Tag> tags) {
        List<Tag> ranked = new ArrayList<>();
        tags.stream().filter(tag -> tag.kind() != Kind.AUTO_LINK).forEach(ranked::add);
        tags.stream()
                .filter(tag -> tag.kind() == Kind.AUTO_LINK && says(tag.name()))
                .sorted(Comparator.comparingInt(Tag::count).reversed())
                .forEach(ranked::add);
        return ranked.stream().map(Tag::name).distinct().toList();
    }

    private static boolean says(String name) {
        return name.codePointCount(0, name.length()) > 1
                && name.codePoints().anyMatch(Character::isLetter)
                && !DATE.matcher(name).matches()
                && !FunctionWords.holds(name);
    }

    /** Who chose a tag. */
    public enum Kind {
        /** A machine linked the word; it may have cut a longer one. */
        AUTO_LINK,
        /** The publisher filed the article there. */
        CATEGORY,
        /** The text says so: {@code #tea}. */
        HASHTAG;

        /** The name in JSON, such as {@code auto-link}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
