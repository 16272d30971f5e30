package io.github.unchaff.cli;

/** Lines for a person to read, with foreign text made visible. */
final class Page {

    private static final int LABEL = 18;

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    Page(int columns) {
        this.columns = columns;
    }

    /** One line, as long as it is. */
    void line(String text) {
        out.append(Visible.of(text).stripTrailing()).append('\n');
    }

    /** One line, cut at the right edge. */
    void clipped(String text) {
        line(Columns.clip(Visible.of(text), columns));
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
