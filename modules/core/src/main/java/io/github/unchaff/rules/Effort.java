package io.github.unchaff.rules;

import io.github.unchaff.data.Example;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how often an expression looks at the characters of long texts that nearly match: its examples and parts of them
 * over and over. What is linear looks at each a few times, whatever the length. Counts, no clock: the same on every machine.
 */
final class Effort {

    private static final int LENGTH = 3000;
    private static final int MOST_LOOKS = 400;
    private static final int LETTERS = 24;

    private Effort() {}

    static boolean isTooMuch(RulePattern pattern, List<Example> examples, List<String> ordinary) {
        return Stream.concat(
                        Stream.of(String.join(" ", ordinary)),
                        examples.stream()
                                .filter(example -> example.key().equals(pattern.key()))
                                .map(Example::given))
                .flatMap(Effort::texts)
                .anyMatch(text -> isTooMuch(pattern, text));
    }

    /** The text over and over; each of its letters over and over, alone and behind its first half. */
    private static Stream<String> texts(String text) {
        int[] letters = text.codePoints().distinct().limit(LETTERS).toArray();
        String half = text.substring(0, text.length() / 2);
        return Stream.concat(
                Stream.of(repeated(text)),
                IntStream.concat(IntStream.of(letters), IntStream.of(' '))
                        .mapToObj(Character::toString)
                        .map(Effort::repeated)
                        .flatMap(many -> Stream.of(many, half + many + "\n!")));
    }

    private static String repeated(String text) {
        return text.isEmpty() ? "" : text.repeat(LENGTH / text.length() + 1);
    }

    private static boolean isTooMuch(RulePattern pattern, String text) {
        try {
            pattern.matches(new Counted(text, new int[] {text.length() * MOST_LOOKS}));
            return false;
        } catch (TooMuchException | StackOverflowError e) {
            return true;
        }
    }

    /** A text that can be looked at only so often. */
    private record Counted(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooMuchException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super(null, null, false, false);
        }
    }
}
