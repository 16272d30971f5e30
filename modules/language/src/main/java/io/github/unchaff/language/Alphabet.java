package io.github.unchaff.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scripts that several languages share, each with those that have a profile. Only one script's profiles are loaded. */
enum Alphabet {
    LATIN(
            UnicodeScript.LATIN,
            "cs da de en es et fi fr hr hu id is it lt lv ms nl no pl pt ro sk sl sq sv sw tl tr vi",
            "af ast br ca cy eu ga gl ht mt oc so",
            0.72),
    CYRILLIC(UnicodeScript.CYRILLIC, "be bg mk ru sr uk", "", 0.7),
    ARABIC(UnicodeScript.ARABIC, "ar fa ur", "", 0.7),
    DEVANAGARI(UnicodeScript.DEVANAGARI, "hi mr ne", "", 0.62),
    HEBREW(UnicodeScript.HEBREW, "he yi", "", 0.7);

    private final UnicodeScript script;
    private final List<String> languages;
    private final List<String> small;
    private final double leastCoverage;

    Alphabet(UnicodeScript script, String large, String small, double leastCoverage) {
        this.script = script;
        this.languages = List.of((large + " " + small).strip().split(" "));
        this.small = List.of(small.split(" "));
        this.leastCoverage = leastCoverage;
    }

    /** BCP 47 tags, and names of profiles. */
    List<String> languages() {
        return languages;
    }

    /** Whether so little is written in a language that more must speak for it. Latin and dummy text look like Catalan. */
    boolean isSmall(String language) {
        return small.contains(language);
    }

    /**
     * Which share of its groups of three letters a text must have in common with its language. Texts of the language itself
     * mostly have 0.75 to 0.95; Zulu read as Swahili has 0.58, romanised Japanese 0.71.
     */
    double leastCoverage() {
        return leastCoverage;
    }

    static @Nullable Alphabet of(UnicodeScript script) {
        for (Alphabet alphabet : values()) {
            if (alphabet.script == script) {
                return alphabet;
            }
        }
        return null;
    }
}
