package io.github.unchaff.site;

import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The examples of a site file. Their form follows from the {@link SiteKey.Shape} of their key. */
final class SiteExample {

    private static final String MATCH = "a match";
    private static final String NO_MATCH = "no match";
    private static final String GIVEN = "given";
    private static final String BECOMES = "becomes";
    private static final String FINDS = "finds";

    private SiteExample() {}

    /** The example in a value; null, with a fault, when it has not the form of its key. */
    static @Nullable Example of(Site site, SiteKey key, Value value, List<Fault> faults) {
        return switch (key.shape()) {
            case WHOLE -> whole(site, key, value, faults);
            case ENDING -> ending(site, key, Table.of(value, faults));
            case PARTS -> parts(site, key, Table.of(value, faults));
            case SELECTOR -> selector(site, key, Table.of(value, faults));
            case TEXT, TEXTS -> null;
        };
    }

    /** An example of what no expression may match, and in which no selector may find anything; null if that cannot be tried. */
    static @Nullable Example counter(Site site, SiteKey key, Value.Text text) {
        if (key.shape() == SiteKey.Shape.SELECTOR) {
            return SiteSelector.areUnderstood() ? selected(site, key, text, List.of()) : null;
        }
        return new Example(text.place(), key.id(), text.value(), NO_MATCH, () -> said(site, key, text.value()));
    }

    private static @Nullable Example whole(Site site, SiteKey key, Value value, List<Fault> faults) {
        if (value instanceof Value.Text text) {
            return new Example(text.place(), key.id(), text.value(), MATCH, () -> said(site, key, text.value()));
        }
        faults.add(new Fault(value.place(), key.id(), "an example must be a text here, not " + value.kind()));
        return null;
    }

    private static String said(Site site, SiteKey key, String text) {
        return site.matches(key, text) ? MATCH : NO_MATCH;
    }

    private static @Nullable Example selector(Site site, SiteKey key, Table table) {
        table.allow(List.of(GIVEN, FINDS));
        Value.Text given = table.needed(GIVEN);
        List<Value.Text> finds = table.texts(FINDS);
        if (given == null || !SiteSelector.areUnderstood()) {
            return null;
        }
        if (finds.isEmpty()) {
            table.fault(FINDS, "an example says here what is found");
            return null;
        }
        return selected(site, key, given, finds.stream().map(Value.Text::value).toList());
    }

    private static Example selected(Site site, SiteKey key, Value.Text given, List<String> finds) {
        return new Example(
                given.place(),
                key.id(),
                given.value(),
                found(finds),
                () -> found(SiteSelector.texts(key, site.selectors(key), given.value())));
    }

    private static String found(List<String> texts) {
        return texts.isEmpty() ? "nothing found" : String.join("; ", texts);
    }

    private static @Nullable Example ending(Site site, SiteKey key, Table table) {
        table.allow(List.of(GIVEN, BECOMES));
        Value.Text given = table.needed(GIVEN);
        Value.Text becomes = table.needed(BECOMES);
        if (given == null || becomes == null) {
            return null;
        }
        String text = given.value();
        return new Example(
                given.place(), key.id(), text, becomes.value(), () -> text.substring(0, site.withoutEnding(key, text)));
    }

    private static @Nullable Example parts(Site site, SiteKey key, Table table) {
        List<String> known = new ArrayList<>(List.of(GIVEN));
        known.addAll(key.groups());
        table.allow(known);
        Value.Text given = table.needed(GIVEN);
        List<String> expected = new ArrayList<>();
        for (String group : key.groups()) {
            Value.Text text = table.text(group);
            if (text != null) {
                expected.add(group + ": " + text.value());
            }
        }
        return given == null
                ? null
                : new Example(
                        given.place(),
                        key.id(),
                        given.value(),
                        String.join("; ", expected),
                        () -> groups(key, site.parts(key, given.value())));
    }

    private static String groups(SiteKey key, @Nullable Matcher match) {
        return match == null
                ? NO_MATCH
                : key.groups().stream()
                        .filter(group -> match.namedGroups().containsKey(group) && match.group(group) != null)
                        .map(group -> group + ": " + match.group(group))
                        .collect(Collectors.joining("; "));
    }

    /** Whether an expression has a part in an example; of endings, several may be needed for one. */
    static boolean touches(SitePattern pattern, Example example) {
        if (example.expected().equals(NO_MATCH)) {
            return false;
        }
        String text = example.given();
        boolean hit = pattern.matches(text);
        for (int end = text.length(); !hit && pattern.key().shape() == SiteKey.Shape.ENDING && end > 0; end--) {
            hit = end >= example.expected().length() && pattern.matches(text.substring(0, end));
        }
        return hit;
    }
}
