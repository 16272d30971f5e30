package io.github.unchaff.read;

import io.github.unchaff.Limits;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.LineIndex;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.rules.RuleSet;
import io.github.unchaff.source.Anchor;
import io.github.unchaff.source.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader and the rules after it are given for one source: its text, the claims, the limits, and a place to report
 * trouble. Not thread-safe.
 */
public final class ReadContext {

    private static final int CHECK_EVERY = 4096;

    private final String path;
    private final String text;
    private final List<Anchor> anchors;
    private final ReadOptions options;
    private final Limits limits;
    private final Claims claims = new Claims();
    private final List<Diagnostic> diagnostics;
    private final SourceDates dates;
    private final long deadline;
    private List<Candidate> candidates = List.of();
    private final Set<Field> settled = EnumSet.noneOf(Field.class);
    private @Nullable LineIndex lines;
    private int steps;

    /** A context for one source; diagnostics are added to the given list. */
    public ReadContext(String path, String text, ReadOptions options, Limits limits, List<Diagnostic> diagnostics) {
        this(path, text, List.of(Anchor.START), options, limits, diagnostics);
    }

    /**
     * A context for a part of a source.
     *
     * @param anchors where its stretches stand in the source, as in {@link Part}
     */
    public ReadContext(
            String path,
            String text,
            List<Anchor> anchors,
            ReadOptions options,
            Limits limits,
            List<Diagnostic> diagnostics) {
        this.path = path;
        this.text = text;
        this.anchors = List.copyOf(anchors);
        this.options = options;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.dates = new SourceDates(this);
        this.deadline = System.nanoTime() + limits.millis() * 1_000_000;
    }

    /** The name of the source. */
    public String path() {
        return path;
    }

    /** The decoded source. */
    public String text() {
        return text;
    }

    /** What the user asked for. */
    public ReadOptions options() {
        return options;
    }

    /** What is known of publishers, credits lines and addresses. */
    public RuleSet rules() {
        return options.rules();
    }

    /** What this source may cost. */
    public Limits limits() {
        return limits;
    }

    /** Where to say what became of the source. */
    public Claims claims() {
        return claims;
    }

    /** Reads the dates of this source. */
    public SourceDates dates() {
        return dates;
    }

    /** Says which parts of the source were weighed as its article; for {@link ReadOptions#explains}. */
    public void weighed(List<Candidate> parts) {
        candidates = List.copyOf(parts);
    }

    /** The parts of the source that were weighed as its article, the best first; empty unless somebody wants to know. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Says that the reader knows all of a field, so that no rule looks for more of it in the text; of people, the authors. */
    public void settle(Field field) {
        settled.add(field);
    }

    /** Whether the reader knows all of a field. */
    public boolean isSettled(Field field) {
        return settled.contains(field);
    }

    /** Reports trouble at a place. */
    public void report(DiagnosticCode code, Origin place, String message) {
        diagnostics.add(new Diagnostic(code, location(place), message));
    }

    /** Reports trouble unless some of its kind was reported before. */
    public void reportOnce(DiagnosticCode code, Origin place, String message) {
        if (diagnostics.stream().noneMatch(before -> before.code() == code)) {
            report(code, place, message);
        }
    }

    private Location location(Origin place) {
        if (place.isEmpty()) {
            return Location.of(path);
        }
        if (lines == null) {
            lines = new LineIndex(text);
        }
        return inSource(lines, place.start());
    }

    private Location inSource(LineIndex index, int offset) {
        int last = anchors.size() - 1;
        while (last > 0 && anchors.get(last).at() > offset) {
            last--;
        }
        Anchor anchor = anchors.get(last);
        Location from = index.locate(path, anchor.at());
        Location to = index.locate(path, offset);
        return from.line() == to.line()
                ? new Location(path, anchor.line(), anchor.column() + to.column() - from.column())
                : new Location(path, anchor.line() + to.line() - from.line(), to.column());
    }

    /** Trouble reported so far, in order; a copy. */
    public List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }

    /** An exception to give the source up with. */
    public UnreadableException unreadable(DiagnosticCode code, Origin place, String message) {
        return new UnreadableException(new Diagnostic(code, location(place), message));
    }

    /**
     * Counts one node. To be called in every loop over parts of a document.
     *
     * @throws LimitException when there are too many, or the time is up
     */
    public void step() {
        steps++;
        if (steps > limits.nodes()) {
            throw new LimitException(new Diagnostic(
                    CoreCode.TOO_COMPLEX,
                    Location.of(path),
                    "more than " + limits.nodes() + " nodes; nothing was written"));
        }
        if (steps % CHECK_EVERY == 0 && System.nanoTime() > deadline) {
            throw new LimitException(new Diagnostic(
                    CoreCode.TOO_SLOW,
                    Location.of(path),
                    "not done after " + limits.millis() + " ms; nothing was written"));
        }
    }
}
