package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in the relations where labelled links lead: the first behind {@code 原文链接：} to the original, others there and those behind
 * {@code 参考链接：} to references. The lines stay in the text.
 */
final class References implements Rule {

    private static final int BESIDE = 120;
    /** An address that leads to something on a site, not just to the site; {@code http://Bees%20in%20spring} is a title. */
    private static final Pattern PAGE = Pattern.compile("https?://[^/%]+\\.[^/%]+/[^#].*|ipfs://.*");

    @Override
    public String id() {
        return "references";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.LINK);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Metadata.Builder metadata = document.metadata().with();
        boolean original =
                document.metadata().relations().stream().anyMatch(relation -> relation.rel() == Relation.Kind.ORIGINAL);
        Set<String> known = new HashSet<>();
        document.metadata().relations().forEach(relation -> known.add(relation.url()));
        String self = document.metadata().url();
        Relation.@Nullable Kind open = null;
        for (Block block : document.body()) {
            for (LinkLine line : cleaning.linkLines(block)) {
                Relation.Kind label = SourceLabel.of(line, cleaning.site());
                open = label != null ? label : open != null && line.isLinks(BESIDE) ? open : null;
                for (Inline.Link link : open == null ? List.<Inline.Link>of() : line.links()) {
                    // An article that calls itself the original has no other.
                    original |= LinkLine.target(link).equals(document.metadata().url());
                    Relation relation = relation(link, original ? Relation.Kind.REFERENCE : open, self, cleaning);
                    if (relation != null && known.add(relation.url())) {
                        metadata.relation(relation);
                        original |= relation.rel() == Relation.Kind.ORIGINAL;
                    }
                }
            }
        }
        return new Document(metadata.build(), document.body());
    }

    private static @Nullable Relation relation(
            Inline.Link link, Relation.Kind kind, @Nullable String self, Cleaning cleaning) {
        String target = LinkLine.target(link);
        String url = UrlPolicy.link(cleaning.rules().addresses().unwrap(target));
        if (url == null
                || !PAGE.matcher(url).matches()
                || self != null && (url.equals(self) || url.startsWith(self + "#"))) {
            return null;
        }
        String text = Whitespace.collapse(Inlines.text(link.content()));
        boolean named = !text.isEmpty() && !text.equals(target) && SourceLabel.of(link, cleaning.site()) == null;
        return new Relation(kind, url, named ? text : null, null);
    }
}
