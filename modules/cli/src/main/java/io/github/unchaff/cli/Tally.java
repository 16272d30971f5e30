package io.github.unchaff.cli;

import io.github.unchaff.batch.Inputs;
import io.github.unchaff.batch.Outcome;
import io.github.unchaff.batch.Summary;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;

/** Keeps count of a run, tells the user, and knows the exit code. Not thread-safe. */
final class Tally {

    private final Report report;
    private final RunArguments.FailOn failOn;
    private final Summary summary = new Summary();
    private int done;
    private int all;
    private boolean summed;

    Tally(Report report, RunArguments.FailOn failOn) {
        this.report = report;
        this.failOn = failOn;
    }

    /** Begins with what was found. */
    void begin(Inputs inputs) {
        all = inputs.found().size();
        inputs.trouble().forEach(this::add);
    }

    /** Shows a sum at the end. */
    Tally withSum(boolean wanted) {
        summed = wanted;
        return this;
    }

    void add(Diagnostic trouble) {
        report.show(trouble);
        summary.add(trouble);
    }

    void add(Outcome outcome) {
        outcome.diagnostics().forEach(report::show);
        if (outcome.defect() != null) {
            report.show(outcome.defect());
        }
        summary.add(outcome);
        done += outcome.isPart() ? 0 : 1;
        report.progress(done, all);
    }

    boolean hasRejected() {
        return summary.rejections() > 0;
    }

    boolean hasOnlyRejected() {
        return hasRejected() && summary.converted() == 0;
    }

    /** Shows the sum and says how the run ended; the worst counts. */
    int end() {
        if (summed) {
            report.show(summary);
        }
        if (summary.rejected().containsKey(CoreCode.INTERNAL.id())
                || summary.rejected().containsKey(CoreCode.UNWRITABLE.id())) {
            return ExitCode.INTERNAL;
        }
        if (hasRejected()) {
            return ExitCode.REJECTED;
        }
        boolean failed = switch (failOn) {
            case NOTHING -> false;
            case WARNING -> summary.warnings() > 0;
            case LOSS -> summary.unbalanced() > 0;
        };
        return failed ? ExitCode.FAIL_ON : ExitCode.OK;
    }
}
