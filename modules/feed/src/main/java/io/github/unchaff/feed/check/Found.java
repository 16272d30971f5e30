package io.github.unchaff.feed.check;

import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.diagnostic.Severity;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes findings. Not thread-safe. */
final class Found {

    /** How many findings are kept. */
    static final int MOST = 10_000;

    private static final int LONGEST = 80;

    private final String path;
    private final String text;
    private final List<Placed> findings = new ArrayList<>();
    private int errors;
    private int omitted;

    private record Placed(int at, CheckRule rule, String detail) {}

    Found(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** Something about the whole feed. */
    void add(CheckRule rule, String detail) {
        add(rule, Origin.NONE, detail);
    }

    void add(CheckRule rule, Origin place) {
        add(rule, place, "");
    }

    /** A text that breaks a rule. */
    void add(CheckRule rule, SourceText text) {
        add(rule, text.origin(), text.value());
    }

    void add(CheckRule rule, Origin place, String detail) {
        errors += rule.severity() == Severity.ERROR ? 1 : 0;
        if (findings.size() >= MOST) {
            omitted++;
            return;
        }
        findings.add(new Placed(place.start(), rule, clipped(detail)));
    }

    private static String clipped(String detail) {
        String shown = detail.length() > 4 * LONGEST ? detail.substring(0, 4 * LONGEST) : detail;
        String line = Whitespace.collapse(shown);
        int points = line.codePointCount(0, line.length());
        return points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** All findings in order of the text; lines and columns are counted in one pass. */
    CheckReport report(String format) {
        List<Placed> sorted =
                findings.stream().sorted(Comparator.comparingInt(Placed::at)).toList();
        List<Finding> located = new ArrayList<>(sorted.size());
        int at = 0;
        int line = 1;
        int column = 1;
        for (Placed placed : sorted) {
            while (at < placed.at() && at < text.length()) {
                boolean ends = isLineEnd(at);
                line += ends ? 1 : 0;
                column = ends ? 1 : column + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
                at++;
            }
            Location location = placed.at() < 0 ? Location.of(path) : new Location(path, line, column);
            located.add(new Finding(placed.rule(), location, placed.detail()));
        }
        return new CheckReport(format, located, errors, omitted);
    }

    private boolean isLineEnd(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n');
    }
}
