package io.github.unchaff.clean;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.byline.Credits;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves credits lines at the head and the tail of an article to the contributors. */
final class CreditLines implements Rule {

    private static final int HEAD = 4;
    private static final int TAIL = 14;

    @Override
    public String id() {
        return "credit-label";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> body = document.body();
        List<Block> out = new ArrayList<>(body.size());
        Metadata.Builder metadata = document.metadata().with();
        for (int i = 0; i < body.size(); i++) {
            boolean near = i < HEAD || i >= body.size() - TAIL;
            if (near && isByline(body.get(i), cleaning, metadata)) {
                continue;
            }
            List<Credits.Credit> credits =
                    near ? credits(body.get(i), cleaning.rules().credits()) : null;
            if (credits == null) {
                out.add(body.get(i));
                continue;
            }
            for (Credits.Credit credit : credits) {
                cleaning.remove(credit.label().origin(), id());
                Byline.read(credit.names(), credit.role(), cleaning.site(), cleaning.claims(), metadata);
            }
        }
        return out.size() == body.size() ? document : new Document(metadata.build(), out);
    }

    /** Whether it is a line of the form that the publisher's data describes; its names are moved then. */
    private static boolean isByline(Block block, Cleaning cleaning, Metadata.Builder metadata) {
        return block instanceof Block.Paragraph paragraph
                && Byline.readAsDescribed(
                        Inlines.source(paragraph.content()), cleaning.site(), cleaning.claims(), metadata);
    }

    private static @Nullable List<Credits.Credit> credits(Block block, Credits labels) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return null;
        }
        List<Credits.Credit> all = new ArrayList<>();
        SourceText text = Inlines.source(paragraph.content());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.value().charAt(i) == '\n') {
                List<Credits.Credit> line = labels.read(text.slice(from, i));
                if (line == null) {
                    return null;
                }
                all.addAll(line);
                from = i + 1;
            }
        }
        return all;
    }
}
