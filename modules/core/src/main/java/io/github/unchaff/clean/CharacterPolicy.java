package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies {@link Characters} to the body and the title: invisible and control characters go, radicals and emoji codes become
 * what they stand for, U+2028 becomes a line break, the rest is put into NFC where it is not.
 */
final class CharacterPolicy implements Rule {

    private static final int LONGEST_CODE = 10;

    @Override
    public String id() {
        return "invisible-character";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Rewriter rewriter = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return switch (inline) {
                    case Inline.Text text -> settled(text, cleaning);
                    case Inline.Code code -> {
                        SourceText kept = code(new SourceText(code.value(), code.origin()), cleaning);
                        yield kept.isBlank() ? List.of() : List.of(new Inline.Code(kept.value(), kept.origin()));
                    }
                    case Inline.Image image
                    when image.alt() != null ->
                        List.of(new Inline.Image(image.url(), image.sourceUrl(), alt(image.alt()), image.origin()));
                    default -> List.of(inline);
                };
            }

            @Override
            protected List<Block> block(Block block) {
                if (!(block instanceof Block.CodeBlock code)) {
                    return List.of(block);
                }
                SourceText kept = code(new SourceText(code.text(), code.origin()), cleaning);
                return List.of(new Block.CodeBlock(code.language(), kept.value(), kept.origin()));
            }
        };
        String title = document.metadata().title();
        Document clean = document.withBody(rewriter.blocks(document.body()));
        return title == null
                ? clean
                : clean.withMetadata(
                        document.metadata().with().title(line(title)).build());
    }

    /** One line of plain characters; null if nothing is left. */
    private static @Nullable String line(String text) {
        String plain = Whitespace.strip(Characters.plain(text).replaceAll("[\\x00-\\x1F\\x85\u2028\u2029]+", " "));
        return plain.isEmpty() ? null : plain;
    }

    private static Inline.@Nullable Text alt(Inline.Text alt) {
        String plain = line(alt.value());
        return plain == null || plain.equals(alt.value())
                ? plain == null ? null : alt
                : Inline.Text.of(
                        new SourceText.Builder().addDecoded(plain, alt.source()).build());
    }

    /** Code without control and invisible characters; nothing else in it changes. */
    private SourceText code(SourceText code, Cleaning cleaning) {
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            if (isDropped(code.value(), i)) {
                cleaning.remove(code.slice(i, i + 1).origin(), id());
                out.add(code.slice(from, i));
                from = i + 1;
            }
        }
        return from == 0 ? code : out.add(code.slice(from)).build();
    }

    private static boolean isDropped(String text, int i) {
        char c = text.charAt(i);
        return Characters.isControl(c) || Characters.isInvisible(c) && !Characters.joins(text, i);
    }

    private List<Inline> settled(Inline.Text text, Cleaning cleaning) {
        if (isPlain(text.value())) {
            return List.of(text);
        }
        List<Inline> out = new ArrayList<>();
        SourceText.Builder line = new SourceText.Builder();
        SourceText source = text.source();
        int from = 0;
        int i = 0;
        while (i < source.length()) {
            char c = source.value().charAt(i);
            int length = 1;
            boolean dropped = isDropped(source.value(), i);
            String instead = dropped ? "" : replacement(source.value(), i);
            if (c == '\u2028' || c == '\u2029') {
                line.add(source.slice(from, i));
                addLine(out, line);
                out.add(new Inline.LineBreak());
                line = new SourceText.Builder();
                from = i + 1;
            } else if (dropped) {
                line.add(source.slice(from, i));
                cleaning.remove(source.slice(i, i + 1).origin(), id());
                from = i + 1;
            } else if (instead != null) {
                length = c == '[' ? source.value().indexOf(']', i) + 1 - i : 1;
                line.add(source.slice(from, i)).addDecoded(instead, source.slice(i, i + length));
                from = i + length;
            }
            i += length;
        }
        line.add(source.slice(from));
        addLine(out, line);
        return out;
    }

    private static void addLine(List<Inline> out, SourceText.Builder line) {
        SourceText text = composed(line.build());
        if (text.length() > 0) {
            out.add(Inline.Text.of(text));
        }
    }

    /** What stands for the character or emoji code at {@code i}, or null if it stays. */
    private static @Nullable String replacement(String text, int i) {
        char c = text.charAt(i);
        if (Characters.isLoneSurrogate(text, i)) {
            return "\uFFFD";
        }
        if (Characters.isRadical(c)) {
            return Characters.replaced(String.valueOf(c));
        }
        int end = c == '[' && text.startsWith("[e-", i) ? text.indexOf(']', i) : -1;
        if (end < 0 || end - i > LONGEST_CODE) {
            return null;
        }
        String code = text.substring(i, end + 1);
        String emoji = Characters.replaced(code);
        return emoji.equals(code) ? null : emoji;
    }

    /** The text in NFC; each combining sequence that changes keeps its origin. */
    private static SourceText composed(SourceText text) {
        if (Characters.isNormal(text.value())) {
            return text;
        }
        SourceText.Builder out = new SourceText.Builder();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.value().codePointAt(start));
            while (end < text.length() && isCombining(text.value().codePointAt(end))) {
                end += Character.charCount(text.value().codePointAt(end));
            }
            SourceText part = text.slice(start, end);
            String normal = Characters.composed(part.value());
            if (normal.equals(part.value())) {
                out.add(part);
            } else {
                out.addDecoded(normal, part);
            }
            start = end;
        }
        return out.build();
    }

    private static boolean isCombining(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || cp >= 0x1160 && cp <= 0x11FF;
    }

    /** Whether nothing of this rule can be in the text: the common case, decided in one pass. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isControl(c)
                    || Characters.isInvisible(c)
                    || Characters.isRadical(c)
                    || Characters.isLoneSurrogate(text, i)
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '[' && text.startsWith("[e-", i)) {
                return false;
            }
        }
        return Characters.isNormal(text);
    }
}
