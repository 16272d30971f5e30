package io.github.unchaff.markdown.dialect;

import io.github.unchaff.byline.Byline;
import io.github.unchaff.frontmatter.FrontMatterBlock;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Tag;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The front matter that archives of feeds put before an item, a line each: {@code title, date, author, from, tags, categories}.
 * Author, tags and categories are mostly the name of the feed; only what says more than that is taken over. Whatever is not
 * taken is claimed as removed when {@link #close} is called. Not thread-safe.
 */
final class PostMatter {

    private final SourceText block;
    private final Claims claims;
    private final Map<String, SourceText> values = new LinkedHashMap<>();
    private final List<SourceText> taken = new ArrayList<>();
    private int bodyStart;

    private PostMatter(SourceText block, Claims claims) {
        this.block = block;
        this.claims = claims;
    }

    /** The front matter at the start of a text; one without entries if there is none. */
    static PostMatter of(SourceText text, Claims claims) {
        FrontMatterBlock found = FrontMatterBlock.find(text.value());
        int end = found == null ? 0 : found.bodyStart();
        PostMatter matter = new PostMatter(text.slice(0, end), claims);
        matter.bodyStart = end;
        if (found != null) {
            HeaderLines lines = new HeaderLines(text.slice(found.yamlStart(), found.yamlEnd()));
            while (!lines.atEnd()) {
                matter.line(lines.next());
            }
        }
        return matter;
    }

    private void line(SourceText line) {
        int colon = line.value().indexOf(':');
        if (colon > 0 && Character.isLetter(line.value().charAt(0))) {
            values.putIfAbsent(line.value().substring(0, colon), unquoted(line.slice(colon + 1)));
        }
    }

    private static SourceText unquoted(SourceText raw) {
        SourceText value = raw.strip();
        boolean quoted = value.length() > 1
                && (value.value().startsWith("\"") || value.value().startsWith("'"))
                && value.value().charAt(0) == value.value().charAt(value.length() - 1);
        return quoted ? value.slice(1, value.length() - 1) : value;
    }

    /** Where the text goes on behind it. */
    int bodyStart() {
        return bodyStart;
    }

    /** What stands behind a key; empty if it is not there. */
    SourceText value(String key) {
        return values.getOrDefault(key, SourceText.EMPTY);
    }

    /** A value that went to a field, with all its characters. */
    String take(SourceText value, Field field) {
        taken.add(value);
        return claims.moved(value, field);
    }

    /** A value that somebody else claims. */
    void skip(SourceText value) {
        taken.add(value);
    }

    /** Takes over the author and the tags, where they say more than the name of the feed. */
    void people(Metadata.Builder metadata, Site site) {
        SourceText author = value("author");
        List<SourceText> tags = new ArrayList<>(list(value("tags")));
        tags.addAll(list(value("categories")));
        author(author, tags, metadata, site);
        for (SourceText tag : tags) {
            Publisher publisher = metadata.publisher();
            boolean feed = tag.value().equals(author.value())
                    || site.isNamedIn(tag.value())
                    || publisher != null && publisher.name().equals(tag.value());
            if (!feed && tags.indexOf(tag) == first(tags, tag)) {
                metadata.tag(take(tag, Field.TAGS), Tag.Kind.CATEGORY);
            }
        }
    }

    private static int first(List<SourceText> tags, SourceText tag) {
        int at = 0;
        while (!tags.get(at).value().equals(tag.value())) {
            at++;
        }
        return at;
    }

    private void author(SourceText author, List<SourceText> tags, Metadata.Builder metadata, Site site) {
        String name = author.value();
        boolean nobody = name.isBlank() || name.equals("NaN") || site.isOrganisation(name) || site.isNamedIn(name);
        boolean known = !metadata.build().contributors(Contributor.Role.AUTHOR).isEmpty();
        if (nobody || known) {
            return;
        }
        boolean feed = tags.stream().anyMatch(tag -> tag.value().equals(name));
        boolean part = tags.stream()
                .anyMatch(tag -> name.contains(tag.value()) || tag.value().contains(name));
        if (feed && metadata.publisher() == null) {
            metadata.publisher(new Publisher(take(author, Field.PUBLISHER), null));
        } else if ((feed || !part) && Byline.isLike(name)) {
            metadata.contributor(
                    Contributor.of(Whitespace.collapse(take(author, Field.CONTRIBUTORS)), Contributor.Role.AUTHOR));
        }
    }

    /** The entries of {@code [ a, b ]}. */
    private static List<SourceText> list(SourceText value) {
        List<SourceText> entries = new ArrayList<>();
        if (!value.value().startsWith("[") || !value.value().endsWith("]")) {
            return entries;
        }
        int from = 1;
        for (int i = 1; i < value.length(); i++) {
            if (value.value().charAt(i) == ',' || i == value.length() - 1) {
                SourceText entry = unquoted(value.slice(from, i));
                if (!entry.isBlank()) {
                    entries.add(entry);
                }
                from = i + 1;
            }
        }
        return entries;
    }

    /** Claims what was not taken. */
    void close() {
        boolean[] moved = new boolean[block.length()];
        int base = block.origin().start();
        for (SourceText value : taken) {
            for (int i = value.origin().start(); i < value.origin().end(); i++) {
                moved[i - base] = true;
            }
        }
        int from = 0;
        for (int i = 0; i <= moved.length; i++) {
            if (i == moved.length || moved[i]) {
                claims.removed(block.slice(from, i).origin(), "repeated-front-matter");
                from = i + 1;
            }
        }
    }
}
