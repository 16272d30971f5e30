package io.github.unchaff.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link LanguageModel} about pieces of a text and counts. A model that does not know the language of a text calls its
 * pieces by different names; then there is no majority, and no answer.
 */
final class Vote {

    private static final int PIECE = 200;
    private static final int MOST_PIECES = 8;
    private static final int STRIDE = 3;
    private static final int AGREEING = 3;
    private static final int FEWEST_LETTERS = 40;
    /** Of the letters of the pieces that have an answer. */
    private static final double MAJORITY = 0.6;

    /** Of all letters: where most pieces are lists, names or capitals, the others decide. */
    private static final double QUORUM = 0.35;

    private final UnicodeScript script;
    private final LanguageModel model;
    private final Map<String, Integer> votes = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private int letters;
    private int asked;

    private record Piece(String text, int letters) {}

    private Vote(UnicodeScript script, LanguageModel model) {
        this.script = script;
        this.model = model;
    }

    /** The language of most of the sentences, all in one script, or null. */
    static @Nullable String on(List<String> sentences, UnicodeScript script, LanguageModel model) {
        Vote vote = new Vote(script, model);
        for (String sentence : sentences) {
            vote.add(sentence);
        }
        vote.cut();
        vote.ask();
        return vote.winner();
    }

    /** The words of a sentence; addresses are in no language. */
    private void add(String sentence) {
        int from = 0;
        while (from < sentence.length()) {
            int to = from;
            while (to < sentence.length() && !Whitespace.isWhite(sentence.charAt(to))) {
                to++;
            }
            String word = sentence.substring(from, to);
            if (!word.contains("://") && word.indexOf('@') < 0 && !word.startsWith("www.")) {
                piece.append(word).append(' ');
                for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                    letters += Character.isLetter(word.codePointAt(i)) ? 1 : 0;
                }
            }
            from = to + 1;
        }
        if (letters >= PIECE) {
            cut();
        }
    }

    private void cut() {
        if (letters >= FEWEST_LETTERS) {
            pieces.add(new Piece(piece.toString(), letters));
        }
        piece.setLength(0);
        letters = 0;
    }

    /**
     * Asks about the pieces, or about some at equal distances where there are many: from each third one, and when those agree,
     * that is enough.
     */
    private void ask() {
        int count = Math.min(pieces.size(), MOST_PIECES);
        for (int n = 0; n < count && !(n == AGREEING && votes.containsValue(asked)); n++) {
            int i = n * STRIDE % MOST_PIECES;
            Piece next = pieces.get(count < MOST_PIECES ? n : i * pieces.size() / count);
            String language = model.languageOf(next.text(), script);
            if (language != null) {
                votes.merge(language, next.letters(), Integer::sum);
            }
            asked += next.letters();
        }
    }

    private @Nullable String winner() {
        String best = null;
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (best == null || entry.getValue() > votes.get(best)) {
                best = entry.getKey();
            }
        }
        int voted = votes.values().stream().mapToInt(Integer::intValue).sum();
        boolean most = best != null && votes.get(best) >= voted * MAJORITY && votes.get(best) >= asked * QUORUM;
        return most ? best : null;
    }
}
