package io.github.unchaff.write;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Provenance;
import io.github.unchaff.source.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a body as a tree of the mdast specification (4.0), with GFM tables, strikethrough and footnotes, and with
 * {@code figure} and {@code figcaption}. The children of the root carry their unist {@code position} in the decoded source,
 * when they have one. Footnotes are referred to where they stand and defined at the end of the root, numbered from 1.
 *
 * <p>A figure that links somewhere has a {@code link} with the image for its first child. Not thread-safe.
 */
final class Mdast {

    private final Json json;
    private final Places places;
    private final List<Inline.Footnote> notes = new ArrayList<>();

    Mdast(Json json, Places places) {
        this.json = json;
        this.places = places;
    }

    /** Writes the members of the root. */
    void root(List<Block> body) throws IOException {
        json.text("type", "root");
        json.array(
                "children",
                body,
                block -> json.object(() -> {
                    block(block);
                    position(List.of(block));
                }),
                this::definitions);
    }

    /** Written after the body; a note inside a note is appended to the list while it is being walked. */
    private void definitions() throws IOException {
        for (int i = 0; i < notes.size(); i++) {
            Inline.Footnote note = notes.get(i);
            String number = Integer.toString(i + 1);
            json.object(() -> {
                json.text("type", "footnoteDefinition");
                json.text("identifier", number);
                json.text("label", number);
                blocks(note.content());
                position(note.content());
            });
        }
    }

    private void position(List<Block> blocks) throws IOException {
        Origin hull = Provenance.of(blocks);
        if (!hull.isEmpty()) {
            json.object("position", true, () -> {
                json.object("start", true, () -> point(hull.start()));
                json.object("end", true, () -> point(hull.end()));
            });
        }
    }

    private void point(int offset) throws IOException {
        json.number("line", places.line(offset));
        json.number("column", places.column(offset));
        json.number("offset", places.codePoint(offset));
    }

    private void blocks(List<Block> blocks) throws IOException {
        json.array("children", blocks, block -> json.object(() -> block(block)));
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                json.text("type", "heading");
                json.number("depth", heading.depth());
                inlines(heading.content());
            }
            case Block.Paragraph paragraph -> parent("paragraph", paragraph.content());
            case Block.BlockQuote quote -> {
                json.text("type", "blockquote");
                blocks(quote.content());
            }
            case Block.BulletList list -> list(false, 0, list.items());
            case Block.OrderedList list -> list(true, list.start(), list.items());
            case Block.CodeBlock code -> {
                json.text("type", "code");
                json.text("lang", code.language());
                json.text("value", code.text());
            }
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.ThematicBreak line -> json.text("type", "thematicBreak");
        }
    }

    private void list(boolean ordered, int start, List<Block.ListItem> items) throws IOException {
        json.text("type", "list");
        json.bool("ordered", ordered);
        if (ordered) {
            json.number("start", start);
        } else {
            json.text("start", null);
        }
        json.bool("spread", !Tightness.areTight(items));
        json.array(
                "children",
                items,
                item -> json.object(() -> {
                    json.text("type", "listItem");
                    json.bool("spread", !Tightness.isTight(item));
                    blocks(item.content());
                }));
    }

    private void table(Block.Table table) throws IOException {
        json.text("type", "table");
        json.names("align", table.columns().stream().map(Mdast::align).toList());
        json.array(
                "children",
                table.rows(),
                row -> json.object(() -> {
                    json.text("type", "tableRow");
                    json.array("children", row.cells(), cell -> json.object(() -> parent("tableCell", cell)));
                }));
    }

    private static String align(Block.Alignment alignment) {
        return alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
    }

    private void figure(Block.Figure figure) throws IOException {
        List<Inline> caption = new ArrayList<>(figure.caption());
        if (figure.credit() != null) {
            if (!caption.isEmpty()) {
                caption.add(Inline.Text.of(" — "));
            }
            caption.add(figure.credit());
        }
        Inline picture =
                figure.link() == null ? figure.image() : new Inline.Link(figure.link(), null, List.of(figure.image()));
        json.text("type", "figure");
        json.array("children", List.of(picture), inline -> json.object(() -> inline(inline)), () -> {
            if (!caption.isEmpty()) {
                json.object(() -> parent("figcaption", caption));
            }
        });
    }

    private void parent(String type, List<Inline> content) throws IOException {
        json.text("type", type);
        inlines(content);
    }

    private void inlines(List<Inline> inlines) throws IOException {
        json.array("children", inlines, inline -> json.object(() -> inline(inline)));
    }

    private void inline(Inline inline) throws IOException {
        switch (inline) {
            case Inline.Text text -> literal("text", text.value());
            case Inline.Code code -> literal("inlineCode", code.value());
            case Inline.Emphasis emphasis -> parent("emphasis", emphasis.content());
            case Inline.Strong strong -> parent("strong", strong.content());
            case Inline.Strikethrough strike -> parent("delete", strike.content());
            case Inline.Link link -> {
                json.text("type", "link");
                json.text("url", link.url());
                json.text("title", link.title());
                inlines(link.content());
            }
            case Inline.Image image -> {
                json.text("type", "image");
                json.text("url", image.url());
                json.text("alt", image.altText());
                json.text("title", null);
            }
            case Inline.LineBreak lineBreak -> json.text("type", "break");
            case Inline.Footnote note -> {
                notes.add(note);
                json.text("type", "footnoteReference");
                json.text("identifier", Integer.toString(notes.size()));
                json.text("label", Integer.toString(notes.size()));
            }
        }
    }

    private void literal(String type, String value) throws IOException {
        json.text("type", type);
        json.text("value", value);
    }
}
