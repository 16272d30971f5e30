package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.site.SiteKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the line that only leads to the original, {@code 点击查看本文英文版。}, and keeps where it leads as a relation. */
final class OriginalLink implements Rule {

    private static final Map<String, String> LANGUAGES =
            Map.of("英文", "en", "English", "en", "德文", "de", "法文", "fr", "日文", "ja");

    @Override
    public String id() {
        return "original-link";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>();
        Metadata.Builder metadata = document.metadata().with();
        for (Block block : document.body()) {
            boolean original = block instanceof Block.Paragraph paragraph
                    && cleaning.site().matches(SiteKey.ORIGINAL, Inlines.text(paragraph.content()));
            if (!original) {
                out.add(block);
                continue;
            }
            String text = Inlines.text(((Block.Paragraph) block).content());
            Inline.Link link = link(((Block.Paragraph) block).content());
            if (link != null) {
                String language = language(text);
                metadata.relation(new Relation(
                        language == null ? Relation.Kind.ORIGINAL : Relation.Kind.TRANSLATION_OF,
                        link.url(),
                        null,
                        language));
            }
            cleaning.remove(block, id());
        }
        return document.withMetadata(metadata.build()).withBody(out);
    }

    private static @Nullable String language(String text) {
        return LANGUAGES.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Inline.@Nullable Link link(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                return link;
            }
        }
        return null;
    }
}
