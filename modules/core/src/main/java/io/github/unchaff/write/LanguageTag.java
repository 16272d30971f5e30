package io.github.unchaff.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LanguageTag tags as outputs want them. */
public final class LanguageTag {

    /** The shape that RFC 4287 (B, atomLanguageTag) and XML 1.0 (2.12) ask for. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private LanguageTag() {}

    /** The tag with hyphens for underscores, or null when it is none ({@code zh_CN} is {@code zh-CN}). */
    public static @Nullable String tag(@Nullable String language) {
        String tag = language == null ? "" : language.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : null;
    }

    /** Whether text in the language runs from right to left; the script decides when the tag names one. */
    public static boolean isRightToLeft(@Nullable String language) {
        if (language == null) {
            return false;
        }
        String[] parts = language.toLowerCase(Locale.ROOT).split("[-_]", -1);
        boolean hasScript = parts.length > 1 && parts[1].length() == 4 && Character.isLetter(parts[1].charAt(0));
        return hasScript ? RIGHT_TO_LEFT_SCRIPTS.contains(parts[1]) : RIGHT_TO_LEFT.contains(parts[0]);
    }
}
