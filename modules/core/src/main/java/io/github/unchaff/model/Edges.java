package io.github.unchaff.model;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Settles emphasis, links and what is in them, so that there is one way to say a thing: white space and line breaks at their
 * edges move out, since CommonMark has no emphasis that begins or ends with them, and what is strong inside strong is strong.
 */
final class Edges {

    private Edges() {}

    static List<Inline> settled(List<Inline> inlines) {
        Inlines out = new Inlines();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Strong strong ->
                    moved(out, settled(without(Inline.Strong.class, strong.content())), Inline.Strong::new);
                case Inline.Emphasis emphasis ->
                    moved(out, settled(without(Inline.Emphasis.class, emphasis.content())), Inline.Emphasis::new);
                case Inline.Strikethrough strike ->
                    moved(
                            out,
                            settled(without(Inline.Strikethrough.class, strike.content())),
                            Inline.Strikethrough::new);
                case Inline.Link link ->
                    moved(
                            out,
                            settled(without(Inline.Link.class, link.content())),
                            content -> new Inline.Link(link.url(), link.title(), content));
                case Inline.Text text -> out.add(text);
                case Inline.Code code -> out.add(code);
                case Inline.Image image -> out.add(image);
                case Inline.LineBreak lineBreak -> out.add(lineBreak);
                case Inline.Footnote note -> out.add(note);
            }
        }
        return out.parts();
    }

    /** Adds wrapped content, with the white space and line breaks at its edges outside. */
    private static void moved(Inlines out, List<Inline> content, Function<List<Inline>, Inline> wrap) {
        List<Inline> inner = new ArrayList<>(content);
        List<Inline> behind = new ArrayList<>();
        while (!inner.isEmpty() && leads(inner, out)) {}
        while (!inner.isEmpty() && trails(inner, behind)) {}
        if (!inner.isEmpty()) {
            out.add(wrap.apply(inner));
        }
        behind.forEach(out::add);
    }

    private static boolean leads(List<Inline> inner, Inlines out) {
        Inline first = inner.getFirst();
        if (first instanceof Inline.LineBreak) {
            out.add(inner.removeFirst());
            return true;
        }
        if (!(first instanceof Inline.Text text)
                || !Whitespace.isWhite(text.value().charAt(0))) {
            return false;
        }
        int end = 1;
        while (end < text.value().length() && Whitespace.isWhite(text.value().charAt(end))) {
            end++;
        }
        out.add(text.source().slice(0, end));
        replace(inner, 0, text.source().slice(end));
        return true;
    }

    private static boolean trails(List<Inline> inner, List<Inline> behind) {
        Inline last = inner.getLast();
        if (last instanceof Inline.LineBreak) {
            behind.addFirst(inner.removeLast());
            return true;
        }
        int length = last instanceof Inline.Text text ? text.value().length() : 0;
        if (length == 0 || !Whitespace.isWhite(((Inline.Text) last).value().charAt(length - 1))) {
            return false;
        }
        SourceText source = ((Inline.Text) last).source();
        int start = length - 1;
        while (start > 0 && Whitespace.isWhite(source.value().charAt(start - 1))) {
            start--;
        }
        behind.addFirst(Inline.Text.of(source.slice(start)));
        replace(inner, inner.size() - 1, source.slice(0, start));
        return true;
    }

    private static void replace(List<Inline> inner, int at, SourceText rest) {
        if (rest.length() == 0) {
            inner.remove(at);
        } else {
            inner.set(at, Inline.Text.of(rest));
        }
    }

    /** The inlines with every one of a kind looked through, at any depth. */
    private static List<Inline> without(Class<? extends Inline> kind, List<Inline> inlines) {
        Inlines out = new Inlines();
        for (Inline inline : inlines) {
            List<Inline> content = switch (inline) {
                case Inline.Strong strong -> without(kind, strong.content());
                case Inline.Emphasis emphasis -> without(kind, emphasis.content());
                case Inline.Strikethrough strike -> without(kind, strike.content());
                case Inline.Link link -> without(kind, link.content());
                case Inline.Text text -> List.of();
                case Inline.Code code -> List.of();
                case Inline.Image image -> List.of();
                case Inline.LineBreak lineBreak -> List.of();
                case Inline.Footnote note -> List.of();
            };
            if (kind.isInstance(inline)) {
                content.forEach(out::add);
            } else {
                out.add(rebuilt(inline, content));
            }
        }
        return out.parts();
    }

    private static Inline rebuilt(Inline inline, List<Inline> content) {
        return switch (inline) {
            case Inline.Strong strong -> new Inline.Strong(content);
            case Inline.Emphasis emphasis -> new Inline.Emphasis(content);
            case Inline.Strikethrough strike -> new Inline.Strikethrough(content);
            case Inline.Link link -> new Inline.Link(link.url(), link.title(), content);
            case Inline.Text text -> text;
            case Inline.Code code -> code;
            case Inline.Image image -> image;
            case Inline.LineBreak lineBreak -> lineBreak;
            case Inline.Footnote note -> note;
        };
    }
}
