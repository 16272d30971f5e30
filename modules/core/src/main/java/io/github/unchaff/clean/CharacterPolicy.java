package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the body, the title and the texts of images through the steps of {@link io.github.unchaff.text.CharacterStep}. Each is
 * in the ledger under its own name. In code only what no output may hold goes.
 */
final class CharacterPolicy implements Rule {

    private static final Pattern BREAKS = Pattern.compile("[\\x00-\\x1F\\x85\u2028\u2029]+");

    @Override
    public String id() {
        return "characters";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Findings findings = new Findings();
        CharacterSteps steps = new CharacterSteps(cleaning, findings);
        Document clean = document.withBody(rewriter(steps).blocks(document.body()));
        String title = document.metadata().title();
        if (title != null) {
            String line = line(title);
            findings.look(title, Origin.NONE);
            clean = title.equals(line)
                    ? clean
                    : clean.withMetadata(document.metadata().with().title(line).build());
        }
        findings.report(cleaning);
        return clean;
    }

    private static Rewriter rewriter(CharacterSteps steps) {
        return new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return switch (inline) {
                    case Inline.Text text -> lines(steps, text);
                    case Inline.Code code -> {
                        SourceText kept = steps.code(new SourceText(code.value(), code.origin()));
                        yield kept.isBlank() ? List.of() : List.of(new Inline.Code(kept.value(), kept.origin()));
                    }
                    case Inline.Image image
                    when image.alt() != null ->
                        List.of(new Inline.Image(
                                image.url(), image.sourceUrl(), alt(steps, image.alt()), image.origin()));
                    default -> List.of(inline);
                };
            }

            @Override
            protected List<Block> block(Block block) {
                if (!(block instanceof Block.CodeBlock code)) {
                    return List.of(block);
                }
                SourceText kept = steps.code(new SourceText(code.text(), code.origin()));
                return List.of(new Block.CodeBlock(code.language(), kept.value(), kept.origin()));
            }
        };
    }

    /** The text with line separators as line breaks. */
    private static List<Inline> lines(CharacterSteps steps, Inline.Text text) {
        if (Characters.isUntouched(text.value())) {
            return List.of(text);
        }
        SourceText source = text.source();
        SourceText settled = steps.text(source);
        if (settled == source && !hasSeparator(text.value())) {
            return List.of(text);
        }
        List<Inline> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= settled.length(); i++) {
            boolean end = i == settled.length();
            if (end || isSeparator(settled.value().charAt(i))) {
                if (i > from) {
                    out.add(Inline.Text.of(settled.slice(from, i)));
                }
                if (!end) {
                    out.add(new Inline.LineBreak());
                }
                from = i + 1;
            }
        }
        return out;
    }

    private static boolean hasSeparator(String text) {
        return text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
    }

    private static boolean isSeparator(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    /** One line of plain characters; null if nothing is left. */
    private static @Nullable String line(String text) {
        String plain = Characters.isUntouched(text)
                ? Whitespace.strip(text)
                : Whitespace.strip(BREAKS.matcher(Characters.plain(text)).replaceAll(" "));
        return plain.isEmpty() ? null : plain;
    }

    /** A description in one line; null if nothing is left. */
    private static Inline.@Nullable Text alt(CharacterSteps steps, Inline.Text alt) {
        SourceText settled = Inlines.source(Inlines.oneLine(lines(steps, alt))).strip();
        return settled.length() == 0 ? null : Inline.Text.of(settled);
    }
}
