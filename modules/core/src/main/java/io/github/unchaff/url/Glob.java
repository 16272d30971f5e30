package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over a stretch of an address: {@code *} is any text without the separator, {@code **} any text, {@code {digits}}
 * one digit or more, {@code {name}} a piece to take out, {@code {+name}} one that may hold anything and so is the last. It is
 * read once from left to right; every wildcard takes as little as it can and is never tried again, so time is linear.
 */
final class Glob {

    private enum Kind {
        LITERAL,
        SOME,
        ANY,
        DIGITS,
        PIECE,
        REST
    }

    private record Part(Kind kind, String text) {}

    private final List<Part> parts;
    private final char separator;

    private Glob(List<Part> parts, char separator) {
        this.parts = List.copyOf(parts);
        this.separator = separator;
    }

    /**
     * Reads a pattern.
     *
     * @param separator what {@code *} does not go over: a slash in paths, a dot in hosts
     * @throws IllegalArgumentException when it is none; the message says why
     */
    static Glob of(String pattern, char separator) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int special = Address.first(pattern, "*{", at, pattern.length());
            if (special > at) {
                parts.add(new Part(Kind.LITERAL, pattern.substring(at, special)));
                at = special;
            } else if (pattern.startsWith("**", at)) {
                parts.add(new Part(Kind.ANY, ""));
                at += 2;
            } else if (pattern.charAt(at) == '*') {
                parts.add(new Part(Kind.SOME, ""));
                at++;
            } else {
                int end = pattern.indexOf('}', at);
                if (end < at + 2) {
                    throw new IllegalArgumentException("'{' without a name and '}' in '" + pattern + "'");
                }
                parts.add(piece(pattern.substring(at + 1, end)));
                at = end + 1;
            }
        }
        check(pattern, parts);
        return new Glob(parts, separator);
    }

    private static Part piece(String name) {
        if (name.equals("digits")) {
            return new Part(Kind.DIGITS, "");
        }
        return name.startsWith("+") ? new Part(Kind.REST, name.substring(1)) : new Part(Kind.PIECE, name);
    }

    private static void check(String pattern, List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Kind kind = parts.get(i).kind;
            Kind next = parts.get(i + 1).kind;
            boolean open = kind != Kind.LITERAL && kind != Kind.DIGITS;
            boolean toAddress = kind == Kind.ANY && next == Kind.REST;
            if (open && next != Kind.LITERAL && !toAddress) {
                throw new IllegalArgumentException("two wildcards side by side in '" + pattern + "'");
            }
        }
    }

    /** The names of the pieces. */
    List<String> pieces() {
        return parts.stream()
                .filter(part -> part.kind == Kind.PIECE || part.kind == Kind.REST)
                .map(Part::text)
                .toList();
    }

    /** Whether there is a piece that may hold anything. */
    boolean takesRest() {
        return parts.stream().anyMatch(part -> part.kind == Kind.REST);
    }

    /** The longest text that stands in all that matches. */
    String mark() {
        return parts.stream()
                .filter(part -> part.kind == Kind.LITERAL)
                .map(Part::text)
                .reduce("", (best, text) -> text.length() > best.length() ? text : best);
    }

    /**
     * Whether a stretch matches from end to end.
     *
     * @param start what an address begins with that {@code **} directly before a piece looks for
     * @param pieces takes what the pieces hold
     */
    boolean matches(String text, int from, int to, Start start, Map<String, String> pieces) {
        int at = from;
        for (int i = 0; i < parts.size() && at >= 0; i++) {
            Part part = parts.get(i);
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            String literal = next != null && next.kind == Kind.LITERAL ? next.text : null;
            int begin = at;
            at = switch (part.kind) {
                case LITERAL ->
                    text.startsWith(part.text, at) && at + part.text.length() <= to ? at + part.text.length() : -1;
                case DIGITS -> digits(text, at, to);
                case SOME -> some(text, at, to, literal);
                case ANY ->
                    literal != null
                            ? within(text.indexOf(literal, at), literal, to)
                            : next == null ? to : start.find(text, at, to);
                case PIECE ->
                    literal == null ? some(text, at, to, null) : within(text.indexOf(literal, at), literal, to);
                case REST ->
                    literal == null ? to : within(text.lastIndexOf(literal, to - literal.length()), literal, to);
            };
            if (part.kind == Kind.PIECE || part.kind == Kind.REST) {
                if (at <= begin) {
                    return false;
                }
                pieces.put(part.text, text.substring(begin, at));
            }
        }
        return at == to;
    }

    private int some(String text, int at, int to, @Nullable String literal) {
        int end = text.indexOf(separator, at);
        end = end < 0 || end > to ? to : end;
        if (literal == null) {
            return end;
        }
        int found = within(text.indexOf(literal, at), literal, to);
        return found <= end ? found : -1;
    }

    private static int within(int found, String literal, int to) {
        return found >= 0 && found + literal.length() <= to ? found : -1;
    }

    private static int digits(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > from ? at : -1;
    }

    /** What an address that stands in another begins with. */
    enum Start {
        /** {@code http:/}, {@code https:/} or the same with an encoded colon. */
        HTTP("http"),
        /** The same in Base64. */
        BASE64("aHR0c");

        private final String word;

        Start(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        int find(String text, int from, int to) {
            int at = text.indexOf(word, from);
            while (at >= 0 && at + word.length() <= to && this == HTTP && !isScheme(text, at + 4)) {
                at = text.indexOf(word, at + 1);
            }
            return within(at, word, to);
        }

        private static boolean isScheme(String text, int behind) {
            int colon = text.startsWith("s", behind) ? behind + 1 : behind;
            return text.startsWith(":/", colon) || text.regionMatches(true, colon, "%3A", 0, 3);
        }
    }
}
