package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that hold one name each: the entries of a list below a label, {@code 温哥华小农场：文小敏}, and names of crews. */
public final class NameList {

    private static final int LONGEST = 40;
    private static final int LONGEST_CREW = 24;
    private static final String SENTENCE = "。！？!?…，,；;《》“”\"[]【】|、";

    private NameList() {}

    /** Whether a line can be an entry: short, no sentence, no address, at most one colon. */
    public static boolean isEntry(String line) {
        return line.length() <= LONGEST
                && line.chars().noneMatch(c -> "。！？!?…，；《》“”[]【】|".indexOf(c) >= 0)
                && line.chars().filter(c -> c == '：' || c == ':').count() <= 1
                && !line.contains("//")
                && !CreditWords.STANDARD.beginsProse(line)
                && line.codePoints().anyMatch(Character::isLetter);
    }

    /** The roles of a crew whose name the whole line is, {@code 某社听写组}; null if it is none. */
    public static @Nullable List<Contributor.Role> crew(String line) {
        String name = bare(line);
        if (name.length() > LONGEST_CREW) {
            return null;
        }
        NameWords words = NameWords.STANDARD;
        for (String crew : words.crews().keySet()) {
            int at = name.lastIndexOf(crew);
            boolean plain = at >= 0 && name.substring(at).chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
            if (plain && (at + crew.length() == name.length() || isRole(name, at + crew.length()))) {
                return List.of(words.crews().get(crew));
            }
        }
        return null;
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
        SourceText name =
                line.slice(0, bare(line.value()).length() + line.value().indexOf(bare(line.value())));
        int from = 0;
        while (from < name.length() && "*#● ".indexOf(name.value().charAt(from)) >= 0) {
            from++;
        }
        claims.removed(line.slice(0, from).origin(), Credit.RULE);
        claims.removed(line.slice(name.length()).origin(), Credit.RULE);
        Byline.name(name.slice(from), roles, site, claims, metadata);
    }
}
