package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Figures;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a paragraph that a machine wrote: what stands right behind an image in its line is its caption,
 * {@code ![](a.png)图片来源：路透社}, unless it reads like the article.
 */
final class CaptionedLines {

    private static final int LONGEST = 160;
    private static final Pattern SENTENCES = Pattern.compile("[。！？!?].*\\S|[。！？!?；;]$");
    private static final Pattern CAPTION = Pattern.compile("^(?:图为|圖為|图说|圖說|图片|圖片|▲|△|资料图|資料圖).*");

    private CaptionedLines() {}

    static List<Block> of(List<Inline> content) {
        List<Block> out = new ArrayList<>();
        List<Inline> text = new ArrayList<>();
        int from = 0;
        for (int to = 0; to <= content.size(); to++) {
            if (to < content.size() && !(content.get(to) instanceof Inline.LineBreak)) {
                continue;
            }
            List<Inline> line = content.subList(from, to);
            int images = leadingImages(line);
            List<Inline> behind =
                    new Inlines().addAll(line.subList(images, line.size())).build();
            if (images > 0 && isCaption(behind)) {
                out.addAll(Figures.split(text));
                text.clear();
                out.addAll(Figures.split(line.subList(0, images)));
                Block.Figure last = (Block.Figure) out.removeLast();
                out.add(new Block.Figure(last.image(), last.link(), behind, null));
            } else {
                text.addAll(line);
                if (to < content.size()) {
                    text.add(content.get(to));
                }
            }
            from = to + 1;
        }
        out.addAll(Figures.split(text));
        return out;
    }

    private static int leadingImages(List<Inline> line) {
        int at = 0;
        int images = 0;
        while (at < line.size() && (Figures.image(line.get(at)) != null || Inlines.isBlank(List.of(line.get(at))))) {
            images = Figures.image(line.get(at)) != null ? at + 1 : images;
            at++;
        }
        return images;
    }

    private static boolean isCaption(List<Inline> behind) {
        String text = Inlines.text(behind).strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && behind.stream().noneMatch(inline -> Figures.image(inline) != null)
                && (CAPTION.matcher(text).matches() || !SENTENCES.matcher(text).find());
    }
}
