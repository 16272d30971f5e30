package io.github.unchaff.markdown.wiki;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.markdown.CodeRanges;
import io.github.unchaff.markdown.OriginIndex;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions.WikiLinks;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Resolves wiki links in Markdown before it is parsed: what they show becomes text, each sign of it escaped, so that it means
 * nothing to the parser; or a link of Markdown; or the brackets stay, as text. The scan that finds the links is no parser, so
 * the parser is asked what it takes for code in the result, and what was changed there is given up.
 */
public final class MarkdownLinks implements MarkdownScan.Visitor {

    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST = 500;
    private static final int MOST_TRIES = 4;

    /** One change: what stands instead of a stretch, and what is to be said of it if it is made. */
    record Edit(int start, int end, SourceText output, Consumer<Claims> claims, Consumer<Metadata.Builder> facts) {}

    private final String value;
    private final OriginIndex index;
    private final WikiLinks policy;
    private final Notes notes;
    private final NoteExtras extras;
    private final List<Edit> edits = new ArrayList<>();

    private MarkdownLinks(SourceText text, WikiLinks policy, Notes notes) {
        this.value = text.value();
        this.index = new OriginIndex(text);
        this.policy = policy;
        this.notes = notes;
        this.extras = new NoteExtras(this, value, notes);
    }

    /** The text with its wiki links resolved, as the kind of Markdown has them; tags go to the metadata. */
    public static SourceText resolved(SourceText text, ReadContext context, Metadata.Builder metadata, Notes notes) {
        if (notes == Notes.GENERIC && !text.value().contains("[[")) {
            return text;
        }
        MarkdownLinks links = new MarkdownLinks(text, context.options().wikiLinks(), notes);
        new MarkdownScan(links.value, links).run();
        List<Edit> made = links.edits;
        for (int i = 0; i < MOST_TRIES && !made.isEmpty(); i++) {
            SourceText out = links.edited(made);
            List<Edit> outside = links.outsideCode(made, out);
            if (outside.size() == made.size()) {
                made.forEach(edit -> {
                    edit.claims().accept(context.claims());
                    edit.facts().accept(metadata);
                });
                return out;
            }
            made = outside;
        }
        return text;
    }

    private SourceText edited(List<Edit> made) {
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        for (Edit edit : made) {
            out.add(index.slice(from, edit.start())).add(edit.output());
            from = edit.end();
        }
        return out.add(index.slice(from, value.length())).build();
    }

    private List<Edit> outsideCode(List<Edit> made, SourceText out) {
        BitSet code = CodeRanges.of(out.value());
        List<Edit> outside = new ArrayList<>();
        int at = 0;
        int from = 0;
        for (Edit edit : made) {
            at += edit.start() - from;
            int length = edit.output().length();
            int next = code.nextSetBit(at);
            boolean inside = length == 0 ? at > 0 && code.get(at - 1) && code.get(at) : next >= 0 && next < at + length;
            if (!inside) {
                outside.add(edit);
            }
            at += length;
            from = edit.end();
        }
        return outside;
    }

    @Override
    public int line(int start, int end) {
        return extras.line(start, end);
    }

    @Override
    public int at(int i, boolean inRow) {
        char c = value.charAt(i);
        if (c == '!' && value.startsWith("[[", i + 1)) {
            return link(i, i + 1, true, inRow);
        }
        if (c == '#' && notes == Notes.LOGSEQ && value.startsWith("[[", i + 1)) {
            return extras.bracketedTag(i);
        }
        return c == '[' && value.startsWith("[[", i) ? link(i, i, false, inRow) : extras.at(i);
    }

    @Override
    public int address(int i) {
        return notes == Notes.LOGSEQ ? extras.address(i + 2) : -1;
    }

    private int link(int start, int open, boolean embed, boolean inRow) {
        int close = close(open + 2);
        if (close < 0 || !notes.opens(value, open)) {
            return -1;
        }
        String inner = value.substring(open + 2, close);
        NoteLink link = inRow && hasBareBar(inner) ? null : notes.link(inner, embed);
        if (link == null) {
            return -1;
        }
        int end = close + 2;
        String term = link.term();
        boolean whole = term != null && Terms.isWhole(value, start, end);
        Consumer<Metadata.Builder> facts = metadata -> {
            if (whole) {
                Terms.add(term, metadata);
            }
        };
        if (link.rule() != null) {
            return remove(start, end, link.rule());
        }
        boolean page = !link.external() && link.image() == null;
        if (page && policy == WikiLinks.KEEP) {
            edits.add(new Edit(start, end, escaped(start, end), claims -> {}, facts));
        } else {
            SourceText output = shown(link, start, open + 2, close, end);
            Consumer<Claims> claims = said -> {
                said.markup(index.origin(start, open + 2 + link.from()));
                said.markup(index.origin(open + 2 + link.to(), end));
            };
            edits.add(new Edit(start, end, output, claims, facts));
        }
        return end;
    }

    /** The offset of {@code ]]}, or -1 if a bracket or the line's end comes before it. */
    int close(int start) {
        int at = start;
        while (at < value.length() && at - start < LONGEST && "[]\n\r".indexOf(value.charAt(at)) < 0) {
            at++;
        }
        // ![[text]](address) is a picture of Markdown, whose text stands in brackets.
        return at > start && value.startsWith("]]", at) && !value.startsWith("(", at + 2) ? at : -1;
    }

    /** In a row of a table a bar that is not escaped ends the cell. */
    private static boolean hasBareBar(String inner) {
        int bar = inner.indexOf('|');
        return bar == 0 || bar > 0 && inner.charAt(bar - 1) != '\\';
    }

    /** What stands for a link in Markdown. */
    private SourceText shown(NoteLink link, int start, int inner, int close, int end) {
        SourceText.Builder out = new SourceText.Builder();
        SourceText words = escaped(inner + link.from(), inner + link.to());
        String image = link.image() == null ? null : UrlPolicy.image(link.image());
        if (image != null) {
            return out.addDecoded("![", index.slice(start, inner + link.from()))
                    .add(words)
                    .addDecoded("](<" + image + ">)", index.slice(inner + link.to(), end))
                    .build();
        }
        boolean linked = link.external() || policy == WikiLinks.LINK;
        String href = linked && link.href() != null ? UrlPolicy.link(link.href()) : null;
        out.addSynthetic(href == null ? "" : "[").add(words);
        if (link.placeFrom() >= 0) {
            out.addSynthetic(" \\> ").add(escaped(inner + link.placeFrom(), close));
        }
        return out.addSynthetic(href == null ? "" : "](<" + href + ">)").build();
    }

    /** A stretch in which no sign means anything to the parser. */
    SourceText escaped(int start, int end) {
        SourceText.Builder out = new SourceText.Builder();
        int plain = start;
        for (int i = start; i < end; i++) {
            if (ESCAPED.indexOf(value.charAt(i)) >= 0) {
                out.add(index.slice(plain, i)).addSynthetic("\\");
                plain = i;
            }
        }
        return out.add(index.slice(plain, end)).build();
    }

    /** Takes a stretch out by a rule; where it ends. */
    int remove(int start, int end, String rule) {
        return edit(
                start, end, SourceText.EMPTY, claims -> claims.removed(index.origin(start, end), rule), facts -> {});
    }

    /** Puts something else in the place of a stretch; where it ends. */
    int edit(int start, int end, SourceText output, Consumer<Claims> claims, Consumer<Metadata.Builder> facts) {
        edits.add(new Edit(start, end, output, claims, facts));
        return end;
    }

    SourceText slice(int start, int end) {
        return index.slice(start, end);
    }
}
