package io.github.unchaff.clean;

import io.github.unchaff.byline.Credit;
import io.github.unchaff.byline.Dateline;
import io.github.unchaff.byline.Signature;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves reporters' lines and closing signatures to the contributors: {@code #某台記者李小明 採訪報導#}, {@code 民視新聞／林小嫻 綜合報導},
 * {@code 某台记者王小明 台北报道 责编 许木棉}, {@code 李小慧/任小琛（法新社）}.
 */
final class ReporterLines implements Rule {

    private static final char SIGN = '#';
    private static final int LONGEST = 160;
    private static final int MOST_GAPS = 12;
    private static final int SIGNATURES = 6;

    @Override
    public String id() {
        return "reporter-line";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        if (cleaning.knowsAuthors()) {
            return document;
        }
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.value().indexOf(SIGN) >= 0) {
                within(line, cuts, cleaning, metadata);
            }
            if (!zones.isNear(i) || line.value().length() > LONGEST) {
                continue;
            }
            boolean last = i >= lines.size() - SIGNATURES;
            if (reporter(line, cleaning, metadata) || last && signature(line, cleaning, metadata)) {
                cuts.add(line.leaf(), line.from(), line.to());
            }
        }
        return cuts.isEmpty() ? document : new Document(metadata.build(), cuts.apply(document.body()));
    }

    /** Reporters between number signs in the middle of a line, {@code …。#某台記者李小明採訪報導#…}. */
    private void within(TextLine line, Cuts cuts, Cleaning cleaning, Metadata.Builder metadata) {
        String value = line.value();
        int open = value.indexOf(SIGN);
        while (open >= 0) {
            int close = value.indexOf(SIGN, open + 1);
            Dateline reporter = close < 0 ? null : Dateline.read(line.text().slice(open + 1, close));
            if (reporter != null && value.length() > close - open + 1) {
                cleaning.remove(line.text().slice(open, open + 1).origin(), id());
                cleaning.remove(line.text().slice(close, close + 1).origin(), id());
                reporter.take(line.text().slice(open + 1, close), id(), cleaning.site(), cleaning.claims(), metadata);
                cuts.add(line.leaf(), line.start() + open, line.start() + close + 1);
                close = value.indexOf(SIGN, close + 1);
            }
            open = close;
        }
    }

    private boolean signature(TextLine line, Cleaning cleaning, Metadata.Builder metadata) {
        Signature signature = Signature.read(line.text());
        if (signature == null) {
            return false;
        }
        signature.take(id(), cleaning.site(), cleaning.claims(), metadata);
        return true;
    }

    private boolean reporter(TextLine line, Cleaning cleaning, Metadata.Builder metadata) {
        SourceText text = line.text();
        SourceText inner = Datelines.unframed(text);
        Dateline whole = Dateline.read(inner);
        if (whole != null) {
            int from = text.value().indexOf(inner.value());
            cleaning.remove(text.slice(0, from).origin(), id());
            cleaning.remove(text.slice(from + inner.length()).origin(), id());
            whole.take(inner, id(), cleaning.site(), cleaning.claims(), metadata);
            return true;
        }
        return Dateline.mayHold(text.value()) && withCredits(text, cleaning, metadata);
    }

    /** A reporter's line with credits behind it. */
    private boolean withCredits(SourceText text, Cleaning cleaning, Metadata.Builder metadata) {
        int gaps = 0;
        for (int i = 1; i < text.length() - 1 && gaps < MOST_GAPS; i++) {
            if (!Whitespace.isWhite(text.value().charAt(i))) {
                continue;
            }
            gaps++;
            Dateline reporter = Dateline.read(text.slice(0, i));
            @Nullable
            List<Credit> credits =
                    reporter == null ? null : cleaning.rules().credits().read(text.slice(i + 1));
            if (reporter != null && credits != null && credits.stream().allMatch(Credit::namesPeople)) {
                reporter.take(text.slice(0, i), id(), cleaning.site(), cleaning.claims(), metadata);
                credits.forEach(credit -> credit.take(cleaning.site(), cleaning.claims(), metadata));
                return true;
            }
        }
        return false;
    }
}
