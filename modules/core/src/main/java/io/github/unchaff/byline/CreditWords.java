package io.github.unchaff.byline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of files of credits labels. Those that ship with the toolkit are read once, when first asked for. */
final class CreditWords {

    static final CreditWords STANDARD = new CreditWords(List.of(CreditsFile.shipped()));

    private final Labels labels;
    private final Set<String> nobody = new HashSet<>();
    private final List<String> prose;
    private final List<String> rolls;

    CreditWords(List<CreditsFile> files) {
        labels = new Labels(files);
        for (CreditsFile file : files) {
            file.texts(CreditsFile.NOBODY).forEach(word -> nobody.add(word.toLowerCase(Locale.ROOT)));
        }
        prose = texts(files, CreditsFile.PROSE);
        rolls = texts(files, CreditsFile.ROLLS);
    }

    private static List<String> texts(List<CreditsFile> files, String key) {
        return files.stream().flatMap(file -> file.texts(key).stream()).toList();
    }

    /** Whether a note behind a label says that names follow: {@code 不分先后}. */
    boolean isRoll(String note) {
        return rolls.contains(note);
    }

    Labels labels() {
        return labels;
    }

    /** Whether a value stands where a name could, but names nobody: {@code 佚名}, {@code null}. */
    boolean isNobody(String value) {
        return nobody.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a value begins as a sentence does and a name does not. */
    boolean beginsProse(String value) {
        return prose.stream().anyMatch(value::startsWith);
    }
}
