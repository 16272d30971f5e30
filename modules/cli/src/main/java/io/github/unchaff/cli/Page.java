package io.github.unchaff.cli;

/** Lines for a person to read; foreign text is made visible and cut at the right edge. */
final class Page {

    private static final int LABEL = 14;

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    Page(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** One line, cut at the right edge. */
    void line(String text) {
        String clean = Visible.of(text);
        out.append(Columns.clip(clean, columns).stripTrailing()).append('\n');
    }

    /** A heading, with an empty line above it. */
    void title(String text) {
        out.append('\n');
        line(text);
    }

    /** A label and a value. */
    void field(String label, String value) {
        line("  " + Columns.pad(label, LABEL) + value);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
