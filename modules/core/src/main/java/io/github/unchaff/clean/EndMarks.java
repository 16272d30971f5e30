package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes the publisher's mark off the end of the last paragraph, {@code ■} or {@code （完）}, as the site data describes it. */
final class EndMarks implements Rule {

    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "end-mark";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        int last = document.body().size() - 1;
        while (last >= 0 && document.body().get(last) instanceof Block.Figure) {
            last--;
        }
        if (last < 0
                || !(document.body().get(last) instanceof Block.Paragraph paragraph)
                || !(paragraph.content().getLast() instanceof Inline.Text text)) {
            return document;
        }
        SourceText words = new SourceText(text.value(), text.origin());
        int from = Math.max(0, words.length() - LONGEST);
        int end = from
                + cleaning.site().withoutEnding(SiteKey.END_MARKS, words.value().substring(from));
        if (end == words.length()) {
            return document;
        }
        cleaning.remove(words.slice(end).origin(), id());
        Inlines content = new Inlines()
                .addAll(paragraph.content().subList(0, paragraph.content().size() - 1))
                .add(words.slice(0, end));
        List<Block> body = new ArrayList<>(document.body());
        body.set(last, new Block.Paragraph(content.build()));
        return document.withBody(body);
    }
}
