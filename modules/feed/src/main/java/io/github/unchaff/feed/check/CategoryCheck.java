package io.github.unchaff.feed.check;

import io.github.unchaff.source.SourceText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Looks at the categories of one entry or feed. Not thread-safe. */
final class CategoryCheck {

    private static final int LIST = 3;

    private final Found found;
    private final Set<String> seen = new HashSet<>();

    CategoryCheck(Found found) {
        this.found = found;
    }

    /**
     * One category.
     *
     * @param scheme what its terms are from; or nothing
     */
    void add(SourceText term, String scheme) {
        String value = term.value();
        if (value.isEmpty()) {
            return;
        }
        if (!seen.add(scheme + " " + value.toLowerCase(Locale.ROOT))) {
            found.add(MetadataRule.CATEGORY_REPEATED, term);
        } else if (value.split(",", -1).length >= LIST) {
            found.add(MetadataRule.CATEGORY_LIST, term);
        }
    }
}
