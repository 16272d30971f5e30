package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.text.Han;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Whether a short line holds what is said round articles and seldom in them; the phrases are data, in {@code surroundings.yaml}. */
final class Label {

    private static final class Phrases {
        static final Map<String, List<String>> BY_FIRST_WORD = new HashMap<>();
        static final List<String> CHARACTERS;

        static {
            Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(Label.class, "surroundings.yaml"));
            for (String phrase : DataFile.texts(data, "words")) {
                String first = phrase.substring(0, wordEnd(phrase, 0));
                BY_FIRST_WORD.computeIfAbsent(first, none -> new ArrayList<>()).add(phrase);
            }
            CHARACTERS = DataFile.texts(data, "characters");
        }
    }

    private Label() {}

    static boolean isIn(String text) {
        String line = text.toLowerCase(Locale.ROOT);
        int at = 0;
        boolean wide = false;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '©') {
                return true;
            }
            int end = Math.max(at + 1, wordEnd(line, at));
            if (Character.isLetter(c) && begins(line, at, end)) {
                return true;
            }
            wide |= Han.joinsWithoutSpace(c);
            at = end;
        }
        return wide && Phrases.CHARACTERS.stream().anyMatch(line::contains);
    }

    private static boolean begins(String line, int at, int end) {
        for (String phrase : Phrases.BY_FIRST_WORD.getOrDefault(line.substring(at, end), List.of())) {
            int behind = at + phrase.length();
            if (line.startsWith(phrase, at) && (behind == line.length() || !Character.isLetter(line.charAt(behind)))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
