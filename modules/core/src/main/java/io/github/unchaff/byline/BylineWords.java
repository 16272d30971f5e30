package io.github.unchaff.byline;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Table;
import io.github.unchaff.model.Contributor;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code bylines.yaml}, read once, when first asked for. */
final class BylineWords {

    /** What stands between two names. */
    static final List<String> AND =
            List.of("and", "und", "et", "with", "y", "e", "i", "og", "och", "en", "и", "و", "&");

    static final BylineWords STANDARD = DataFile.sound(
            faults -> new BylineWords(Objects.requireNonNull(DataFile.beside(BylineWords.class, "bylines.yaml"))
                    .table(faults)));

    private final Map<String, Contributor.Role> labels = new HashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> months = new HashSet<>();
    private final Set<String> jobs = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();
    private final Set<String> frame = new HashSet<>();
    /** With what labels begin, in small letters; most words of a line begin none. */
    private final BitSet firsts = new BitSet();

    private final int longest;

    /**
     * A label in a line.
     *
     * @param end where it ends, exclusive
     */
    record Label(int end, Contributor.Role role) {}

    private BylineWords(Table data) {
        for (Contributor.Role role : Contributor.Role.values()) {
            data.texts(role.id()).forEach(label -> labels.put(label.value(), role));
        }
        labels.keySet().forEach(label -> frame.addAll(List.of(label.split("[^\\p{L}]+"))));
        labels.keySet().forEach(label -> firsts.set(label.charAt(0)));
        longest = labels.keySet().stream().mapToInt(String::length).max().orElse(0);
        data.texts("stops").forEach(word -> stops.add(word.value()));
        data.texts("months").forEach(word -> months.add(word.value()));
        data.texts("jobs").forEach(word -> jobs.add(word.value()));
        frame.addAll(stops);
        frame.addAll(months);
        frame.addAll(jobs);
        frame.addAll(AND);
        data.texts("frame").forEach(word -> frame.add(word.value()));
        data.texts("nobody").forEach(word -> nobody.add(word.value()));
    }

    /** The longest label that begins at a place and ends with a word; null if there is none. */
    @Nullable
    Label label(String line, int at) {
        if (at >= line.length() || !firsts.get(Character.toLowerCase(line.charAt(at)))) {
            return null;
        }
        for (int length = Math.min(longest, line.length() - at); length > 0; length--) {
            int end = at + length;
            boolean whole = end == line.length()
                    || !Character.isLetterOrDigit(line.charAt(end))
                    || line.charAt(end - 1) > 0x2E80;
            Contributor.Role role = whole ? labels.get(plain(line.substring(at, end))) : null;
            if (role != null) {
                return new Label(end, role);
            }
        }
        return null;
    }

    private static String plain(String text) {
        return text.replace('\n', ' ').toLowerCase(Locale.ROOT);
    }

    /** Whether a name ends before a word. */
    boolean isStop(String word, boolean first) {
        return stops.contains(word) || !first && months.contains(word);
    }

    boolean isJob(String word) {
        return jobs.contains(word);
    }

    /** Whether a word stands in bylines without being a name. */
    boolean isInFrame(String word) {
        return frame.contains(word);
    }

    boolean isNobody(String name) {
        return nobody.contains(name) || CreditWords.STANDARD.isNobody(name);
    }
}
