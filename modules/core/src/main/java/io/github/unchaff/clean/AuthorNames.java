package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes contributors' names as the article itself writes them, and links them to the page the article links them to:
 * {@code CHOE SANG-HUN} is {@code Choe Sang-Hun} when a note at the end calls him so.
 */
final class AuthorNames implements Rule {

    @Override
    public String id() {
        return "author-name";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Metadata metadata = document.metadata();
        if (metadata.contributors().isEmpty()) {
            return document;
        }
        List<Inline.Link> links = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        new Walker() {
            @Override
            public void enter(Inline inline) {
                if (inline instanceof Inline.Link link) {
                    links.add(link);
                }
            }

            @Override
            public void enter(Block block) {
                text.append('\n');
            }

            @Override
            public void text(String value, Origin origin) {
                text.append(value);
            }
        }.blocks(document.body());
        List<Contributor> named = metadata.contributors().stream()
                .map(who -> named(who, text.toString(), links))
                .toList();
        return document.withMetadata(metadata.with().contributors(named).build());
    }

    private static Contributor named(Contributor who, String text, List<Inline.Link> links) {
        String name = who.name();
        if (name.chars().noneMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return new Contributor(name, who.role(), who.url() == null ? page(name, links) : who.url(), who.email());
        }
        int at = indexOfIgnoringCase(text, name);
        String written = at < 0 ? name : text.substring(at, at + name.length());
        boolean capitals = written.codePoints().anyMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isUpperCase);
        boolean better = capitals && written.codePoints().anyMatch(Character::isLowerCase);
        String best = better ? written : name;
        return new Contributor(best, who.role(), who.url() == null ? page(best, links) : who.url(), who.email());
    }

    private static int indexOfIgnoringCase(String text, String name) {
        int last = text.length() - name.length();
        char first = folded(name.charAt(0));
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == first || folded(c) == first) && text.regionMatches(true, i, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    /** As {@link String#equalsIgnoreCase} compares characters. */
    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static @Nullable String page(String name, List<Inline.Link> links) {
        for (Inline.Link link : links) {
            if (Inlines.text(link.content()).strip().equalsIgnoreCase(name)) {
                return link.url();
            }
        }
        return null;
    }
}
