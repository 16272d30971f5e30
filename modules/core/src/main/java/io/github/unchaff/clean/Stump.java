package io.github.unchaff.clean;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Drops {@code Subscribe to read on.} and says that the publisher shows only a part of the article here. */
final class Stump implements Rule {

    @Override
    public String id() {
        return "stump";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>();
        for (Block block : document.body()) {
            SourceText text =
                    block instanceof Block.Paragraph paragraph ? Inlines.source(paragraph.content()) : SourceText.EMPTY;
            if (text.length() > 0
                    && cleaning.site().matches(SiteKey.STUMP, text.strip().value())) {
                cleaning.remove(block, id());
                cleaning.report(
                        CoreCode.TRUNCATED,
                        text.origin(),
                        "'" + text.strip().value() + "': the publisher shows only a part of the article here");
            } else {
                out.add(block);
            }
        }
        return document.withBody(out);
    }
}
