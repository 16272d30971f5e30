package io.github.unchaff.cli;

import io.github.unchaff.ledger.Fate;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every range that is not in the body as it was and is no markup: its line, its fate, the rule or field, and its text. */
final class LedgerTable {

    private static final int LINE = 6;
    private static final int FATE = 13;
    private static final int MOST = 400;

    private final Page page;
    private final String source;
    private int line = 1;
    private int counted;

    LedgerTable(Page page, String source) {
        this.page = page;
        this.source = source;
    }

    void of(List<Ledger.Entry> entries) {
        if (entries.stream().noneMatch(LedgerTable::isTold)) {
            page.line("  nothing");
            return;
        }
        int by = by(entries);
        row("line", "fate", "by", by, "text");
        for (Ledger.Entry entry : entries) {
            if (isTold(entry)) {
                Fate fate = entry.fate();
                String start = Integer.toString(lineOf(entry.start()));
                row(start, fate == null ? "UNACCOUNTED" : fate.id(), reason(entry), by, text(entry));
            }
        }
    }

    private static boolean isTold(Ledger.Entry entry) {
        @Nullable Fate fate = entry.fate();
        return fate == null || fate == Fate.MOVED || fate == Fate.REMOVED || entry.rule() != null;
    }

    private void row(String start, String fate, String reason, int by, String text) {
        String number = " ".repeat(Math.max(0, LINE - start.length())) + start;
        page.clipped(number + "  " + Columns.pad(fate, FATE) + Columns.pad(reason, by) + "  " + text);
    }

    private static int by(List<Ledger.Entry> entries) {
        int width = 2;
        for (Ledger.Entry entry : entries) {
            width = Math.max(width, isTold(entry) ? Columns.width(reason(entry)) : 0);
        }
        return width;
    }

    private static String reason(Ledger.Entry entry) {
        if (entry.rule() != null) {
            return entry.rule();
        }
        return entry.field() == null ? "" : entry.field().id();
    }

    /** The text of a range on one line; a long one only as far as it could be shown. */
    private String text(Ledger.Entry entry) {
        int end = Math.min(entry.end(), entry.start() + MOST);
        return Whitespace.collapse(source.substring(entry.start(), end));
    }

    /** The line of an offset; offsets come in order. */
    private int lineOf(int offset) {
        for (; counted < offset; counted++) {
            char c = source.charAt(counted);
            boolean pair = c == '\r' && counted + 1 < source.length() && source.charAt(counted + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                line++;
            }
        }
        return line;
    }
}
