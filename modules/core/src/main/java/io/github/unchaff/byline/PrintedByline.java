package io.github.unchaff.byline;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the byline of a page, a line near its headline that may hold more than names: {@code Written by Jane Roe and John Smith |
 * Edited by Ann Poe | Published on 3 May}. A line end in it stands for the end of an element. Linear in the line.
 *
 * @param names the names in order
 */
public record PrintedByline(List<Named> names) {

    private static final int LONGEST = 400;
    private static final int LONGEST_BEFORE = 60;
    private static final String ENDS = "\n|｜•·⋅—–●»/／（(";
    private static final String COMMAS = ",，、;；&＆";

    /**
     * Somebody whom a byline names.
     *
     * @param name the name as it is written
     */
    public record Named(SourceText name, Contributor.Role role) {}

    /** Copies the names. */
    public PrintedByline {
        names = List.copyOf(names);
    }

    /** What a line says. */
    public static PrintedByline read(SourceText line) {
        List<Named> names = new ArrayList<>();
        if (line.length() <= LONGEST) {
            new Reading(line, names).all();
        }
        return new PrintedByline(names);
    }

    /** The name that a text is, or begins with where something else follows: {@code Jane Roe, Staff Writer}; empty if none. */
    public static List<SourceText> namesIn(SourceText text) {
        List<Named> names = new ArrayList<>();
        Reading reading = new Reading(text, names);
        reading.names(0, Contributor.Role.AUTHOR, true);
        return names.stream().map(Named::name).toList();
    }

    /** Whether a text is nothing but a label, such as {@code Written by:}. */
    public static boolean isLabel(String text) {
        String said = text.strip();
        BylineWords.Label label = said.isEmpty() ? null : BylineWords.STANDARD.label(said, 0);
        return label != null && said.substring(label.end()).chars().allMatch(c -> " :：/|".indexOf(c) >= 0);
    }

    /** Whether a text is only what stands round names and dates of a byline: labels, jobs, {@code 5 min read}, marks. */
    public static boolean isFrame(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !BylineWords.STANDARD.isInFrame(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name in data has a word of a job or a team in it: {@code Example Daily Staff}. */
    public static boolean isTeam(String name) {
        return NameOfPart.isJob(name);
    }

    /** Goes through one line. */
    private static final class Reading {
        private final SourceText line;
        private final String text;
        private final List<Named> names;

        Reading(SourceText line, List<Named> names) {
            this.line = line;
            this.text = line.value();
            this.names = names;
        }

        void all() {
            int at = 0;
            boolean fresh = true;
            while (at < text.length()) {
                boolean begins = isWordStart(at) && (fresh || follows(at));
                BylineWords.Label label = begins ? BylineWords.STANDARD.label(text, at) : null;
                int after = label == null ? at : behind(label);
                int end = label == null || after < 0 ? -1 : names(after, label.role(), fresh);
                if (end > at) {
                    at = end;
                } else {
                    char c = text.charAt(at);
                    fresh = ENDS.indexOf(c) >= 0 || fresh && Character.isWhitespace(c);
                    at++;
                }
            }
        }

        /** Whether a label can stand at a place because of what it follows: {@code Posted on July 1, 2024 by …}. */
        private boolean follows(int at) {
            if (at > LONGEST_BEFORE) {
                return false;
            }
            for (int i = 0; i < at; i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            String before = text.substring(0, at).strip().toLowerCase(Locale.ROOT);
            return BylineWords.STANDARD.isStop(before, true) || text.startsWith("written by", at);
        }

        private boolean isWordStart(int at) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                return false;
            }
            return at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-'
                    || c > 0x2E80;
        }

        /** Where the names begin behind a label; -1 if none do. */
        private int behind(BylineWords.Label label) {
            int at = label.end();
            boolean bound = false;
            while (at < text.length()
                    && (Character.isWhitespace(text.charAt(at)) || ":：/／|｜".indexOf(text.charAt(at)) >= 0)) {
                bound = true;
                at++;
            }
            return bound && at < text.length() ? at : -1;
        }

        /**
         * Takes the names from a place on.
         *
         * @param alone whether one word can be a name, since nothing stands before its label
         * @return where they end; the same place if there are none
         */
        int names(int from, Contributor.Role role, boolean alone) {
            int at = from;
            int end = from;
            boolean first = true;
            while (at < text.length()) {
                int stop = partEnd(at);
                SourceText part = line.slice(at, stop);
                SourceText name = NameOfPart.of(part, first && alone, isOwn(at, stop));
                if (name == null || !first && NameOfPart.isJob(name.value())) {
                    break;
                }
                names.add(new Named(name, role));
                first = false;
                int said = at + text.substring(at, stop).indexOf(name.value()) + name.length();
                end = said;
                if (!text.substring(said, stop).isBlank()) {
                    break;
                }
                int next = behindComma(stop);
                if (next < 0) {
                    break;
                }
                at = next;
            }
            return end;
        }

        /** Whether a part is all of a text of its own, such as a link. */
        private boolean isOwn(int from, int to) {
            boolean word = text.substring(from, to).strip().indexOf(' ') < 0;
            if (word && to < text.length() && text.charAt(to) == '»') {
                return true;
            }
            boolean begins = from == 0
                    || text.charAt(from - 1) == '\n'
                    || text.substring(0, from).stripTrailing().endsWith(":");
            return begins && (to == text.length() || text.charAt(to) == '\n' || COMMAS.indexOf(text.charAt(to)) >= 0);
        }

        /** Where a part ends: at a mark, an end of a text, or the word "and". */
        private int partEnd(int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean mark = ENDS.indexOf(c) >= 0 || COMMAS.indexOf(c) >= 0;
                boolean dash = c == '-' && i > from && Character.isWhitespace(text.charAt(i - 1));
                if (i > from && (mark || dash || and(i) > i)) {
                    return i;
                }
            }
            return text.length();
        }

        /** Behind the word "and" that begins at a place; the same place if none does. */
        private int and(int at) {
            boolean gap = at > 0 && Character.isWhitespace(text.charAt(at - 1));
            for (String and : BylineWords.AND) {
                int end = at + and.length();
                if (gap
                        && text.startsWith(and, at)
                        && end < text.length()
                        && Character.isWhitespace(text.charAt(end))) {
                    return end;
                }
            }
            return at;
        }

        /** Where the next name begins, if a comma or an "and" says that one follows; -1 if not. */
        private int behindComma(int from) {
            int at = from;
            boolean comma = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                int and = and(at);
                if (COMMAS.indexOf(c) >= 0) {
                    comma = true;
                    at++;
                } else if (and > at) {
                    comma = true;
                    at = and;
                } else if (Character.isWhitespace(c)) {
                    at++;
                } else {
                    break;
                }
            }
            return comma && at < text.length() ? at : -1;
        }
    }

    /** The name that is all of a value, as data has it, without a label before it; null if it is none. */
    public static @Nullable SourceText whole(SourceText value) {
        SourceText text = value.strip();
        BylineWords.Label label = BylineWords.STANDARD.label(text.value(), 0);
        if (label != null
                && label.end() < text.length()
                && " :：".indexOf(text.value().charAt(label.end())) >= 0) {
            int at = label.end();
            while (at < text.length() && " :：".indexOf(text.value().charAt(at)) >= 0) {
                at++;
            }
            text = text.slice(at).strip();
        }
        boolean plausible = text.length() > 1
                && text.length() <= NameOfPart.LONGEST
                && !text.value().contains("://")
                && !text.value().startsWith("@")
                && text.value().codePoints().anyMatch(Character::isLetter)
                && !BylineWords.STANDARD.isNobody(text.value().toLowerCase(Locale.ROOT));
        return plausible ? text : null;
    }
}
