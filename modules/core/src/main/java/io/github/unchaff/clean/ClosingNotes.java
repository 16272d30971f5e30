package io.github.unchaff.clean;

import io.github.unchaff.byline.Credit;
import io.github.unchaff.byline.Dateline;
import io.github.unchaff.byline.StatedDay;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes credits in parentheses off the end of closing paragraphs, {@code …。（編輯：林小山）1100122}, reporters, {@code
 * （某社記者李小明綜合報導）}, and marks that only say that the text ends, {@code （完）}.
 */
final class ClosingNotes implements Rule {

    private static final int MOST_NOTES = 4;
    private static final int LONGEST_NOTE = 120;
    private static final int MINGUO_DIGITS = 7;
    private static final List<String> ENDS = List.of("完", "全文完", "END", "End", "end", "待续", "待續");

    @Override
    public String id() {
        return "closing-note";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        for (int i = zones.tail(); i < lines.size(); i++) {
            TextLine line = lines.get(i);
            SourceText text = line.text();
            SourceText rest = text;
            @Nullable SourceText shorter = text;
            for (int count = 0; shorter != null && count < MOST_NOTES; count++) {
                rest = shorter;
                shorter = without(rest, cleaning, metadata);
            }
            if (rest.length() == 0) {
                cuts.add(line.leaf(), line.from(), line.to());
            } else {
                cuts.add(line.leaf(), line.start() + rest.length(), line.start() + text.length());
            }
        }
        return cuts.isEmpty() ? document : new Document(metadata.build(), cuts.apply(document.body()));
    }

    /** The text without the note at its end; null if there is none. */
    private @Nullable SourceText without(SourceText text, Cleaning cleaning, Metadata.Builder metadata) {
        int end = withoutDigits(text.value());
        boolean digits = end < text.length();
        int open = end > 0 ? opening(text.value(), end - 1) : -1;
        if (open < 0) {
            return null;
        }
        SourceText note = text.slice(open, end);
        SourceText inner = note.slice(1, note.length() - 1).strip();
        if (!take(note, inner, cleaning, metadata)) {
            return null;
        }
        if (digits) {
            SourceText day = text.slice(end);
            if (StatedDay.take(day, cleaning.site(), metadata)) {
                cleaning.move(day.origin(), Field.PUBLISHED);
            } else {
                cleaning.remove(day.origin(), "minguo-date");
            }
        }
        return text.slice(0, open).strip();
    }

    private boolean take(SourceText note, SourceText inner, Cleaning cleaning, Metadata.Builder metadata) {
        if (ENDS.contains(inner.value())) {
            cleaning.remove(note.origin(), "end-mark");
            return true;
        }
        List<Credit> credits = cleaning.rules().credits().read(note);
        if (credits != null && credits.stream().allMatch(credit -> credit.namesPeople() && !credit.companion())) {
            credits.forEach(credit -> credit.take(cleaning.site(), cleaning.claims(), metadata));
            return true;
        }
        Dateline reporter = Dateline.read(inner);
        if (reporter == null) {
            return false;
        }
        int from = note.value().indexOf(inner.value());
        cleaning.remove(note.slice(0, from).origin(), id());
        cleaning.remove(note.slice(from + inner.length()).origin(), id());
        reporter.take(inner, id(), cleaning.site(), cleaning.claims(), metadata);
        return true;
    }

    /** Where a date of seven digits begins that stands behind a closing parenthesis; the length if there is none. */
    private static int withoutDigits(String text) {
        int at = text.length();
        while (at > 0 && text.length() - at < MINGUO_DIGITS && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        boolean date = text.length() - at == MINGUO_DIGITS && at > 0 && isClosing(text.charAt(at - 1));
        return date ? at : text.length();
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')';
    }

    /** The parenthesis that the one at a place closes; -1 if there is none near. */
    private static int opening(String text, int close) {
        if (!isClosing(text.charAt(close))) {
            return -1;
        }
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - LONGEST_NOTE); i--) {
            char c = text.charAt(i);
            depth += isClosing(c) ? 1 : c == '（' || c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (Whitespace.isWhite(c) && c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
