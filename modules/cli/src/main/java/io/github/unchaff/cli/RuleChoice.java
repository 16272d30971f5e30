package io.github.unchaff.cli;

import io.github.unchaff.rules.RuleFile;
import io.github.unchaff.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** The files of rules that a user names by id, host or publisher. */
final class RuleChoice {

    private RuleChoice() {}

    /** Those files, each once; all files when nothing is named. */
    static List<RuleFile> of(RuleSet rules, List<String> names) {
        if (names.isEmpty()) {
            return rules.files();
        }
        List<RuleFile> chosen = new ArrayList<>();
        for (String name : names) {
            List<RuleFile> found =
                    rules.files().stream().filter(file -> isNamed(file, name)).toList();
            if (found.isEmpty()) {
                throw new UsageException("there are no rules called " + name + "; 'unchaff rules list' shows all");
            }
            found.stream().filter(file -> !chosen.contains(file)).forEach(chosen::add);
        }
        return chosen;
    }

    private static boolean isNamed(RuleFile file, String name) {
        return file.id().equals(name)
                || file.names().stream().anyMatch(text -> text.value().equalsIgnoreCase(name));
    }
}
