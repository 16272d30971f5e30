package io.github.unchaff.feed.write;

import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.model.Syndication.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The categories of an entry or a feed: each once, whatever its case. */
final class Categories {

    private Categories() {}

    /** Those its feed filed it under, with scheme and label; and the tags that no such category has for its term or label. */
    static List<Category> of(Metadata metadata) {
        List<Category> categories = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        Syndication syndication = metadata.syndication();
        if (syndication != null) {
            for (Category category : syndication.categories()) {
                String term = FeedEntry.line(category.term());
                String label = FeedEntry.line(category.label());
                String scheme =
                        category.scheme() != null && Iri.isAbsolute(category.scheme()) ? category.scheme() : null;
                if (term != null && seen.add(lower(term) + " " + scheme)) {
                    categories.add(new Category(term, scheme, term.equals(label) ? null : label));
                    names.add(lower(term));
                    names.add(label == null ? lower(term) : lower(label));
                }
            }
        }
        for (String tag : metadata.tagsWorthShowing()) {
            String term = FeedEntry.line(tag);
            if (term != null && names.add(lower(term))) {
                categories.add(new Category(term, null, null));
            }
        }
        return categories;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
