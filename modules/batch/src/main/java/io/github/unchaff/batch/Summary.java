package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Severity;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.write.GatheringCode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what came of a batch. Not thread-safe. */
public final class Summary {

    private final SortedMap<String, Integer> rejected = new TreeMap<>();
    private int converted;
    private int warnings;
    private long bytes;
    private long characters;
    private long unaccounted;
    private int unbalanced;
    private int duplicates;

    /** Counts an outcome. */
    public void add(Outcome outcome) {
        List<Diagnostic> diagnostics = outcome.conversion().diagnostics();
        switch (outcome.conversion()) {
            case Conversion.Converted done -> {
                converted++;
                bytes += outcome.isPart() ? 0 : done.source().bytes();
                add(done.ledger());
            }
            case Conversion.Series series -> {
                bytes += series.head().source().bytes();
                add(series.head().ledger());
            }
            case Conversion.Rejected none -> addRejected(diagnostics);
        }
        for (Diagnostic diagnostic : diagnostics) {
            warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
        }
    }

    /** Counts what was found out about an input before it was converted, or about all behind it; an error is a rejection. */
    public void add(Diagnostic trouble) {
        switch (trouble.severity()) {
            case ERROR -> addRejected(List.of(trouble));
            case WARNING -> warnings++;
            case INFO -> duplicates += trouble.code() == GatheringCode.DUPLICATE ? 1 : 0;
        }
    }

    private void add(Ledger ledger) {
        characters += ledger.characters();
        unaccounted += ledger.unaccounted();
        unbalanced += ledger.isBalanced() ? 0 : 1;
    }

    private void addRejected(List<Diagnostic> diagnostics) {
        String code = diagnostics.isEmpty()
                ? CoreCode.INTERNAL.id()
                : diagnostics.getLast().code().id();
        rejected.merge(code, 1, Integer::sum);
    }

    /** Inputs that became a document. */
    public int converted() {
        return converted;
    }

    /** Inputs that did not, by the code that says why. */
    public SortedMap<String, Integer> rejected() {
        return Collections.unmodifiableSortedMap(rejected);
    }

    /** Inputs that did not become a document. */
    public int rejections() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Documents that were there twice and joined. */
    public int duplicates() {
        return duplicates;
    }

    /** Warnings. */
    public int warnings() {
        return warnings;
    }

    /** The size of the converted inputs. */
    public long bytes() {
        return bytes;
    }

    /** Visible characters of the converted inputs. */
    public long characters() {
        return characters;
    }

    /** Those of them that are in no account. */
    public long unaccounted() {
        return unaccounted;
    }

    /** Converted inputs whose ledger does not balance. */
    public int unbalanced() {
        return unbalanced;
    }
}
