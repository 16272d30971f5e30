package io.github.unchaff.markdown.wiki;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Walker;
import io.github.unchaff.read.ReadOptions.WikiLinks;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes inlines of links and pictures that a grammar has found. */
final class LinkInlines {

    private final WikiInlines inlines;
    private final Reading reading;
    private final Scan scan;
    private final int depth;

    LinkInlines(WikiInlines inlines, Scan scan, int depth) {
        this.inlines = inlines;
        this.reading = inlines.reading();
        this.scan = scan;
        this.depth = depth;
    }

    /** Adds what was found; where it ends. */
    int add(LinkGrammar.Found found, int start, Inlines out) {
        return switch (found) {
            case LinkGrammar.Found.Page page -> page(page, start, out);
            case LinkGrammar.Found.External external -> external(external, start, out);
            case LinkGrammar.Found.Picture picture -> picture(picture, start, out);
            case LinkGrammar.Found.Category category -> category(category, start);
            case LinkGrammar.Found.Dropped dropped -> {
                reading.removed(scan.slice(start, dropped.end()), dropped.rule());
                yield dropped.end();
            }
        };
    }

    private int page(LinkGrammar.Found.Page page, int start, Inlines out) {
        reading.term(page.term(), scan.value, start, Math.max(page.end(), page.trailTo()));
        if (reading.policy() == WikiLinks.KEEP) {
            out.add(scan.slice(start, page.end()));
            return page.end();
        }
        List<Inline> content = label(page.from(), page.to(), start, page.end());
        if (reading.policy() == WikiLinks.LINK && page.href() != null) {
            Inlines all = new Inlines().addAll(content);
            if (page.trailTo() > page.end()) {
                all.add(scan.slice(page.end(), page.trailTo()));
            }
            out.add(new Inline.Link(page.href(), null, withoutLinks(all.parts())));
            return page.trailTo();
        }
        out.addAll(content);
        return page.end();
    }

    /** The label of a link, with all around it claimed as syntax. */
    private List<Inline> label(int from, int to, int start, int end) {
        reading.markup(scan.slice(start, from));
        reading.markup(scan.slice(to, end));
        return inlines.parts(scan.slice(from, to), depth + 1);
    }

    private int external(LinkGrammar.Found.External external, int start, Inlines out) {
        String url = UrlPolicy.link(external.url());
        boolean bare = scan.value.startsWith(external.url(), external.from())
                && external.to() - external.from() == external.url().length();
        List<Inline> content;
        if (bare) {
            reading.markup(scan.slice(start, external.from()));
            reading.markup(scan.slice(external.to(), external.end()));
            content = List.of(Inline.Text.of(scan.slice(external.from(), external.to())));
        } else {
            content = withoutLinks(label(external.from(), external.to(), start, external.end()));
        }
        if (url == null) {
            String shown = external.url().substring(0, Math.min(external.url().length(), 40));
            reading.context()
                    .report(
                            CoreCode.UNSAFE_URL,
                            scan.slice(start, external.end()).origin(),
                            "'" + shown + "' may not be linked; text kept");
            out.addAll(content);
        } else {
            out.add(new Inline.Link(url, null, content));
        }
        return external.end();
    }

    /** Links do not nest. */
    private static List<Inline> withoutLinks(List<Inline> content) {
        boolean[] found = {false};
        new Walker() {
            @Override
            public void enter(Inline inline) {
                found[0] |= inline instanceof Inline.Link;
            }
        }.inlines(content);
        if (!found[0]) {
            return content;
        }
        return new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Inline.Link link ? link.content() : List.of(inline);
            }
        }.inlines(content);
    }

    private int picture(LinkGrammar.Found.Picture picture, int start, Inlines out) {
        SourceText whole = scan.slice(start, picture.end());
        String url = UrlPolicy.image(picture.address());
        SourceText altText = slice(picture.altFrom(), picture.altTo());
        SourceText captionText = slice(picture.captionFrom(), picture.captionTo());
        if (url == null) {
            reading.removed(whole, "unsafe-url");
            return picture.end();
        }
        around(start, picture);
        List<Inline> behind = new ArrayList<>();
        Inline.Image image = new Inline.Image(url, picture.address(), alt(altText, behind), whole.origin());
        if (picture.alone() && depth == 0) {
            List<Inline> caption =
                    new Inlines().addAll(inlines.parts(captionText, depth + 1)).build();
            inlines.setAside(new Block.Figure(image, null, caption, null));
        } else {
            out.add(image);
            if (captionText.length() > 0) {
                out.addAll(inlines.parts(captionText, depth + 1));
            }
        }
        out.addAll(behind);
        return picture.end();
    }

    /** All of a picture that is neither its text nor its caption is syntax. */
    private void around(int start, LinkGrammar.Found.Picture picture) {
        int[][] texts = picture.altFrom() >= 0
                        && (picture.captionFrom() < 0 || picture.altFrom() < picture.captionFrom())
                ? new int[][] {{picture.altFrom(), picture.altTo()}, {picture.captionFrom(), picture.captionTo()}}
                : new int[][] {{picture.captionFrom(), picture.captionTo()}, {picture.altFrom(), picture.altTo()}};
        int at = start;
        for (int[] text : texts) {
            if (text[0] >= 0) {
                reading.markup(scan.slice(at, text[0]));
                at = text[1];
            }
        }
        reading.markup(scan.slice(at, picture.end()));
    }

    /** The alternative text without its own markup; what cannot be text, such as a picture in it, goes behind the picture. */
    private Inline.@Nullable Text alt(SourceText text, List<Inline> behind) {
        if (text.isBlank()) {
            return null;
        }
        List<Inline> content =
                new Inlines().addAll(inlines.parts(text, depth + 1)).build();
        new Walker() {
            @Override
            public boolean entersFootnotes() {
                return false;
            }

            @Override
            public void enter(Inline inline) {
                if (inline instanceof Inline.Image || inline instanceof Inline.Footnote) {
                    behind.add(inline);
                }
            }
        }.inlines(content);
        SourceText plain = Lines.joined(Inlines.source(content)).strip();
        return plain.isBlank() ? null : Inline.Text.of(plain);
    }

    private SourceText slice(int from, int to) {
        return from < 0 ? SourceText.EMPTY : scan.slice(from, to);
    }

    private int category(LinkGrammar.Found.Category category, int start) {
        SourceText name = scan.slice(category.from(), category.to()).strip();
        String shown = Whitespace.collapse(name.value().replace('_', ' '));
        reading.markup(scan.slice(start, category.end()));
        if (!shown.isEmpty()) {
            reading.metadata().tag(shown, Tag.Kind.CATEGORY);
            if (name.value().indexOf('_') < 0) {
                reading.claims().moved(name.origin(), Field.TAGS);
            }
        }
        return category.end();
    }
}
