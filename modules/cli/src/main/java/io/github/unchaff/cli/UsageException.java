package io.github.unchaff.cli;

/** The user asked for something that cannot be; the message says what would be possible. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String say() {
        return sentence;
    }
}
