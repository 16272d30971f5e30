package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts punctuation at the edge of emphasis outside where a letter stands beside it: {@code **甲：**乙} is {@code **甲**：乙}, and
 * {@code **「甲」**乙} is {@code 「**甲**」乙}. CommonMark 6.2 sees no emphasis in the first forms, and no character changes.
 */
final class EmphasisEdges implements Rule {

    private static final String OPENING = "「『（【《〈〔［｛“‘(['\"";
    private static final String CLOSING = "」』）】》〉〕］｝”’)]'\"";

    @Override
    public String id() {
        return "emphasis-edge";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.EMPHASIS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        return document.withBody(
                new Rewriter() {
                    @Override
                    protected List<Inline> siblings(List<Inline> inlines) {
                        return settled(inlines);
                    }
                }.blocks(document.body()));
    }

    private static List<Inline> settled(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            List<Inline> content = content(inline);
            if (content == null) {
                out.add(inline);
                continue;
            }
            boolean wordBefore = !out.isEmpty() && isWord(out.getLast(), true);
            boolean wordBehind = i + 1 < inlines.size() && isWord(inlines.get(i + 1), false);
            out.addAll(split(inline, content, wordBefore, wordBehind));
        }
        return new Inlines().addAll(out).build();
    }

    private static List<Inline> split(Inline inline, List<Inline> content, boolean wordBefore, boolean wordBehind) {
        SourceText first = content.getFirst() instanceof Inline.Text text ? text.source() : SourceText.EMPTY;
        SourceText last = content.getLast() instanceof Inline.Text text ? text.source() : SourceText.EMPTY;
        int leading = wordBefore ? leading(first.value()) : 0;
        int trailing = wordBehind ? trailing(last.value()) : 0;
        if (leading == 0 && trailing == 0) {
            return List.of(inline);
        }
        if (leading == 0 && first.length() > 0 && pairs(first.value().charAt(0), last.value(), trailing)) {
            leading = 1;
        }
        if (trailing == 0 && last.length() > 0 && opens(first.value(), leading, last.value())) {
            trailing = 1;
        }
        boolean one = content.size() == 1;
        if (one && leading + trailing >= first.length()) {
            return content;
        }
        List<Inline> inside = new ArrayList<>(content);
        inside.set(content.size() - 1, cut(content.getLast(), last, 0, last.length() - trailing));
        SourceText begin = one ? last.slice(0, last.length() - trailing) : first;
        inside.set(0, cut(inside.getFirst(), begin, leading, begin.length()));
        return List.of(
                Inline.Text.of(first.slice(0, leading)),
                wrapped(inline, new Inlines().addAll(inside).parts()),
                Inline.Text.of(last.slice(last.length() - trailing)));
    }

    private static Inline cut(Inline inline, SourceText text, int from, int to) {
        return inline instanceof Inline.Text ? Inline.Text.of(text.slice(from, to)) : inline;
    }

    /** Whether what goes out at the end closes what stands at the beginning. */
    private static boolean pairs(char opening, String last, int trailing) {
        int kind = OPENING.indexOf(opening);
        return kind >= 0 && last.indexOf(CLOSING.charAt(kind), last.length() - trailing) >= 0;
    }

    /** Whether what goes out at the beginning opens what stands at the end. */
    private static boolean opens(String first, int leading, String last) {
        int kind = CLOSING.indexOf(last.charAt(last.length() - 1));
        int at = kind < 0 ? -1 : first.indexOf(OPENING.charAt(kind));
        return at >= 0 && at < leading;
    }

    private static int leading(String text) {
        int at = 0;
        while (at < text.length() && isPunctuation(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trailing(String text) {
        int at = text.length();
        while (at > 0 && isPunctuation(text.charAt(at - 1))) {
            at--;
        }
        return text.length() - at;
    }

    private static boolean isWord(Inline inline, boolean atEnd) {
        if (!(inline instanceof Inline.Text text) || text.value().isEmpty()) {
            return false;
        }
        int cp = atEnd
                ? text.value().codePointBefore(text.value().length())
                : text.value().codePointAt(0);
        return Character.isLetterOrDigit(cp);
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static @Nullable List<Inline> content(Inline inline) {
        List<Inline> content = switch (inline) {
            case Inline.Strong strong -> strong.content();
            case Inline.Emphasis emphasis -> emphasis.content();
            default -> List.of();
        };
        return content.isEmpty() ? null : content;
    }

    private static Inline wrapped(Inline inline, List<Inline> content) {
        return inline instanceof Inline.Strong ? new Inline.Strong(content) : new Inline.Emphasis(content);
    }
}
