package io.github.unchaff.clean;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves the publisher's words about copyright, as the site data describes them, to the rights field. Where an article was copied
 * from somebody who is not its publisher, {@code © 2024年某某报版权声明：…} says who that is.
 */
final class Rights implements Rule {

    private static final Pattern OWNER =
            Pattern.compile("[©ⓒ]\\uFE0F?\\s?\\d{4}\\s?年?\\s?(.{1,30}?)\\s?(?:版权|版權|著作權|著作权)", Pattern.DOTALL);
    /** {@code © 2020 AFP} and no more: whose the article is, in whoever's pages it stands. */
    private static final Pattern OWNER_LINE = Pattern.compile("[©ⓒ]\\uFE0F?\\s?\\d{4}\\s([^。，,：:]{2,40})");

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
        Metadata.Builder builder = metadata.with().rights(String.join("\n", rights));
        Publisher owner = owner(OWNER.matcher(rights.getLast()), cleaning);
        Matcher line = OWNER_LINE.matcher(rights.getLast());
        if (owner != null && isCopy(metadata)) {
            builder.publisher(owner);
        } else if (line.matches() && owner(line, cleaning) != null) {
            builder.publisher(owner(line, cleaning));
        }
        return new Document(builder.build(), out);
    }

    private static @Nullable Publisher owner(Matcher owner, Cleaning cleaning) {
        Site site = owner.lookingAt() ? cleaning.rules().sites().named(owner.group(1)) : null;
        return site == null ? null : site.publisher();
    }

    private static boolean isCopy(Metadata metadata) {
        return metadata.relations().stream().anyMatch(to -> to.rel() == Relation.Kind.REPUBLISHED_FROM);
    }
}
