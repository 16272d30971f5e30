package io.github.unchaff.write;

import io.github.unchaff.model.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The tags a reader would want: of the words a machine linked, not the dates, numbers and single characters, best first. */
final class FrontMatterTags {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?");

    private FrontMatterTags() {}

    /** The names, each once: first what people chose, in its order, then the linked words by how often they were linked. */
    static List<String> of(List<Tag> tags) {
        List<Tag> ranked = new ArrayList<>();
        tags.stream().filter(tag -> tag.kind() != Tag.Kind.AUTO_LINK).forEach(ranked::add);
        tags.stream()
                .filter(tag -> tag.kind() == Tag.Kind.AUTO_LINK && says(tag.name()))
                .sorted(Comparator.comparingInt(Tag::count).reversed())
                .forEach(ranked::add);
        return ranked.stream().map(Tag::name).distinct().toList();
    }

    private static boolean says(String name) {
        return name.codePointCount(0, name.length()) > 1
                && !name.chars().allMatch(c -> c >= '0' && c <= '9')
                && !DATE.matcher(name).matches();
    }
}
