package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.write.Gathering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one input.
 *
 * @param input the input
 * @param conversion its document, or why there is none
 * @param output what is to be written for it, or null
 * @param prepared its contribution to an output of many documents, or null
 * @param defect the exception behind an internal error, or null
 * @param part which part of a series it is, from 1; 0 for a whole input
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outcome(
        Input input,
        Conversion conversion,
        byte @Nullable [] output,
        Gathering.@Nullable Prepared prepared,
        @Nullable Throwable defect,
        int part) {

    /** The outcome of an input, or a part of it, before anything is known. */
    static Outcome of(Input input, int part) {
        return new Outcome(input, new Conversion.Rejected(input.place(), List.of()), null, null, null, part);
    }

    /** The same outcome with what came of it. */
    Outcome with(Conversion newConversion) {
        return new Outcome(input, newConversion, null, null, null, part);
    }

    /** Whether this is a part of a series, and not a whole input. */
    public boolean isPart() {
        return part > 0;
    }

    /** The same outcome with something to write. */
    public Outcome withOutput(byte[] bytes) {
        return new Outcome(input, conversion, bytes, null, null, part);
    }

    /** The same outcome with what an output of many documents needs of it. */
    public Outcome withPrepared(Gathering.Prepared contribution) {
        return new Outcome(input, conversion, null, contribution, null, part);
    }

    /** The same outcome when its output has been written. */
    public Outcome withoutOutput() {
        return new Outcome(input, conversion, null, null, null, part);
    }

    /** The input rejected after all, for one more reason; what was reported before stays. */
    public Outcome rejected(Diagnostic reason) {
        List<Diagnostic> all = new ArrayList<>(conversion.diagnostics());
        all.add(reason);
        return new Outcome(input, new Conversion.Rejected(input.place(), all), null, null, defect, part);
    }

    /** The input rejected because of a defect of ours. */
    Outcome broken(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        Diagnostic reason = new Diagnostic(
                CoreCode.INTERNAL,
                Location.of(input.place()),
                "a defect of unchaff, please report it: " + cause.getClass().getSimpleName() + where + "; skipped");
        Outcome rejected = rejected(reason);
        return new Outcome(input, rejected.conversion, null, null, cause, part);
    }

    /** The diagnostics, with the input called by its name. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> named = new ArrayList<>();
        for (Diagnostic diagnostic : conversion.diagnostics()) {
            Location at = diagnostic.location();
            Location place = at.path().equals(input.place()) ? new Location(input.name(), at.line(), at.column()) : at;
            named.add(new Diagnostic(diagnostic.code(), place, diagnostic.message()));
        }
        return named;
    }
}
