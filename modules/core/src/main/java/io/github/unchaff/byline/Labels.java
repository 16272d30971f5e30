package io.github.unchaff.byline;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels in lines: {@code 编辑}, {@code 撰稿/翻译}, {@code 全文发布稿审核}, {@code 播  报}. The words are data, in {@code
 * credits.yaml}; how they join is here. Reads at most {@value #LONGEST} characters at a place. Immutable and thread-safe.
 */
final class Labels {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 8;
    private static final int PAIRS = 1 << 16;
    private static final String JOINERS = "/／&＆、＋+·•";

    private enum Kind {
        ROLE,
        QUALIFIER,
        THING,
        SUFFIX
    }

    private record Word(Kind kind, Contributor.@Nullable Role role, boolean companion, boolean gap) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> suffixes = new HashMap<>();
    private final int longestWord;
    /** With what words begin, the first two characters as one number; most places in a line begin none. */
    private final BitSet beginnings = new BitSet();

    Labels(List<CreditsFile> files) {
        Set<String> companions = texts(files, CreditsFile.COMPANIONS);
        Set<String> gaps = texts(files, CreditsFile.GAPS);
        texts(files, CreditsFile.QUALIFIERS).forEach(text -> words.put(text, word(Kind.QUALIFIER)));
        texts(files, CreditsFile.SUFFIXES).forEach(text -> suffixes.put(text, word(Kind.SUFFIX)));
        for (CreditsFile file : files) {
            file.roles().forEach((text, role) -> {
                boolean gap = gaps.contains(text) || text.endsWith("by");
                words.put(text, new Word(Kind.ROLE, role, companions.contains(text), gap));
            });
        }
        texts(files, CreditsFile.THINGS).forEach(text -> words.put(text, word(Kind.THING)));
        words.keySet().forEach(word -> beginnings.set(word.length() == 1 ? word.charAt(0) : pair(word, 0)));
        longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> texts(List<CreditsFile> files, String key) {
        Set<String> out = new LinkedHashSet<>();
        files.forEach(file -> file.texts(key).forEach(text -> out.add(folded(text))));
        return out;
    }

    private static Word word(Kind kind) {
        return new Word(kind, null, false, false);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A number for two characters; others may have the same. */
    private static int pair(String text, int at) {
        int number = Character.toLowerCase(text.charAt(at)) * 31 + Character.toLowerCase(text.charAt(at + 1)) * 1009;
        return PAIRS + number % PAIRS;
    }

    /** Whether a word may begin at a place of the line. */
    private boolean mayBegin(String line, int at) {
        if (at >= line.length()) {
            return false;
        }
        boolean spaced =
                at + 1 < line.length() && Whitespace.isWhite(line.charAt(at + 1)) && Han.isHan(line.charAt(at));
        return spaced
                || beginnings.get(Character.toLowerCase(line.charAt(at)))
                || at + 1 < line.length() && beginnings.get(pair(line, at));
    }

    /** The longest label that begins at a place of the line, or null. */
    @Nullable
    Label at(String line, int from) {
        if (!mayBegin(line, from)) {
            return null;
        }
        Reading reading = new Reading(line, from);
        int at = from;
        int end = -1;
        for (int count = 0; count < MOST_WORDS && at - from < LONGEST; count++) {
            int next = reading.word(at);
            if (next < 0) {
                break;
            }
            end = reading.suffix(next);
            at = afterJoiner(line, end);
        }
        return end < 0 ? null : reading.label(end);
    }

    /** Behind a mark that joins two words of one label; the same place if there is none. */
    private static int afterJoiner(String line, int from) {
        int at = skipped(line, from);
        if (at < line.length() && JOINERS.indexOf(line.charAt(at)) >= 0) {
            return skipped(line, at + 1);
        }
        return from;
    }

    /** Behind white space, of which there is at most a little. */
    static int skipped(String line, int from) {
        int at = from;
        while (at < line.length() && at - from < LONGEST && Whitespace.isWhite(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What was read of one label so far. */
    private final class Reading {
        private final String line;
        private final Set<Contributor.Role> roles = EnumSet.noneOf(Contributor.Role.class);
        private boolean companion = true;
        private boolean gap;
        private boolean role;
        private boolean thing;

        Reading(String line, int from) {
            this.line = line;
        }

        /** Reads the longest word at a place; returns where it ends, or -1. */
        int word(int at) {
            if (!mayBegin(line, at)) {
                return -1;
            }
            for (int length = Math.min(longestWord, line.length() - at); length > 0; length--) {
                Word word = words.get(folded(line.substring(at, at + length)));
                if (word != null && isWhole(at, at + length)) {
                    take(word);
                    return at + length;
                }
            }
            return spaced(at);
        }

        /** A word of two characters with space between, {@code 播  报}. */
        private int spaced(int at) {
            if (at >= line.length() || !Han.isHan(line.charAt(at))) {
                return -1;
            }
            int second = skipped(line, at + 1);
            if (second == at + 1 || second >= line.length() || !Han.isHan(line.charAt(second))) {
                return -1;
            }
            Word word = words.get("" + line.charAt(at) + line.charAt(second));
            if (word == null || word.kind() != Kind.ROLE) {
                return -1;
            }
            take(word);
            return second + 1;
        }

        private boolean isWhole(int from, int to) {
            boolean before = from == 0 || !isLatin(line.charAt(from)) || !isLatin(line.charAt(from - 1));
            return before && (to == line.length() || !isLatin(line.charAt(to - 1)) || !isLatin(line.charAt(to)));
        }

        private void take(Word word) {
            thing = word.kind() == Kind.THING;
            if (word.role() != null && word.kind() == Kind.ROLE) {
                role = true;
                roles.add(word.role());
                companion &= word.companion();
                gap |= word.gap();
            } else if (word.kind() == Kind.THING) {
                companion = false;
            }
        }

        int suffix(int at) {
            for (int length = Math.min(2, line.length() - at); length > 0 && role; length--) {
                if (suffixes.containsKey(line.substring(at, at + length))) {
                    return at + length;
                }
            }
            return at;
        }

        @Nullable
        Label label(int end) {
            if (thing) {
                return new Label(end, List.of(), false, false);
            }
            return role ? new Label(end, ranked(), companion, gap) : null;
        }

        /** Author and translator count both; of the others only the first, and chores only alone. */
        private List<Contributor.Role> ranked() {
            List<Contributor.Role> out = new ArrayList<>();
            boolean checked = false;
            for (Contributor.Role one : roles) {
                boolean counts = switch (one) {
                    case AUTHOR, TRANSLATOR -> true;
                    case EDITOR, REVIEWER -> !checked;
                    case PHOTOGRAPHER, CONTRIBUTOR -> out.isEmpty();
                };
                checked |= one == Contributor.Role.EDITOR || one == Contributor.Role.REVIEWER;
                if (counts) {
                    out.add(one);
                }
            }
            return out;
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
