package io.github.unchaff.model;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the inlines of one block: joins neighbouring texts and equal emphasis, folds white space as HTML does, trims both
 * ends, drops empty markup. Every reader and rule uses it, so no writer has to.
 *
 * <p>Not thread-safe.
 */
public final class Inlines {

    private final List<Inline> parts = new ArrayList<>();

    /** Appends an inline. */
    public Inlines add(Inline inline) {
        parts.add(inline);
        return this;
    }

    /** Appends several inlines. */
    public Inlines addAll(List<Inline> inlines) {
        inlines.forEach(this::add);
        return this;
    }

    /** Appends text. */
    public Inlines add(SourceText text) {
        return add(Inline.Text.of(text));
    }

    /** What was added: neighbouring texts, code spans and equal emphasis joined, empty ones dropped; white space as it is. */
    public List<Inline> parts() {
        List<Inline> out = new ArrayList<>(parts.size());
        int from = 0;
        while (from < parts.size()) {
            int to = from + 1;
            while (to < parts.size() && joins(parts.get(from), parts.get(to))) {
                to++;
            }
            Inline one = to == from + 1 ? parts.get(from) : joined(parts.subList(from, to));
            if (!isEmpty(one)) {
                out.add(one);
            }
            from = to;
        }
        return out;
    }

    static boolean joins(Inline a, Inline b) {
        return switch (a) {
            case Inline.Text text -> b instanceof Inline.Text;
            case Inline.Code code -> b instanceof Inline.Code;
            case Inline.Strong strong -> b instanceof Inline.Strong;
            case Inline.Emphasis emphasis -> b instanceof Inline.Emphasis;
            case Inline.Strikethrough strike -> b instanceof Inline.Strikethrough;
            case Inline.Link link -> false;
            case Inline.Image image -> false;
            case Inline.LineBreak lineBreak -> false;
            case Inline.Footnote note -> false;
        };
    }

    private static Inline joined(List<Inline> run) {
        SourceText.Builder text = new SourceText.Builder();
        Inlines content = new Inlines();
        for (Inline inline : run) {
            switch (inline) {
                case Inline.Text one -> text.add(one.source());
                case Inline.Code one -> text.add(new SourceText(one.value(), one.origin()));
                case Inline.Strong one -> content.addAll(one.content());
                case Inline.Emphasis one -> content.addAll(one.content());
                case Inline.Strikethrough one -> content.addAll(one.content());
                default -> throw new IllegalStateException("never joined: " + inline);
            }
        }
        SourceText all = text.build();
        return switch (run.getFirst()) {
            case Inline.Text first -> Inline.Text.of(all);
            case Inline.Code first -> new Inline.Code(all.value(), all.origin());
            case Inline.Strong first -> new Inline.Strong(content.parts());
            case Inline.Emphasis first -> new Inline.Emphasis(content.parts());
            case Inline.Strikethrough first -> new Inline.Strikethrough(content.parts());
            default -> throw new IllegalStateException("never joined: " + run.getFirst());
        };
    }

    private static boolean isEmpty(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.value().isEmpty();
            case Inline.Code code -> code.value().isEmpty();
            case Inline.Strong strong -> strong.content().isEmpty();
            case Inline.Emphasis emphasis -> emphasis.content().isEmpty();
            case Inline.Strikethrough strike -> strike.content().isEmpty();
            case Inline.Link link -> link.content().isEmpty();
            case Inline.Image image -> false;
            case Inline.LineBreak lineBreak -> false;
            case Inline.Footnote note -> false;
        };
    }

    /** Whether inlines are for sure what {@link #build} makes of them. */
    public static boolean areSettled(List<Inline> inlines) {
        return Settled.is(inlines);
    }

    /** Whether nothing was added at all. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether nothing was added that shows. */
    public boolean isBlank() {
        return isBlank(parts);
    }

    /** Whether the inlines show nothing: white space and line breaks only. */
    public static boolean isBlank(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean blank = switch (inline) {
                case Inline.Text text -> Whitespace.isBlank(text.value());
                case Inline.LineBreak lineBreak -> true;
                case Inline.Strong strong -> isBlank(strong.content());
                case Inline.Emphasis emphasis -> isBlank(emphasis.content());
                case Inline.Strikethrough strike -> isBlank(strike.content());
                case Inline.Link link -> isBlank(link.content());
                case Inline.Code code -> Whitespace.isBlank(code.value());
                case Inline.Image image -> false;
                case Inline.Footnote note -> false;
            };
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    /** The text of the inlines, line breaks as LF, images and footnotes left out. */
    public static String text(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text only) {
            return only.value();
        }
        StringBuilder out = new StringBuilder();
        text(inlines, out);
        return out.toString();
    }

    private static void text(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.value());
                case Inline.Code code -> out.append(code.value());
                case Inline.LineBreak lineBreak -> out.append('\n');
                case Inline.Strong strong -> text(strong.content(), out);
                case Inline.Emphasis emphasis -> text(emphasis.content(), out);
                case Inline.Strikethrough strike -> text(strike.content(), out);
                case Inline.Link link -> text(link.content(), out);
                case Inline.Image image -> {}
                case Inline.Footnote note -> {}
            }
        }
    }

    /** The texts of the inlines with their origins, joined; line breaks become a synthetic LF. */
    public static SourceText source(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text only) {
            return only.source();
        }
        SourceText.Builder out = new SourceText.Builder();
        source(inlines, out);
        return out.build();
    }

    private static void source(List<Inline> inlines, SourceText.Builder out) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.add(text.source());
                case Inline.Code code -> out.add(new SourceText(code.value(), code.origin()));
                case Inline.LineBreak lineBreak -> out.addSynthetic("\n");
                case Inline.Strong strong -> source(strong.content(), out);
                case Inline.Emphasis emphasis -> source(emphasis.content(), out);
                case Inline.Strikethrough strike -> source(strike.content(), out);
                case Inline.Link link -> source(link.content(), out);
                case Inline.Image image -> {}
                case Inline.Footnote note -> {}
            }
        }
    }

    /**
     * The finished inlines: white space folded to single spaces across the whole list, none at either end nor around a line
     * break, no line break at either end; emphasis begins and ends with something that shows and holds none of its own kind.
     */
    public List<Inline> build() {
        if (Settled.is(parts)) {
            return new ArrayList<>(parts);
        }
        List<Inline> settled = Edges.settled(new Fold().list(parts()));
        // What moved out of emphasis may stand beside white space or a break now.
        return trimEnd(new Fold().list(settled));
    }

    /** The inlines with each line break made a space, for what must be one line. */
    public static List<Inline> oneLine(List<Inline> inlines) {
        if (!breaks(inlines)) {
            return inlines;
        }
        return new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return List.of(inline instanceof Inline.LineBreak ? Inline.Text.of(" ") : inline);
            }
        }.inlines(inlines);
    }

    private static boolean breaks(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean breaks = switch (inline) {
                case Inline.LineBreak lineBreak -> true;
                case Inline.Strong strong -> breaks(strong.content());
                case Inline.Emphasis emphasis -> breaks(emphasis.content());
                case Inline.Strikethrough strike -> breaks(strike.content());
                case Inline.Link link -> breaks(link.content());
                case Inline.Text text -> false;
                case Inline.Code code -> false;
                case Inline.Image image -> false;
                case Inline.Footnote note -> false;
            };
            if (breaks) {
                return true;
            }
        }
        return false;
    }

    /** Removes white space and breaks at the end of the list, also inside emphasis and links. */
    private static List<Inline> trimEnd(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines);
        while (!out.isEmpty()) {
            Inline last = out.removeLast();
            Inline trimmed = switch (last) {
                case Inline.LineBreak lineBreak -> null;
                case Inline.Text text -> trimmedText(text);
                case Inline.Strong strong -> strong.content().isEmpty() ? null : rebuilt(strong);
                case Inline.Emphasis emphasis -> emphasis.content().isEmpty() ? null : rebuilt(emphasis);
                case Inline.Strikethrough strike -> strike.content().isEmpty() ? null : rebuilt(strike);
                case Inline.Link link -> link.content().isEmpty() ? null : rebuilt(link);
                case Inline.Code code -> code;
                case Inline.Image image -> image;
                case Inline.Footnote note -> note;
            };
            if (trimmed != null) {
                out.add(trimmed);
                return out;
            }
        }
        return out;
    }

    static Inline.@Nullable Text trimmedText(Inline.Text text) {
        int end = text.value().length();
        while (end > 0 && Whitespace.isWhite(text.value().charAt(end - 1))) {
            end--;
        }
        return end == 0 ? null : Inline.Text.of(text.source().slice(0, end));
    }

    private static @Nullable Inline rebuilt(Inline inline) {
        return switch (inline) {
            case Inline.Strong strong -> orNull(trimEnd(strong.content()), Inline.Strong::new);
            case Inline.Emphasis emphasis -> orNull(trimEnd(emphasis.content()), Inline.Emphasis::new);
            case Inline.Strikethrough strike -> orNull(trimEnd(strike.content()), Inline.Strikethrough::new);
            case Inline.Link link ->
                orNull(trimEnd(link.content()), content -> new Inline.Link(link.url(), link.title(), content));
            default -> inline;
        };
    }

    private static @Nullable Inline orNull(List<Inline> content, Function<List<Inline>, Inline> make) {
        return content.isEmpty() ? null : make.apply(content);
    }
}
