package io.github.unchaff.cli;

import io.github.unchaff.batch.Summary;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.diagnostic.Severity;
import java.util.Map;

/** Tells the user, on standard error, what happened. Not thread-safe. */
final class Report {

    /** How much is told. */
    enum Level {
        QUIET(Severity.ERROR),
        NORMAL(Severity.WARNING),
        VERBOSE(Severity.INFO);

        private final Severity lowest;

        Level(Severity lowest) {
            this.lowest = lowest;
        }
    }

    private static final long TENTH = 100_000_000;

    private final Surroundings surroundings;
    private final boolean json;
    private final Level level;
    private final Progress progress;
    private final long start;

    Report(Surroundings surroundings, boolean json, Level level) {
        this.surroundings = surroundings;
        this.json = json;
        this.level = level;
        this.start = surroundings.nanos().getAsLong();
        this.progress = new Progress(surroundings, !json && level != Level.QUIET);
    }

    /** Shows a diagnostic, if it matters enough. */
    void show(Diagnostic diagnostic) {
        if (diagnostic.severity().compareTo(level.lowest) >= 0) {
            progress.clear();
            surroundings.say(json ? json(diagnostic) : text(diagnostic));
        }
    }

    /** Shows where a defect struck, to those who want to know. */
    void show(Throwable defect) {
        if (level == Level.VERBOSE && !json) {
            for (StackTraceElement frame : defect.getStackTrace()) {
                surroundings.say("    at " + frame);
            }
        }
    }

    /** Shows how far the run is. */
    void progress(int done, int all) {
        progress.show(done, all);
    }

    /** Shows the sum of a run over many inputs. */
    void show(Summary summary) {
        progress.clear();
        if (level != Level.QUIET) {
            surroundings.say(json ? json(summary) : text(summary));
        }
    }

    private String text(Diagnostic diagnostic) {
        if (!surroundings.colorsErr()) {
            return Visible.of(diagnostic.toString());
        }
        String severity = diagnostic.severity().id();
        String color = diagnostic.severity() == Severity.ERROR ? "\u001b[31m" : "\u001b[33m";
        return Visible.of(diagnostic.location().toString()) + ": " + color + severity + "\u001b[0m: "
                + Visible.of(diagnostic.message() + " [" + diagnostic.code().id() + "]");
    }

    private static String json(Diagnostic diagnostic) {
        Location at = diagnostic.location();
        JsonLine line = new JsonLine()
                .add("code", diagnostic.code().id())
                .add("severity", diagnostic.severity().id())
                .add("message", diagnostic.message())
                .add("path", at.path());
        return at.line() == 0
                ? line.raw("line", "null").raw("column", "null").toString()
                : line.add("line", at.line()).add("column", at.column()).toString();
    }

    private String text(Summary summary) {
        StringBuilder out = new StringBuilder("converted ").append(summary.converted());
        out.append(", rejected ").append(summary.rejections());
        String open = " (";
        for (Map.Entry<String, Integer> code : summary.rejected().entrySet()) {
            out.append(open).append(code.getKey()).append(' ').append(code.getValue());
            open = ", ";
        }
        out.append(summary.rejected().isEmpty() ? "" : ")");
        if (summary.duplicates() > 0) {
            out.append(", duplicates ").append(summary.duplicates());
        }
        out.append(", warnings ").append(summary.warnings());
        out.append(", ").append(summary.characters()).append(" characters, unaccounted ");
        return out.append(summary.unaccounted())
                .append(", ")
                .append(seconds())
                .append(" s")
                .toString();
    }

    private String json(Summary summary) {
        JsonLine sum = new JsonLine()
                .add("converted", summary.converted())
                .add("rejected", summary.rejected())
                .add("duplicates", summary.duplicates())
                .add("warnings", summary.warnings())
                .add("bytes", summary.bytes())
                .add("characters", summary.characters())
                .add("unaccounted", summary.unaccounted())
                .raw("seconds", seconds());
        return new JsonLine().raw("summary", sum.toString()).toString();
    }

    private String seconds() {
        long tenths = (surroundings.nanos().getAsLong() - start) / TENTH;
        return tenths / 10 + "." + tenths % 10;
    }
}
