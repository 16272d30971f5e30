package io.github.unchaff.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Scripts in which practically all text is in one language (Unicode CLDR, likely subtags). */
final class OneLanguage {

    private OneLanguage() {}

    /** Its tag, or null when the script has several languages. */
    static @Nullable String of(UnicodeScript script) {
        return switch (script) {
            case ARMENIAN -> "hy";
            case BENGALI -> "bn";
            case GEORGIAN -> "ka";
            case GREEK -> "el";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case HANGUL -> "ko";
            case KANNADA -> "kn";
            case KHMER -> "km";
            case LAO -> "lo";
            case MALAYALAM -> "ml";
            case MYANMAR -> "my";
            case ORIYA -> "or";
            case SINHALA -> "si";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case THAANA -> "dv";
            case THAI -> "th";
            case TIBETAN -> "bo";
            default -> null;
        };
    }
}
