package io.github.unchaff.model;

import io.github.unchaff.text.Whitespace;
import java.util.List;

/**
 * Looks whether inlines are what {@link Inlines#build} would make of them, as nearly all are that were built before. Says no
 * when in doubt; then they are built once more.
 */
final class Settled {

    private enum Kind {
        STRONG,
        EMPHASIS,
        STRIKETHROUGH,
        LINK
    }

    /** The kinds it is in, as bits. */
    private int around;

    /** Whether the last thing shown was a space, or nothing was shown in this line. */
    private boolean atGap = true;
    /** Whether nothing was shown in this line. */
    private boolean atStart = true;
    /** Whether the last thing shown was white space of any kind. */
    private boolean afterWhite = true;

    private Settled() {}

    static boolean is(List<Inline> inlines) {
        Settled settled = new Settled();
        return inlines.isEmpty() || settled.list(inlines) && !settled.afterWhite;
    }

    private boolean list(List<Inline> inlines) {
        Inline last = null;
        for (Inline inline : inlines) {
            if (last != null && Inlines.joins(last, inline) || !one(inline)) {
                return false;
            }
            last = inline;
        }
        return true;
    }

    private boolean one(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text(text.value());
            case Inline.LineBreak lineBreak -> lineBreak();
            case Inline.Code code -> !code.value().isEmpty() && shown();
            case Inline.Image image -> shown();
            case Inline.Footnote note -> shown();
            case Inline.Strong strong -> inside(Kind.STRONG, strong.content());
            case Inline.Emphasis emphasis -> inside(Kind.EMPHASIS, emphasis.content());
            case Inline.Strikethrough strike -> inside(Kind.STRIKETHROUGH, strike.content());
            case Inline.Link link -> inside(Kind.LINK, link.content());
        };
    }

    private boolean shown() {
        atGap = false;
        atStart = false;
        afterWhite = false;
        return true;
    }

    /** A break that stands between two things that show. */
    private boolean lineBreak() {
        boolean between = !afterWhite;
        atGap = true;
        atStart = true;
        afterWhite = true;
        return between;
    }

    /** Emphasis or a link that is not in one of its own kind, without white space or a break at its edges. */
    private boolean inside(Kind kind, List<Inline> content) {
        if (content.isEmpty() || isWhite(content.getFirst()) || (around & 1 << kind.ordinal()) != 0) {
            return false;
        }
        around |= 1 << kind.ordinal();
        boolean settled = list(content) && !afterWhite;
        around &= ~(1 << kind.ordinal());
        return settled;
    }

    private static boolean isWhite(Inline first) {
        return first instanceof Inline.LineBreak
                || first instanceof Inline.Text text
                        && !text.value().isEmpty()
                        && Whitespace.isWhite(text.value().charAt(0));
    }

    private boolean text(String value) {
        boolean gap = atGap;
        boolean start = atStart;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Whitespace.isWhite(c)) {
                gap = false;
                start = false;
            } else if (!start && !Fold.isFolding(c)) {
                gap = false;
            } else if (c != ' ' || gap) {
                return false;
            } else {
                gap = true;
            }
        }
        atGap = gap;
        atStart = start;
        afterWhite = !value.isEmpty() && Whitespace.isWhite(value.charAt(value.length() - 1));
        return !value.isEmpty();
    }
}
