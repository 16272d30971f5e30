package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a line that is known to be a byline: {@code CARL ZIMMER, BENJAMIN MUELLER, 储百亮}, {@code 文山（摘编）},
 * {@code null 邹宗翰}. Names go to the contributors, what is no name is dropped by a rule with a name.
 */
public final class Byline {

    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]|\\s(?:and|und|et)\\s");
    private static final Pattern ROLE = Pattern.compile("[（(][^（）()]{1,12}[）)]\\s*$");
    private static final Pattern LABEL = Pattern.compile("^(?:By\\s|(?:采访记者|記者|记者|作者|撰文|文)\\s*[:：])");
    private static final Pattern NO_NAME = Pattern.compile("(?i)null|undefined|none|unknown|-|admin");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?…:：]|(?<!\\p{Lu})\\.\\s");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 60;

    private Byline() {}

    /** Whether a line can be a byline: short, and no sentence. */
    public static boolean isLike(String line) {
        Matcher label = LABEL.matcher(line.strip());
        int from = label.find() ? label.end() : 0;
        if (line.length() > LONGEST_LINE
                || Whitespace.isBlank(line)
                || SENTENCE.matcher(line.strip()).find(from)) {
            return false;
        }
        for (String name : SEPARATOR.split(line)) {
            if (name.strip().length() > LONGEST_NAME) {
                return false;
            }
        }
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /** Moves the names of a line to the contributors, in the given role, or in those that the site's own pattern names. */
    public static void read(
            SourceText line, Contributor.Role role, Site site, Claims claims, Metadata.Builder metadata) {
        if (!readAsDescribed(line, site, claims, metadata)) {
            names(line, role, site, claims, metadata);
        }
    }

    /** Reads a line of the form that the site's data describes; false if it has none of these forms. */
    public static boolean readAsDescribed(SourceText line, Site site, Claims claims, Metadata.Builder metadata) {
        SourceText text = line.strip();
        Matcher match = text.length() > LONGEST_LINE ? null : site.parts(SiteKey.BYLINE, text.value());
        if (match == null) {
            return false;
        }
        int from = 0;
        for (Contributor.Role role : inOrder(match)) {
            claims.removed(text.slice(from, match.start(role.id())).origin(), "byline-frame");
            from = match.end(role.id());
            names(text.slice(match.start(role.id()), from), role, site, claims, metadata);
        }
        claims.removed(text.slice(from).origin(), "byline-frame");
        return true;
    }

    private static List<Contributor.Role> inOrder(Matcher match) {
        return Stream.of(Contributor.Role.values())
                .filter(role -> match.namedGroups().containsKey(role.id()) && match.start(role.id()) >= 0)
                .sorted(Comparator.comparingInt(role -> match.start(role.id())))
                .toList();
    }

    private static void names(
            SourceText line, Contributor.Role role, Site site, Claims claims, Metadata.Builder metadata) {
        String value = line.value();
        Matcher separator = SEPARATOR.matcher(value);
        int from = 0;
        while (separator.find()) {
            name(line.slice(from, separator.start()), role, site, claims, metadata);
            claims.markup(line.slice(separator.start(), separator.end()).origin());
            from = separator.end();
        }
        name(line.slice(from), role, site, claims, metadata);
    }

    private static void name(
            SourceText part, Contributor.Role role, Site site, Claims claims, Metadata.Builder metadata) {
        SourceText name = part.strip();
        Matcher label = LABEL.matcher(name.value());
        if (label.find()) {
            claims.removed(name.slice(0, label.end()).origin(), "byline-label");
            name = name.slice(label.end()).strip();
        }
        Matcher note = ROLE.matcher(name.value());
        if (note.find()) {
            claims.removed(name.slice(note.start()).origin(), "byline-role");
            name = name.slice(0, note.start()).strip();
        }
        int space = name.value().indexOf(' ');
        if (space > 0 && NO_NAME.matcher(name.value().substring(0, space)).matches()) {
            claims.removed(name.slice(0, space).origin(), "byline-without-name");
            name = name.slice(space).strip();
        }
        if (name.length() == 0) {
            return;
        }
        if (NO_NAME.matcher(name.value()).matches()) {
            claims.removed(name.origin(), "byline-without-name");
        } else if (site.isOrganisation(name.value())) {
            claims.removed(name.origin(), "byline-of-publisher");
        } else {
            claims.moved(name.origin(), Field.CONTRIBUTORS);
            metadata.contributor(Contributor.of(restored(Whitespace.collapse(name.value())), role));
        }
    }

    /** A name in capitals only, with capitals where names have them: {@code CHOE SANG-HUN} → {@code Choe Sang-Hun}. */
    static String restored(String name) {
        boolean capitals = name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().noneMatch(Character::isLowerCase)
                && name.length() > 3
                && name.codePoints().filter(Character::isLetter).allMatch(cp -> cp < 0x250);
        if (!capitals || name.indexOf(' ') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return out.toString();
    }
}
