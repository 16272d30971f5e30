package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines that hold one name each: the entries of a list below a label, {@code 温哥华小农场：文小敏}, and names of crews. */
public final class NameList {

    private static final int LONGEST = 40;
    private static final int LONGEST_CREW = 24;
    private static final int LONGEST_WORD = 12;
    private static final String SENTENCE = "。！？!?…，；《》“”[]【】|";

    private NameList() {}

    /** Whether a line can be an entry: a person, a crew, {@code team：name}, or a single short word. */
    public static boolean isEntry(String line) {
        boolean plain = line.length() <= LONGEST
                && line.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0)
                && !line.contains("//")
                && !CreditWords.STANDARD.beginsProse(line)
                && line.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!plain) {
            return false;
        }
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        if (colon >= 0) {
            return NameWords.STANDARD.endsWithTeam(line.substring(0, colon).strip())
                    && Names.isLikely(line.substring(colon + 1));
        }
        return isSurelyName(line) || crew(line) != null || isOneWord(line);
    }

    private static boolean isOneWord(String line) {
        boolean gap = line.codePoints().anyMatch(Character::isWhitespace);
        return line.length() <= LONGEST_WORD && (!gap || line.codePoints().noneMatch(Han::isHan));
    }

    /** Whether a line is, by its shape, a person or a team. */
    public static boolean isSurelyName(String line) {
        return Person.isLike(line) || line.length() <= LONGEST_CREW && NameWords.STANDARD.endsWithTeam(line);
    }

    /** The roles of a crew whose name the whole line is, {@code 某社听写组}; null if it is none. */
    public static @Nullable List<Contributor.Role> crew(String line) {
        String name = bare(line);
        int end = crewEnd(line, name);
        if (end < 0 || name.length() > LONGEST_CREW || name.indexOf('：') >= 0 || name.indexOf(':') >= 0) {
            return null;
        }
        Map<String, Contributor.Role> crews = NameWords.STANDARD.crews();
        return crews.keySet().stream()
                .filter(crew -> name.substring(0, end).endsWith(withoutColon(crew)))
                .map(crew -> List.of(crews.get(crew)))
                .findFirst()
                .orElse(null);
    }

    /** Where the name of the crew ends, before a word for what it did; -1 if the line is no crew. */
    private static int crewEnd(String line, String name) {
        for (String crew : NameWords.STANDARD.crews().keySet()) {
            String word = withoutColon(crew);
            int at = name.lastIndexOf(word);
            int end = at + word.length();
            boolean colon = word.length() == crew.length() || line.indexOf('：') >= 0 || line.indexOf(':') >= 0;
            if (at > 0 && colon && (end == name.length() || isRole(name, end))) {
                return end;
            }
        }
        return -1;
    }

    private static String withoutColon(String crew) {
        return crew.endsWith("：") ? crew.substring(0, crew.length() - 1) : crew;
    }

    private static boolean isRole(String name, int at) {
        Label label = CreditWords.STANDARD.labels().at(name, at);
        return label != null && label.end() == name.length();
    }

    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && "：:*# ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end).strip();
    }

    /** Moves a line to the contributors. */
    public static void take(
            SourceText line, List<Contributor.Role> roles, Site site, Claims claims, Metadata.Builder metadata) {
        String bare = bare(line.value());
        int crew = crewEnd(line.value(), bare);
        int end = line.value().indexOf(bare) + (crew > 0 ? crew : bare.length());
        int from = 0;
        while (from < end && "*#● ".indexOf(line.value().charAt(from)) >= 0) {
            from++;
        }
        claims.removed(line.slice(0, from).origin(), Credit.RULE);
        claims.removed(line.slice(end).origin(), Credit.RULE);
        Byline.name(line.slice(from, end), roles, site, claims, metadata);
    }
}
