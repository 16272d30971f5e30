package io.github.unchaff.site;

import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * One selector of a site file: CSS, or XPath 1.0 if it begins with a slash or a bracket.
 *
 * @param key the key it stands under
 * @param source what stands in the file
 */
public record SiteSelector(SiteKey key, Value.Text source) {

    /** Loaded with the first selector. */
    private static final class Language {
        static final @Nullable SelectorLanguage FOUND =
                ServiceLoader.load(SelectorLanguage.class).findFirst().orElse(null);
    }

    /** The selector of a text; null, with a fault, when it is none. */
    static @Nullable SiteSelector of(SiteKey key, Value.Text source, List<Fault> faults) {
        String wrong = wrong(key, source.value());
        if (wrong == null) {
            return new SiteSelector(key, source);
        }
        faults.add(new Fault(source.place(), key.id(), wrong));
        return null;
    }

    /** What is wrong with a selector under a key; null if nothing is, or if nobody here knows. */
    public static @Nullable String wrong(SiteKey key, String selector) {
        boolean attributes = key != SiteKey.BODY && key != SiteKey.STRIP;
        return Language.FOUND == null ? null : Language.FOUND.wrong(selector, attributes);
    }

    /** Whether anybody here can say what a selector finds. */
    static boolean areUnderstood() {
        return Language.FOUND != null;
    }

    /** What selectors of one key find in a piece of HTML: all of {@code strip}, else the first that finds anything. */
    static List<String> texts(SiteKey key, List<SiteSelector> selectors, String html) {
        List<String> texts = new ArrayList<>();
        for (SiteSelector selector : selectors) {
            if (Language.FOUND != null && (texts.isEmpty() || key == SiteKey.STRIP)) {
                texts.addAll(Language.FOUND.texts(html, selector.text()));
            }
        }
        return texts;
    }

    /** The selector. */
    public String text() {
        return source.value();
    }
}
