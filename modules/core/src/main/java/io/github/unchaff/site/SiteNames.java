package io.github.unchaff.site;

import io.github.unchaff.text.Whitespace;
import java.text.Normalizer;
import java.util.Locale;

/** Names of publishers, compared as people read them: without white space, case and width. */
final class SiteNames {

    private SiteNames() {}

    static String folded(String name) {
        return Normalizer.normalize(Whitespace.squeeze(name), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
