package io.github.unchaff.feed.check;

import io.github.unchaff.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What was found in one feed.
 *
 * @param format what it is, such as {@code Atom 1.0}; nothing if it is no feed
 * @param findings in order of the text; the first 10,000
 * @param errors how many errors there are in all
 * @param omitted how many findings are not listed
 */
public record CheckReport(String format, List<Finding> findings, int errors, int omitted) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** At most so many findings, in order of the text; when there are more, those that matter most. */
    public List<Finding> most(int count) {
        if (findings.size() <= count) {
            return findings;
        }
        List<Finding> kept = findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.rule().severity())
                        .reversed())
                .limit(count)
                .toList();
        return findings.stream().filter(Set.copyOf(kept)::contains).limit(count).toList();
    }

    /** How many findings of a severity are listed. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }
}
