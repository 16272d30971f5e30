package io.github.unchaff.clean;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Document;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sets the language from the sentences of the text where the source names none, or names Chinese without saying which script. A
 * language that the text is not written in ({@code lang="en"} on a page in Chinese) is corrected. Unknown stays unknown.
 */
final class LanguageOfText implements Rule {

    @Override
    public String id() {
        return "language";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        String stated = document.metadata().language();
        String prose = Prose.of(document);
        // Of languages in alphabets the source knows best, so nobody need be asked which it is.
        boolean stays = stated != null && writing(primary(stated)) == null;
        String found = stays ? Language.byScript(prose) : Language.of(prose);
        if (found == null || stated != null && !isBetter(found, stated)) {
            return document;
        }
        if (stated != null && !primary(stated).equals(primary(found))) {
            cleaning.claims().revoke(Field.LANGUAGE, "contradicted-language");
            cleaning.report(
                    CoreCode.LANGUAGE_CONTRADICTED,
                    Origin.NONE,
                    "the source says its language is " + stated + ", but most of its sentences are " + found);
        }
        return document.withMetadata(document.metadata().with().language(found).build());
    }

    /** Whether what was found says more than what is stated, or proves it wrong: a page in Han characters is not English. */
    private static boolean isBetter(String found, String stated) {
        String before = primary(stated);
        String after = primary(found);
        if (before.equals(after)) {
            return stated.equalsIgnoreCase("zh") && !found.equals("zh");
        }
        @Nullable String writing = writing(after);
        boolean hanInJapanese = before.equals("ja") && after.equals("zh");
        return !hanInJapanese && (writing == null ? writing(before) != null : !writing.equals(writing(before)));
    }

    /** What decides by its letters alone; null for all languages in alphabets, of which the source knows best. */
    private static @Nullable String writing(String language) {
        return switch (language) {
            case "zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "lzh" -> "Han";
            case "ja" -> "kana";
            case "ko" -> "Hangul";
            default -> null;
        };
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
