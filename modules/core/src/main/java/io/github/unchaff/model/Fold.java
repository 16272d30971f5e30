package io.github.unchaff.model;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Folds white space; remembers across nested inlines whether the last thing shown was a space. */
final class Fold {
    private boolean atGap = true;
    private boolean atStart = true;

    List<Inline> list(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> {
                    SourceText folded = text(text.source());
                    if (folded.length() > 0) {
                        out.add(Inline.Text.of(folded));
                    }
                }
                case Inline.LineBreak lineBreak -> {
                    if (!out.isEmpty() || !atGap) {
                        trimLastText(out);
                        out.add(lineBreak);
                    }
                    atGap = true;
                    atStart = true;
                }
                case Inline.Code code -> {
                    shown();
                    out.add(code);
                }
                case Inline.Image image -> {
                    shown();
                    out.add(image);
                }
                case Inline.Footnote note -> {
                    shown();
                    out.add(note);
                }
                case Inline.Strong strong -> addUnlessEmpty(out, list(strong.content()), Inline.Strong::new);
                case Inline.Emphasis emphasis -> addUnlessEmpty(out, list(emphasis.content()), Inline.Emphasis::new);
                case Inline.Strikethrough strike ->
                    addUnlessEmpty(out, list(strike.content()), Inline.Strikethrough::new);
                case Inline.Link link ->
                    addUnlessEmpty(
                            out, list(link.content()), content -> new Inline.Link(link.url(), link.title(), content));
            }
        }
        return out;
    }

    private static void addUnlessEmpty(List<Inline> out, List<Inline> content, Function<List<Inline>, Inline> make) {
        if (!content.isEmpty()) {
            out.add(make.apply(content));
        }
    }

    private static void trimLastText(List<Inline> out) {
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text text) {
            out.removeLast();
            Inline.Text trimmed = Inlines.trimmedText(text);
            if (trimmed != null) {
                out.add(trimmed);
            }
        }
    }

    private void shown() {
        atGap = false;
        atStart = false;
    }

    private SourceText text(SourceText text) {
        String value = text.value();
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int i = 0;
        boolean changed = false;
        while (i < value.length()) {
            if (!folds(value.charAt(i))) {
                atGap = false;
                atStart = false;
                i++;
                continue;
            }
            int end = i;
            while (end < value.length() && folds(value.charAt(end))) {
                end++;
            }
            boolean plain = !atGap && end == i + 1 && value.charAt(i) == ' ';
            if (!plain) {
                out.add(text.slice(from, i));
                if (!atGap) {
                    out.addDecoded(" ", text.slice(i, i + 1));
                }
                from = end;
                changed = true;
            }
            atGap = true;
            i = end;
        }
        return changed ? out.add(text.slice(from)).build() : text;
    }

    private boolean folds(char c) {
        return Whitespace.isWhite(c) && (atStart || isFolding(c));
    }

    /** White space that folds. The ideographic space and other fixed spaces are typography and stay, but indent nothing. */
    static boolean isFolding(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F || c == 0xA0 || c == 0x85;
    }
}
