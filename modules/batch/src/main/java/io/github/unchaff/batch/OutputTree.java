package io.github.unchaff.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the output of each input goes, decided by the whole set and not by its order: {@code a/b.html} becomes
 * {@code a/b.md}; where {@code a.html} and {@code a.xml} meet, both keep their extension, {@code a.html.md} and
 * {@code a.xml.md}; where that is not enough, the name ends with a hash of the place.
 */
public final class OutputTree {

    /** How much of the input's name is in the output's: the stem, all of it, all of it and a hash. */
    private static final int HASHED = 2;

    private static final int LONGEST_EXTENSION = 8;

    private OutputTree() {}

    /**
     * The paths of the outputs, with slashes, in the order of the inputs. No two are the same, also where case does not count.
     *
     * @param places {@link Input#place()} of each input
     * @param extension of the outputs, without a dot
     */
    public static List<String> of(List<String> places, String extension) {
        int[] level = new int[places.size()];
        List<String> paths = paths(places, level, extension);
        while (raised(paths, level)) {
            paths = paths(places, level, extension);
        }
        return paths;
    }

    private static List<String> paths(List<String> places, int[] level, String extension) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            paths.add(path(places.get(i), level[i], extension));
        }
        return paths;
    }

    /** Raises the level of every path that is not alone; false when there is none that could be raised. */
    private static boolean raised(List<String> paths, int[] level) {
        Map<String, Integer> count = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            String key = key(path);
            count.merge(key, 1, Integer::sum);
            for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
                folders.add(key.substring(0, slash));
            }
        }
        boolean raised = false;
        for (int i = 0; i < level.length; i++) {
            String key = key(paths.get(i));
            if (level[i] < HASHED && (count.getOrDefault(key, 0) > 1 || folders.contains(key))) {
                level[i]++;
                raised = true;
            }
        }
        return raised;
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String path(String place, int level, String extension) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', from)) {
            out.append(SafeName.of(place.substring(from, slash))).append('/');
            from = slash + 1;
        }
        String name = place.substring(from);
        out.append(SafeName.of(level == 0 ? stem(name) : name));
        if (level == HASHED) {
            out.append('-').append(Sha256.of(place), 0, LONGEST_EXTENSION);
        }
        return out.append('.').append(extension).toString();
    }

    /** The name without an extension, a dot and a letter with up to seven more letters or digits: not {@code v1.2}. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        int length = name.length() - dot - 1;
        if (dot < 1 || length < 1 || length > LONGEST_EXTENSION || !isLetter(name.charAt(dot + 1))) {
            return name.equals(Inputs.STDIN) ? "stdin" : name;
        }
        for (int i = dot + 2; i < name.length(); i++) {
            if (!isLetter(name.charAt(i)) && (name.charAt(i) < '0' || name.charAt(i) > '9')) {
                return name;
            }
        }
        return name.substring(0, dot);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
