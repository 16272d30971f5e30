package io.github.unchaff.model;

import io.github.unchaff.source.Origin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A block in the sense of the CommonMark specification (sections 4 and 5), with GFM tables and a figure. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param depth 1 to 6; a clean document begins at 2, since its title is 1
     * @param content one line: a line break becomes a space
     */
    record Heading(int depth, List<Inline> content) implements Block {
        /** Guards the depth. */
        public Heading {
            if (depth < 1 || depth > 6) {
                throw new IllegalArgumentException("heading depth " + depth);
            }
            content = List.copyOf(Inlines.oneLine(content));
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        /** Copies the content. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A quotation. */
    record BlockQuote(List<Block> content) implements Block {
        /** Copies the content. */
        public BlockQuote {
            content = List.copyOf(content);
        }
    }

    /** A list without numbers. */
    record BulletList(List<ListItem> items) implements Block {
        /** Copies the items. */
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * A numbered list.
     *
     * @param start the first number, 0 to 999,999,999
     */
    record OrderedList(int start, List<ListItem> items) implements Block {
        /** Guards the number and copies the items. */
        public OrderedList {
            if (start < 0 || start > 999_999_999) {
                throw new IllegalArgumentException("list start " + start);
            }
            items = List.copyOf(items);
        }
    }

    /** One entry of a list. */
    record ListItem(List<Block> content) {
        /** Copies the content. */
        public ListItem {
            content = List.copyOf(content);
        }
    }

    /**
     * Code, character for character.
     *
     * @param language the info word, or null
     * @param text the lines, joined by LF, without a final one
     */
    record CodeBlock(@Nullable String language, String text, Origin origin) implements Block {
        @Override
        public boolean equals(Object other) {
            return other instanceof CodeBlock that && text.equals(that.text) && Objects.equals(language, that.language);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * A table (GFM 4.10).
     *
     * @param columns one alignment a column
     * @param rows the rows, the first being the header (which may be empty); as many cells as columns
     */
    record Table(List<Alignment> columns, List<Row> rows) implements Block {
        /** Guards that all rows are as wide as the table. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("row of " + row.cells().size() + " in " + columns.size());
                }
            }
        }
    }

    /** A row of a table; each cell is one line of inlines, maybe empty: a line break becomes a space. */
    record Row(List<List<Inline>> cells) {
        /** Copies the cells. */
        public Row {
            cells = cells.stream().map(Inlines::oneLine).map(List::copyOf).toList();
        }
    }

    /** How a column is aligned. */
    enum Alignment {
        /** Nothing was said. */
        NONE,
        /** To the left. */
        LEFT,
        /** Centred. */
        CENTER,
        /** To the right. */
        RIGHT
    }

    /**
     * An image on its own, with what is said of it.
     *
     * @param link where a click leads, or null
     * @param caption what it shows; maybe empty
     * @param credit who made it, without a label; or null
     */
    record Figure(Inline.Image image, @Nullable String link, List<Inline> caption, Inline.@Nullable Text credit)
            implements Block {
        /** Copies the caption. */
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /** A change of subject, drawn as a line. */
    record ThematicBreak(Origin origin) implements Block {
        @Override
        public boolean equals(Object other) {
            return other instanceof ThematicBreak;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
