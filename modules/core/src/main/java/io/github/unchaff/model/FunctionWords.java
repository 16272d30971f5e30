package io.github.unchaff.model;

import io.github.unchaff.data.DataFile;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that hold sentences together and say nothing of their subject: {@code function-words.yaml}. */
final class FunctionWords {

    private static final Set<String> ALL = read();

    private FunctionWords() {}

    static boolean holds(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        Set<String> words = new TreeSet<>();
        if (DataFile.read(FunctionWords.class, "function-words.yaml") instanceof Map<?, ?> map) {
            map.keySet().forEach(language -> words.addAll(DataFile.texts(map, language.toString())));
        }
        return Collections.unmodifiableSet(words);
    }
}
