package io.github.unchaff.rules;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Value;
import io.github.unchaff.site.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks for what examples do not show: expressions that match nothing or everything, that stand in another's shadow, that a
 * hostile text could make slow, and what two files say twice.
 */
public final class Lint {

    private final List<String> ordinary;
    private final List<RuleFile> files;
    private final List<Fault> found = new ArrayList<>();

    private Lint(List<RuleFile> files) {
        this.files = files;
        DataFile sentences = Objects.requireNonNull(DataFile.beside(Lint.class, "ordinary.yaml"));
        ordinary = DataFile.sound(faults -> sentences.table(faults).texts("sentences").stream()
                .map(Value.Text::value)
                .toList());
    }

    /** What is doubtful in a set of rules, in the order of files and lines. */
    public static List<Fault> of(RuleSet rules) {
        Lint lint = new Lint(rules.files());
        lint.files.forEach(lint::file);
        lint.twice();
        return Faults.sorted(lint.found);
    }

    private void file(RuleFile file) {
        found.addAll(file.faults());
        List<RulePattern> earlier = new ArrayList<>();
        if (!file.id().equals(SiteFile.EVERYWHERE)) {
            files.stream()
                    .filter(other -> other.id().equals(SiteFile.EVERYWHERE))
                    .forEach(other -> earlier.addAll(other.patterns()));
        }
        for (RulePattern pattern : file.patterns()) {
            tooBroad(pattern);
            shadowed(pattern, earlier, file.examples());
            if (NestedRepetition.isIn(pattern.regex())) {
                add(pattern, "a repetition inside a repetition can take for ever; make the inner one possessive: ++");
            } else if (Effort.isTooMuch(pattern, file.examples(), ordinary)) {
                add(pattern, "a text can be made that this takes very long for; repeat less, or possessively: ++");
            }
            earlier.add(pattern);
        }
    }

    private void tooBroad(RulePattern pattern) {
        Stream.concat(Stream.of(""), ordinary.stream())
                .filter(pattern::matches)
                .findFirst()
                .ifPresent(text -> add(
                        pattern, text.isEmpty() ? "this matches the empty text" : "this also matches '" + text + "'"));
    }

    private void shadowed(RulePattern pattern, List<RulePattern> earlier, List<Example> examples) {
        List<String> own = examples.stream()
                .filter(example -> example.key().equals(pattern.key()))
                .map(Example::given)
                .filter(pattern::matches)
                .toList();
        if (!own.isEmpty()) {
            earlier.stream()
                    .filter(other -> other.key().equals(pattern.key())
                            && !other.regex().equals(pattern.regex())
                            && own.stream().allMatch(other::matches))
                    .findFirst()
                    .ifPresent(other -> add(pattern, "all its examples are already matched at " + other.place()));
        }
    }

    private void twice() {
        Map<String, RulePattern> patterns = new HashMap<>();
        Map<String, RuleFile> names = new HashMap<>();
        for (RuleFile file : files) {
            for (RulePattern pattern : file.patterns()) {
                RulePattern other = patterns.putIfAbsent(pattern.key() + " " + pattern.regex(), pattern);
                if (other != null) {
                    add(pattern, "the same stands at " + other.place());
                }
            }
            for (Value.Text name : file.names()) {
                RuleFile other = names.putIfAbsent(name.value(), file);
                if (other != null && other != file) {
                    String what =
                            name.value() + " is also claimed by " + other.file().name();
                    found.add(new Fault(name.place(), name.key(), what));
                }
            }
        }
    }

    private void add(RulePattern pattern, String message) {
        found.add(new Fault(pattern.place(), pattern.key(), message));
    }
}
