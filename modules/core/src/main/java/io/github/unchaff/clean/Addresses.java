package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.model.Walker;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.url.UrlUnwrapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes every address the one a reader can use: resolved against the article's own, out of proxies and archives, without
 * tracking parameters; the article's own address too. Of an image the address that the source had is kept beside it. Links
 * that lead nowhere lose the link and keep the text. A link to an archive stays where the article links what was archived, too:
 * its author meant the copy.
 */
final class Addresses implements Rule {

    @Override
    public String id() {
        return "address";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Usable usable = new Usable(document.metadata().url(), cleaning.rules().addresses());
        Set<String> direct = direct(document.body(), usable);
        Rewriter rewriter = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return switch (inline) {
                    case Inline.Link link -> link(link, usable, direct, cleaning.site());
                    case Inline.Image image ->
                        List.of(image(
                                image, usable.of(image.url()), UrlPolicy.resolve(usable.base, image.sourceUrl())));
                    default -> List.of(inline);
                };
            }

            @Override
            protected List<Block> block(Block block) {
                return block instanceof Block.Figure figure && figure.link() != null
                        ? List.of(figure(figure, usable.of(figure.link())))
                        : List.of(block);
            }
        };
        return new Document(metadata(document.metadata(), usable), rewriter.blocks(document.body()));
    }

    /** The addresses that are linked as they are, if any link leads to an archive. */
    private static Set<String> direct(List<Block> body, Usable usable) {
        List<String> links = new ArrayList<>();
        new Walker() {
            @Override
            public void enter(Inline inline) {
                if (inline instanceof Inline.Link link) {
                    links.add(link.url());
                }
            }
        }.blocks(body);
        if (links.stream().noneMatch(Addresses::isArchive)) {
            return Set.of();
        }
        Set<String> direct = new HashSet<>();
        for (String link : links) {
            if (!isArchive(link)) {
                direct.add(withoutSlash(UrlPolicy.resolve(usable.base, link)));
            }
        }
        return direct;
    }

    private static boolean isArchive(String url) {
        return url.contains("archive") && UrlPolicy.host(url).contains("archive");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static List<Inline> link(Inline.Link link, Usable usable, Set<String> direct, Site site) {
        String url = usable.of(link.url());
        if (!direct.isEmpty() && isArchive(link.url()) && direct.contains(withoutSlash(url))) {
            return List.of(link);
        }
        boolean dead = site.matches(SiteKey.DEAD_LINKS, url) || usable.base != null && !UrlPolicy.isAbsolute(url);
        if (dead) {
            return link.content();
        }
        return List.of(url.equals(link.url()) ? link : new Inline.Link(url, link.title(), link.content()));
    }

    private static Inline.Image image(Inline.Image image, String url, String sourceUrl) {
        boolean same = url.equals(image.url()) && sourceUrl.equals(image.sourceUrl());
        return same ? image : new Inline.Image(url, sourceUrl, image.alt(), image.origin());
    }

    private static Block.Figure figure(Block.Figure figure, String link) {
        boolean toItself = link.equals(figure.image().url());
        return new Block.Figure(figure.image(), toItself ? null : link, figure.caption(), figure.credit());
    }

    private static Metadata metadata(Metadata metadata, Usable usable) {
        Metadata.Builder builder = metadata.with().withoutMedia();
        metadata.media().forEach(item -> builder.media(item.at(usable.of(item.url()))));
        return builder.url(usable.base == null ? null : new Usable(null, usable.unwrapper).of(usable.base))
                .relations(metadata.relations().stream()
                        .map(to -> new Relation(to.rel(), usable.of(to.url()), to.title(), to.language()))
                        .toList())
                .build();
    }

    /** Knows the address a reader can use: of the article's own address, or null, and of what wraps others. */
    private record Usable(@Nullable String base, UrlUnwrapper unwrapper) {
        String of(String url) {
            String resolved = UrlPolicy.resolve(base, url);
            String unwrapped = unwrapper.unwrap(resolved);
            String allowed = unwrapped.equals(resolved) ? resolved : UrlPolicy.link(unwrapped);
            return allowed == null ? resolved : allowed;
        }
    }
}
