package io.github.unchaff.text;

import io.github.unchaff.text.Sentences.Sentence;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text: that of the larger part of its sentences. Scripts decide where they can (kana, Hangul, Han, Thai …);
 * for alphabets of many languages a {@link LanguageModel} is asked. Unknown is a legal answer, a wrong one is not.
 */
public final class Language {

    /** Longer texts are sampled at so many places. */
    private static final int WINDOWS = 16;

    private static final int WINDOW = 1_000;
    private static final int FEWEST_KANA = 2;

    private Language() {}

    /** Loaded with the first text that needs it. */
    private static final class Model {
        static final LanguageModel FOUND =
                ServiceLoader.load(LanguageModel.class).findFirst().orElse((text, script) -> null);
    }

    /** A BCP 47 tag such as {@code zh-Hans}, or null. */
    public static @Nullable String of(String text) {
        return chosen(text, Language::byModel);
    }

    private static @Nullable String byModel(List<String> sentences, UnicodeScript script) {
        return Vote.on(sentences, script, Model.FOUND);
    }

    /** How well words fit a language, as {@link LanguageModel#likelihood} says. */
    public static double likelihood(List<String> words, UnicodeScript script) {
        return Model.FOUND.likelihood(words, script);
    }

    /** The same where the script decides; null where a model would be asked. */
    public static @Nullable String byScript(String text) {
        return chosen(text, (sentences, script) -> null);
    }

    static @Nullable String of(String text, LanguageModel model) {
        return chosen(text, (sentences, script) -> Vote.on(sentences, script, model));
    }

    /** Tells languages that share a script apart. */
    private interface Choice {
        @Nullable
        String of(List<String> sentences, UnicodeScript script);
    }

    private static @Nullable String chosen(String text, Choice choice) {
        List<Sentence> sentences = Sentences.of(sample(text));
        UnicodeScript script = mostly(sentences);
        if (script == null) {
            return null;
        }
        List<String> texts = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            if (sentence.script() == script) {
                texts.add(sentence.text());
            }
        }
        return switch (script) {
            case HAN -> Chinese.tag(texts);
            case HIRAGANA -> kana(texts) < FEWEST_KANA ? null : "ja";
            default -> {
                String only = OneLanguage.of(script);
                yield only != null ? only : choice.of(texts, script);
            }
        };
    }

    /** The text, or windows of it at equal distances: bounded, and from all of it. */
    private static String sample(String text) {
        if (text.length() <= WINDOWS * WINDOW) {
            return text;
        }
        StringBuilder out = new StringBuilder(WINDOWS * (WINDOW + 1));
        for (int i = 0; i < WINDOWS; i++) {
            int from = (int) ((long) i * (text.length() - WINDOW) / (WINDOWS - 1));
            out.append(text, from, from + WINDOW).append('\n');
        }
        return out.toString();
    }

    /** The script with the heaviest sentences. Where Japanese is heavier than Chinese, Han alone is Japanese too. */
    private static @Nullable UnicodeScript mostly(List<Sentence> sentences) {
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        for (Sentence sentence : sentences) {
            weights.merge(sentence.script(), sentence.weight(), Integer::sum);
        }
        int han = weights.getOrDefault(UnicodeScript.HAN, 0);
        if (weights.getOrDefault(UnicodeScript.HIRAGANA, 0) > han && han > 0) {
            weights.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            weights.remove(UnicodeScript.HAN);
        }
        UnicodeScript heaviest = null;
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                heaviest = entry.getKey();
            }
        }
        return heaviest;
    }

    private static int kana(List<String> texts) {
        return (int) texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(Han::isKana)
                .limit(FEWEST_KANA)
                .count();
    }
}
