package io.github.unchaff.batch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * A file name that every file system takes: {@code a:b?.} becomes {@code a%3Ab%3F%2E}. Letters of all scripts stay as they
 * are.
 */
final class SafeName {

    private static final int MOST_BYTES = 180;
    private static final int HASH = 12;
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() {}

    /** A folder or file name without anything that could be misread. */
    static String of(String name) {
        StringBuilder out = new StringBuilder();
        int last = name.length() - 1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isForbidden(c) || i == last && (c == '.' || c == ' ')) {
                encode(out, c);
            } else {
                out.append(c);
            }
        }
        return shortened(undeviced(out.toString()));
    }

    private static boolean isForbidden(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> FORBIDDEN.indexOf(c) >= 0;
        };
    }

    private static void encode(StringBuilder out, char c) {
        for (byte unit : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%');
            out.append(Character.toUpperCase(Character.forDigit(unit >> 4 & 0xF, 16)));
            out.append(Character.toUpperCase(Character.forDigit(unit & 0xF, 16)));
        }
    }

    /** Windows takes {@code con}, {@code con.txt} and {@code con.a.b} for the console. */
    private static String undeviced(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.contains(stem.toLowerCase(Locale.ROOT)) ? stem + "_" + name.substring(stem.length()) : name;
    }

    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return name;
        }
        String hash = "-" + Sha256.of(name).substring(0, HASH);
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - hash.length()) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + hash;
    }
}
