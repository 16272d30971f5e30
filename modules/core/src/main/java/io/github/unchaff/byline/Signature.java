package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line below an article that names its writers and the agencies they took it from: {@code 李小慧/任小琛（法新社、德新社）}, {@code
 * 乐小然（综合报道）}, or the agencies alone: {@code （美联社等）}.
 *
 * @param names the writers, maybe none
 * @param chaff what else the line holds
 */
public record Signature(List<SourceText> names, List<SourceText> chaff) {

    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 30;

    /** Copies the parts. */
    public Signature {
        names = List.copyOf(names);
        chaff = List.copyOf(chaff);
    }

    /** Moves the writers to the contributors and takes the rest out. */
    public void take(String rule, Site site, Claims claims, Metadata.Builder metadata) {
        chaff.forEach(part -> claims.removed(part.origin(), rule));
        List<Contributor.Role> author = List.of(Contributor.Role.AUTHOR);
        names.forEach(name -> Byline.name(name, author, site, claims, metadata));
    }

    /** The signature a whole line is; null if it is none. */
    public static @Nullable Signature read(SourceText line) {
        SourceText text = line.strip();
        String value = text.value();
        int open = Math.max(value.lastIndexOf('（'), value.lastIndexOf('('));
        boolean closed = value.endsWith("）") || value.endsWith(")");
        if (text.length() > LONGEST || open < 0 || !closed) {
            return null;
        }
        if (!areSources(value.substring(open + 1, value.length() - 1))) {
            return null;
        }
        SourceText who = text.slice(0, open).strip();
        List<SourceText> names = who.length() == 0 ? List.of() : atSlashes(who);
        if (!names.stream().allMatch(name -> isWriter(name.value()))) {
            return null;
        }
        return new Signature(names, Byline.around(text, names));
    }

    private static boolean isWriter(String name) {
        return name.length() > 1 && name.length() <= 4 && Person.isHan(name)
                || name.length() <= LONGEST_NAME && Person.isLike(name);
    }

    /** The parts between slashes. */
    static List<SourceText> atSlashes(SourceText text) {
        List<SourceText> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length()
                    || text.value().charAt(i) == '/'
                    || text.value().charAt(i) == '／') {
                SourceText part = text.slice(from, i).strip();
                if (part.length() > 0) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether a text names agencies, or how the text was made, and nothing else: {@code 据美联社、路透社等}. */
    static boolean areSources(String text) {
        String rest = Whitespace.strip(text);
        rest = rest.startsWith("据") || rest.startsWith("據") ? rest.substring(1) : rest;
        for (String end : List.of("报道", "報導", "报导", "報道", "等")) {
            rest = rest.endsWith(end) && rest.length() > end.length() + 1
                    ? rest.substring(0, rest.length() - end.length())
                    : rest;
        }
        String[] parts = rest.split("[、，,/／；; 和与與]+", -1);
        if (rest.isEmpty() || parts.length > 8) {
            return false;
        }
        for (String part : parts) {
            boolean known = Organisations.standard().contains(part)
                    || NameWords.STANDARD.isNote(part)
                    || NameWords.STANDARD.isNote(part + "报道")
                    || part.equals("等");
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
