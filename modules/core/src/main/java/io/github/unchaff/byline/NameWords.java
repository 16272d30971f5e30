package io.github.unchaff.byline;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.text.Whitespace;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code names.yaml}, read once, when first asked for. */
final class NameWords {

    static final NameWords STANDARD = DataFile.sound(
            faults -> new NameWords(Objects.requireNonNull(DataFile.beside(NameWords.class, "names.yaml"))
                    .table(faults)));

    private final Organisations organisations;
    private final String surnames;
    private final Set<String> compoundSurnames;
    private final List<String> teams;
    private final List<String> places;
    private final List<String> verbs;
    private final BitSet datelineWords = new BitSet();
    private final List<String> reporters;
    private final Set<String> notes;
    private final Map<String, Contributor.Role> crews = new LinkedHashMap<>();

    private NameWords(Table data) {
        organisations = new Organisations(data);
        surnames = Whitespace.squeeze(
                Objects.requireNonNull(data.needed("surnames")).value());
        compoundSurnames = new HashSet<>(texts(data, "compound_surnames"));
        teams = longestFirst(data, "teams");
        places = longestFirst(data, "places");
        verbs = longestFirst(data, "verbs");
        reporters = longestFirst(data, "reporters");
        verbs.forEach(word -> datelineWords.set(word.charAt(0)));
        reporters.forEach(word -> datelineWords.set(word.charAt(0)));
        notes = new HashSet<>(texts(data, "notes"));
        for (Contributor.Role role : Contributor.Role.values()) {
            texts(data.table("crews"), role.id()).forEach(crew -> crews.put(crew, role));
        }
    }

    private static List<String> texts(Table data, String key) {
        return data.texts(key).stream().map(Value.Text::value).toList();
    }

    private static List<String> longestFirst(Table data, String key) {
        return texts(data, key).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    Organisations organisations() {
        return organisations;
    }

    boolean isSurname(String text) {
        return text.length() == 1 && surnames.contains(text) || compoundSurnames.contains(text);
    }

    /** Whether a text ends with a word for a team. */
    boolean endsWithTeam(String text) {
        return teams.stream().anyMatch(text::endsWith);
    }

    /** What may stand in parentheses behind a name: {@code 摘编}. */
    boolean isNote(String text) {
        return notes.contains(text);
    }

    /** Words at the end of the name of a crew, with what the crew does. */
    Map<String, Contributor.Role> crews() {
        return crews;
    }

    List<String> places() {
        return places;
    }

    /** Whether a verb or a word that says reporter begins with a character. */
    boolean beginsDatelineWord(char c) {
        return datelineWords.get(c);
    }

    List<String> verbs() {
        return verbs;
    }

    List<String> reporters() {
        return reporters;
    }
}
