package io.github.unchaff.markdown.wiki;

import io.github.unchaff.read.Detection.Confidence;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What speaks for one language in a text: signs with weights, each counted at most twice. The name of a file weighs little.
 *
 * @param extensions the extensions of its files, with dots
 * @param signs what to look for in each line
 */
record Evidence(List<String> extensions, List<Sign> signs) {

    private static final int HEAD = 24_576;
    private static final int TAIL = 4_096;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST = 2;
    private static final int CERTAIN = 6;
    private static final int LIKELY = 4;
    private static final int NAME = 2;
    private static final int OTHER_NAME = 3;
    private static final int MARKDOWN = 4;

    /**
     * A sign of a language in a line without the white space at its end.
     *
     * @param needed a line with the sign has one of these in it; most texts have none, and their lines need no look
     */
    record Sign(int weight, String name, List<String> needed, Predicate<String> line) {
        Sign(int weight, String name, String needed, Predicate<String> line) {
            this(weight, name, List.of(needed), line);
        }

        static Sign holds(int weight, String... signs) {
            List<String> all = List.of(signs);
            return new Sign(weight, signs[0], all, line -> isIn(line, all));
        }

        static Sign begins(int weight, String... signs) {
            List<String> all = List.of(signs);
            return new Sign(weight, signs[0], all, line -> {
                for (String sign : all) {
                    if (line.startsWith(sign)) {
                        return true;
                    }
                }
                return false;
            });
        }

        boolean mayBeIn(String text) {
            return isIn(text, needed);
        }

        private static boolean isIn(String text, List<String> signs) {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What was found: how sure, and the heaviest signs. */
    record Finding(Confidence confidence, String reason) {}

    Finding in(String text, String path) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String tail =
                text.length() > HEAD + TAIL ? text.substring(text.length() - TAIL) : text.substring(head.length());
        if (isPage(head)) {
            return new Finding(Confidence.NO, "an HTML page");
        }
        int[] possible = IntStream.range(0, signs.size())
                .filter(i -> signs.get(i).mayBeIn(head) || signs.get(i).mayBeIn(tail))
                .toArray();
        Count count = new Count(possible, new int[signs.size()]);
        if (possible.length > 0) {
            count.part(head);
            count.part(tail);
        }
        return judged(count.counts, path.toLowerCase(Locale.ROOT), count.markdown);
    }

    /** Counts the signs in the parts of one text. */
    private final class Count {
        private final int[] possible;
        private final int[] counts;
        private boolean markdown;

        Count(int[] possible, int[] counts) {
            this.possible = possible;
            this.counts = counts;
        }

        void part(String part) {
            int from = 0;
            while (from <= part.length()) {
                int end = from;
                while (end < part.length() && part.charAt(end) != '\n' && part.charAt(end) != '\r') {
                    end++;
                }
                line(part.substring(from, Math.min(end, from + LONGEST_LINE)).stripTrailing());
                from = part.startsWith("\r\n", end) ? end + 2 : end + 1;
            }
        }

        private void line(String line) {
            markdown |= line.contains("](http") || line.contains("](/") || line.startsWith("```");
            for (int i : possible) {
                if (counts[i] < MOST && signs.get(i).line().test(line)) {
                    counts[i]++;
                }
            }
        }
    }

    private Finding judged(int[] counts, String name, boolean markdown) {
        int score = 0;
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            score += counts[i] * signs.get(i).weight();
            boolean heavier =
                    best < 0 || signs.get(i).weight() > signs.get(best).weight();
            best = counts[i] > 0 && heavier ? i : best;
        }
        if (best < 0 || score < 1) {
            return new Finding(Confidence.NO, "no sign of it");
        }
        boolean named = extensions.stream().anyMatch(name::endsWith);
        boolean other = name.endsWith(".md") || name.endsWith(".markdown") || name.contains(".htm");
        score += (named ? NAME : 0) - (other ? OTHER_NAME : 0) - (markdown ? MARKDOWN : 0);
        String reason = "signs such as " + signs.get(best).name() + (named ? ", and the file name" : "");
        return new Finding(
                score >= CERTAIN ? Confidence.CERTAIN : score >= LIKELY ? Confidence.LIKELY : Confidence.NO, reason);
    }

    private static boolean isPage(String head) {
        String start = head.stripLeading();
        start = start.substring(0, Math.min(start.length(), 20)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
    }

    /** Whether a line is a heading between as many equals signs on both sides, between {@code from} and {@code to} of them. */
    static boolean isEquals(String line, int from, int to) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '=') {
            signs++;
        }
        int close = line.length();
        while (close > signs && line.charAt(close - 1) == '=') {
            close--;
        }
        return signs >= from
                && signs <= to
                && line.length() - close == signs
                && close > signs
                && !line.substring(signs, close).isBlank();
    }

    /** Whether two of a token stand on a line around something that begins and ends without a space. */
    static boolean isAround(String line, String token) {
        int open = line.indexOf(token);
        int from = open + token.length();
        int close = open < 0 ? -1 : line.indexOf(token, from + 1);
        return close > from
                && line.charAt(from) != ' '
                && line.charAt(close - 1) != ' '
                && (open == 0 || line.charAt(open - 1) != ':')
                && Character.isLetterOrDigit(line.charAt(from));
    }
}
