package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
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
    private static final Pattern NOTE = Pattern.compile("[（(]([^（）()]{1,12})[）)]\\s*$|\\s(\\S{2,5})\\s*$");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:By\\s|(?:采访记者|記者|记者|作者|撰文|文)\\s*[:：])");
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
        SourceText value = line;
        Matcher label = LABEL.matcher(value.value());
        if (label.find()) {
            claims.removed(value.slice(0, label.end()).origin(), "byline-label");
            value = value.slice(label.end());
        }
        Names names = Names.of(value);
        names.chaff().forEach(part -> claims.markup(part.origin()));
        for (SourceText name : names.names()) {
            for (SourceText one : people(withoutNote(name, claims), claims)) {
                name(one, List.of(role), site, claims, metadata);
            }
        }
    }

    /** People with slashes between, {@code 文小山/石小涛}; a team with a slash in its name is left whole. */
    private static List<SourceText> people(SourceText name, Claims claims) {
        List<SourceText> parts = Signature.atSlashes(name);
        boolean all = parts.stream().allMatch(Byline::isShortName);
        if (parts.size() < 2 || !all) {
            return List.of(name);
        }
        around(name, parts).forEach(slash -> claims.markup(slash.origin()));
        return parts;
    }

    /** Takes a role in parentheses off the end of a name: {@code 文山（摘编）}. */
    private static SourceText withoutNote(SourceText name, Claims claims) {
        Matcher note = NOTE.matcher(name.value());
        if (!note.find() || !isNote(note.group(1) == null ? note.group(2) : note.group(1))) {
            return name;
        }
        claims.removed(name.slice(note.start()).origin(), "byline-role");
        return name.slice(0, note.start()).strip();
    }

    private static boolean isNote(String note) {
        NameWords words = NameWords.STANDARD;
        return words.isNote(note)
                || words.organisations().contains(note)
                || note.startsWith("发自")
                || words.verbs().stream().anyMatch(note::endsWith);
    }

    private static boolean isShortName(SourceText part) {
        return part.length() <= 4 && Person.isHan(part.value()) && !NameWords.STANDARD.endsWithTeam(part.value());
    }

    /** Whether a text is, by its shape, one person's name. */
    public static boolean isPerson(String name) {
        return Person.isLike(name);
    }

    /** What of a text stands around its parts, which are given in order. */
    static List<SourceText> around(SourceText text, List<SourceText> parts) {
        List<SourceText> rest = new ArrayList<>();
        int from = 0;
        for (SourceText part : parts) {
            int at = text.value().indexOf(part.value(), from);
            rest.add(text.slice(from, at));
            from = at + part.length();
        }
        rest.add(text.slice(from));
        return rest;
    }

    /** Moves one name to the contributors, once for each role, unless it names nobody or the publisher. */
    static void name(
            SourceText part, List<Contributor.Role> roles, Site site, Claims claims, Metadata.Builder metadata) {
        SourceText name = part.strip();
        int space = name.value().indexOf(' ');
        CreditWords words = CreditWords.STANDARD;
        if (space > 0 && words.isNobody(name.value().substring(0, space))) {
            claims.removed(name.slice(0, space).origin(), "byline-without-name");
            name = name.slice(space).strip();
        }
        if (name.length() == 0) {
            return;
        }
        String value = Whitespace.collapse(name.value());
        boolean authorOnly = roles.equals(List.of(Contributor.Role.AUTHOR));
        if (words.isNobody(value)) {
            claims.removed(name.origin(), "byline-without-name");
        } else if (authorOnly && site.isOrganisation(value)) {
            claims.removed(name.origin(), "byline-of-publisher");
        } else if (authorOnly && Organisations.standard().contains(value)) {
            claims.removed(name.origin(), "byline-of-publisher");
            Publishers.name(value, metadata);
        } else {
            claims.moved(name.origin(), Field.CONTRIBUTORS);
            roles.forEach(role -> metadata.contributor(Contributor.of(restored(value), role)));
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
