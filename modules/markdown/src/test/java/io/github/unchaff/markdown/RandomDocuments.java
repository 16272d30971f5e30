package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes documents over the whole model, all of them canonical: as a reader would make them. */
public final class RandomDocuments {

    private static final String[] WORDS = {
        "我们",
        "今天",
        "很重要",
        "。",
        "，",
        "「",
        "」",
        "平壤",
        "a",
        "b",
        "word",
        "snake_case",
        "5 * 3",
        "C#",
        "1.",
        "2)",
        "1986.",
        "-",
        "+",
        "*",
        "_",
        "~",
        "`",
        "**",
        "__",
        "~~",
        "```",
        "#",
        "##",
        ">",
        "<",
        "<b>",
        "</p>",
        "<!--",
        "-->",
        "<http://x>",
        "&",
        "&amp;",
        "&#65;",
        "&copy",
        "\\",
        "\\*",
        "[",
        "]",
        "[b]",
        "[b](c)",
        "(",
        ")",
        "](",
        "![",
        "!",
        "[^1]",
        "[x]: y",
        "|",
        "---",
        "===",
        "***",
        "- - -",
        ":--",
        "|-|",
        "=",
        "\"",
        "'",
        "--",
        "—",
        " — ",
        "🌹",
        "é",
        "％",
        "＋",
        "　",
        "@",
        "a@b.c",
        "http://x.y/z",
        "{",
        "}",
        "^",
        "$",
        "/",
        ":",
        ";",
        "?",
        ".",
        ",",
        "％",
        "x",
        "1",
        "0",
        "\u200B",
        "\u2028",
        "!["
    };

    private static final String[] URLS = {
        "http://a.b/c",
        "https://a.b/c_d*e?x=1&y=2",
        "https://a.b/(x)",
        "https://a.b/x)y(",
        "a.html",
        "#top",
        "ipfs://Q",
        "https://a.b/%E4%BD%A0",
        "https://a.b/?a&copy;b",
        "mailto:a@b.c",
        "http://a.b/[x]",
        "https://a.b/x'y!~z"
    };

    private static final String[] IMAGES = {"http://a.b/c.png", "https://a.b/d(1).jpg", "img.gif", "ipfs://Q/1_2*3.png"
    };

    private final Random random;
    private int budget;

    public RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A small document. */
    public List<Block> next() {
        budget = 4 + random.nextInt(14);
        return blocks(1 + random.nextInt(3), 0);
    }

    private List<Block> blocks(int count, int depth) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Block block = block(depth);
            if (block != null) {
                out.add(block);
            }
        }
        return out;
    }

    private @Nullable Block block(int depth) {
        budget--;
        int kind = random.nextInt(depth > 3 || budget < 0 ? 10 : 20);
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> paragraph();
            case 6 -> heading();
            case 7 -> figure();
            case 8 -> new Block.ThematicBreak(Origin.NONE);
            case 9 -> new Block.CodeBlock(pick(null, "java", "c++", "a&b"), code(), Origin.NONE);
            case 10, 11, 12 -> bullets(depth);
            case 13, 14 -> numbers(depth);
            case 15, 16 -> quote(depth);
            default -> table();
        };
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private @Nullable Block paragraph() {
        List<Inline> content = inlines(2, true, 0);
        return Inlines.isBlank(content) ? null : Figures.orParagraph(content);
    }

    private @Nullable Block heading() {
        List<Inline> content = Inlines.oneLine(inlines(1, false, 0));
        return Inlines.isBlank(content) ? null : new Block.Heading(1 + random.nextInt(6), content);
    }

    private Block figure() {
        Inline.Text credit = null;
        if (random.nextInt(3) == 0) {
            List<Inline> text = new Inlines().add(Inline.Text.of(words())).build();
            credit = text.isEmpty() ? null : (Inline.Text) text.getFirst();
        }
        List<Inline> caption = random.nextBoolean() ? List.of() : plain(inlines(0, true, 0));
        return new Block.Figure(image(), random.nextInt(4) == 0 ? pick(URLS) : null, caption, credit);
    }

    /** Without emphasis, which a caption is anyway. */
    private static List<Inline> plain(List<Inline> inlines) {
        boolean plain = inlines.stream().noneMatch(inline -> inline instanceof Inline.Emphasis);
        return plain && !Inlines.isBlank(inlines) ? inlines : List.of();
    }

    private @Nullable Block quote(int depth) {
        List<Block> content = blocks(1 + random.nextInt(2), depth + 1);
        return content.isEmpty() ? null : new Block.BlockQuote(content);
    }

    private @Nullable Block bullets(int depth) {
        List<Block.ListItem> items = items(depth);
        items.removeIf(item -> item.content().isEmpty());
        return items.isEmpty() ? null : new Block.BulletList(items);
    }

    private Block numbers(int depth) {
        int start = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 9;
            case 2 -> 999_999_990;
            default -> 1;
        };
        return new Block.OrderedList(start, items(depth));
    }

    private List<Block.ListItem> items(int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.add(new Block.ListItem(blocks(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2), depth + 1)));
        }
        return items;
    }

    private Block table() {
        int width = 1 + random.nextInt(3);
        List<Block.Alignment> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Block.Alignment.values()[random.nextInt(4)]);
        }
        List<Block.Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<List<Inline>> cells = new ArrayList<>();
            for (int k = 0; k < width; k++) {
                cells.add(random.nextInt(4) == 0 ? List.of() : Inlines.oneLine(inlines(0, false, 0)));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(columns, rows);
    }

    private String code() {
        StringBuilder out = new StringBuilder();
        int lines = random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            out.append(i == 0 ? "" : "\n")
                    .append(random.nextInt(4) == 0 ? "" : "  ".repeat(random.nextInt(3)) + words() + "x");
        }
        return out.toString();
    }

    private String words() {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            out.append(random.nextInt(3) == 0 ? " " : "").append(pick(WORDS));
        }
        return out.append(random.nextInt(5) == 0 ? " " : "").toString();
    }

    /** Inlines that another round of {@link Inlines} would not change. */
    private List<Inline> inlines(int nesting, boolean breaks, int inside) {
        List<Inline> content = parts(nesting, breaks, inside);
        for (int i = 0; i < 3; i++) {
            content = new Inlines().addAll(content).build();
        }
        return content;
    }

    private List<Inline> parts(int nesting, boolean breaks, int inside) {
        Inlines out = new Inlines();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            out.add(inline(nesting, breaks, inside));
        }
        return out.parts();
    }

    private static final int EMPHASIS = 1;
    private static final int STRONG = 2;
    private static final int STRIKE = 4;
    private static final int LINK = 8;

    private Inline inline(int nesting, boolean breaks, int inside) {
        int kind = random.nextInt(16);
        if (nesting > 0 && kind >= 10) {
            if (kind <= 11 && (inside & EMPHASIS) == 0) {
                return new Inline.Emphasis(parts(nesting - 1, breaks, inside | EMPHASIS));
            }
            if (kind <= 13 && (inside & STRONG) == 0) {
                return new Inline.Strong(parts(nesting - 1, breaks, inside | STRONG));
            }
            if (kind == 14 && (inside & STRIKE) == 0) {
                return new Inline.Strikethrough(parts(nesting - 1, breaks, inside | STRIKE));
            }
            if (kind == 15 && (inside & LINK) == 0) {
                return new Inline.Link(
                        pick(URLS),
                        pick(null, null, "t", "a \"b\" \\c &amp;"),
                        parts(nesting - 1, breaks, inside | LINK));
            }
        }
        return switch (kind) {
            case 0 -> breaks ? new Inline.LineBreak() : Inline.Text.of(words());
            case 1 -> code(pick("x", "`", "a`b", "``", " ", " a ", "a|b", "\\", "*", "<b>", "a  b"));
            case 2 -> image();
            case 3 ->
                (inside & LINK) == 0 && budget > 0 && random.nextInt(3) == 0 ? footnote() : Inline.Text.of(words());
            default -> Inline.Text.of(words());
        };
    }

    private static Inline.Code code(String value) {
        return new Inline.Code(value, Origin.synthetic(value.length()));
    }

    private Inline.Footnote footnote() {
        return new Inline.Footnote(blocks(random.nextInt(3), 3));
    }

    private Inline.Image image() {
        List<Inline> alt = new Inlines().add(Inline.Text.of(words())).build();
        String text = alt.isEmpty() || random.nextBoolean() ? null : Whitespace.collapse(Inlines.text(alt));
        String url = pick(IMAGES);
        return new Inline.Image(url, url, text == null ? null : Inline.Text.of(text), Origin.NONE);
    }
}
