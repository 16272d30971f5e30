package io.github.unchaff.clean;

import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Relation;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Tells whether a line says of the links behind or below it that they are the source, {@code 原文链接：}, or references, {@code 参考链接：}. */
final class SourceLabel {

    private static final String AROUND = "【】[]［］〔〕()（）:：-–—•●*＊·";
    private static final int LONGEST = 40;

    private SourceLabel() {}

    /** What the links of a line are said to be; null if nothing is. */
    static Relation.@Nullable Kind of(LinkLine line, Site site) {
        Relation.Kind kind = kind(line.lead(), site);
        return kind == null && line.lead().isEmpty() && !line.links().isEmpty()
                ? of(line.links().getFirst(), site)
                : kind;
    }

    /** What a link says of itself by its text, {@code [原文链接](…)}; null if it does not. */
    static Relation.@Nullable Kind of(Inline.Link link, Site site) {
        return kind(Inlines.text(link.content()), site);
    }

    static boolean isLabelled(LinkLine line, Site site) {
        return of(line, site) != null;
    }

    /** Whether a text is such a label and nothing else. */
    static boolean isLabel(String text, Site site) {
        return kind(text, site) != null;
    }

    private static Relation.@Nullable Kind kind(String raw, Site site) {
        String label = raw.length() > LONGEST ? "" : bare(raw);
        if (label.isEmpty()) {
            return null;
        }
        if (site.matches(SiteKey.SOURCE_LABELS, label)) {
            return Relation.Kind.ORIGINAL;
        }
        return site.matches(SiteKey.REFERENCE_LABELS, label) ? Relation.Kind.REFERENCE : null;
    }

    private static String bare(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isAround(raw.charAt(from))) {
            from++;
        }
        while (to > from && isAround(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isAround(char c) {
        return Whitespace.isWhite(c) || AROUND.indexOf(c) >= 0;
    }
}
