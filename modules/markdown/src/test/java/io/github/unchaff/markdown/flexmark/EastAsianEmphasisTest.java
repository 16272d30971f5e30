package io.github.unchaff.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.markdown.MarkdownText;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Emphasis beside the punctuation of Chinese and Japanese, where {@code **「重要」**的} is no emphasis by CommonMark's rules: what
 * we write is read as the same document by both engines, in its place and with no character more or less, and is written again
 * as the same Markdown.
 */
class EastAsianEmphasisTest {

    private static final String[] SIDES = {
        "", "中", "か", "ア", "한", "a", "1", "。", "，", "、", "：", "；", "！", "？", "「", "」", "『", "』", "（", "）", "《", "》",
        "【", "】", "“", "”", "‘", "’", "…", "—", "–", "·", "・", "～", "％", "＋", "￥", "①", "㎡", "々", "ー", "゙", "🌹",
        "👩‍🚀", "葛󠄀", "é", ".", ",", "(", ")", "*", "_", "~", "`", "\\", "&", "$", "+", "<", "[", "]", "!", "#", "|"
    };

    private static final List<Function<Inline, Inline>> KINDS = List.of(
            content -> new Inline.Strong(List.of(content)),
            content -> new Inline.Emphasis(List.of(content)),
            content -> new Inline.Emphasis(List.of(new Inline.Strong(List.of(content)))),
            content -> new Inline.Strong(List.of(new Inline.Emphasis(List.of(content)))),
            content -> new Inline.Strikethrough(List.of(content)),
            content -> new Inline.Link("https://a.b/c", null, List.of(new Inline.Strong(List.of(content)))),
            content -> new Inline.Strong(List.of(new Inline.Link("https://a.b/c", null, List.of(content)))));

    @Test
    void rendersBesideEveryPairOfNeighbours() {
        for (Function<Inline, Inline> kind : KINDS) {
            for (String outside : SIDES) {
                for (String inside : SIDES) {
                    check(text(outside), kind.apply(Inline.Text.of(inside + "重要")), Inline.Text.of("的。"));
                    check(Inline.Text.of("他说"), kind.apply(Inline.Text.of("重要" + inside)), text(outside));
                }
            }
        }
    }

    @Test
    void rendersInRandomNeighbourhoods() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Inline[] parts = Stream.generate(() -> part(random))
                    .limit(2 + random.nextInt(5))
                    .toArray(Inline[]::new);
            check(parts);
        }
    }

    private static Inline part(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            text.append(SIDES[random.nextInt(SIDES.length)]);
        }
        Inline content = Inline.Text.of(text.isEmpty() ? "字" : text.toString());
        return random.nextInt(2) == 0
                ? content
                : KINDS.get(random.nextInt(KINDS.size())).apply(content);
    }

    private static Inline text(String value) {
        return Inline.Text.of(value.isEmpty() ? "" : value);
    }

    private static void check(Inline... parts) {
        List<Inline> content = new Inlines().addAll(List.of(parts)).build();
        List<Block> body = content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
        String markdown = MarkdownText.written(body);
        List<Block> read = Engines.commonmark(markdown).body();
        assertThat(read).as(markdown).isEqualTo(body);
        assertThat(Engines.flexmark(markdown).body()).as(markdown).isEqualTo(body);
        assertThat(MarkdownText.written(read)).isEqualTo(markdown);
        assertThat(markdown).as("no raw HTML").doesNotContain("<strong", "<em");
    }
}
