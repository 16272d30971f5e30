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

    /** Whether a name, folded, is found in a text only where it is meant: two Han characters, or four Latin ones. */
    static boolean isDistinct(String name) {
        boolean han = name.codePoints().anyMatch(Character::isIdeographic);
        return name.length() >= (han ? 2 : 4);
    }
}
