package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What relative addresses in a feed are relative to (XML Base; RFC 4287, 2). */
final class Bases {

    private Bases() {}

    /**
     * The base at an element.
     *
     * @param document the address of the feed, or null
     * @return null if nothing absolute is known
     */
    static @Nullable String at(XmlElement element, @Nullable String document) {
        String base = document;
        for (String next : element.bases()) {
            String resolved = UrlPolicy.resolve(base, next);
            base = UrlPolicy.isAbsolute(resolved) && UrlPolicy.link(resolved) != null ? resolved : base;
        }
        return base;
    }

    /** Whether any {@code xml:base} is in force at an element. */
    static boolean isStated(XmlElement element) {
        return !element.bases().isEmpty();
    }

    /** Blocks with their relative addresses resolved. */
    static List<Block> resolved(List<Block> blocks, @Nullable String base) {
        if (base == null) {
            return blocks;
        }
        return new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return List.of(
                        switch (inline) {
                            case Inline.Link link ->
                                new Inline.Link(UrlPolicy.resolve(base, link.url()), link.title(), link.content());
                            case Inline.Image image ->
                                new Inline.Image(
                                        UrlPolicy.resolve(base, image.url()),
                                        UrlPolicy.resolve(base, image.sourceUrl()),
                                        image.alt(),
                                        image.origin());
                            default -> inline;
                        });
            }

            @Override
            protected List<Block> block(Block block) {
                return List.of(
                        block instanceof Block.Figure figure && figure.link() != null
                                ? new Block.Figure(
                                        figure.image(),
                                        UrlPolicy.resolve(base, figure.link()),
                                        figure.caption(),
                                        figure.credit())
                                : block);
            }
        }.blocks(blocks);
    }
}
