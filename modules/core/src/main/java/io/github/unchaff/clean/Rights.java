package io.github.unchaff.clean;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Moves the publisher's words about copyright, as the site data describes them, to the rights field. */
final class Rights implements Rule {

    @Override
    public String id() {
        return "rights";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        for (Block block : document.body()) {
            SourceText text =
                    block instanceof Block.Paragraph paragraph ? Inlines.source(paragraph.content()) : SourceText.EMPTY;
            if (text.length() > 0 && cleaning.site().matches(SiteKey.RIGHTS, text.value())) {
                cleaning.move(text.origin(), Field.RIGHTS);
                rights.add(Whitespace.strip(Characters.plain(text.value())));
            } else {
                out.add(block);
            }
        }
        if (rights.isEmpty()) {
            return document;
        }
        Metadata metadata = document.metadata();
        if (metadata.rights() != null) {
            rights.addFirst(metadata.rights());
        }
        return new Document(metadata.with().rights(String.join("\n", rights)).build(), out);
    }
}
