package io.github.unchaff.markdown.wiki;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Tag;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.Locale;
import java.util.Set;

/**
 * What Obsidian and Logseq put into Markdown besides links: comments, marked text, names of blocks, properties, tags. Reads them
 * where the scan meets them.
 */
final class NoteExtras {

    private static final Set<String> BLOCK_PROPERTIES = Set.of(
            "id",
            "collapsed",
            "heading",
            "background-color",
            "created-at",
            "updated-at",
            "template",
            "query-table",
            "query-properties",
            "query-sort-by",
            "query-sort-desc",
            "public",
            "icon",
            "filters",
            "exclude-from-graph-view");
    private static final int UUID = 36;
    private static final int LONGEST = 2_000;

    private final MarkdownLinks links;
    private final String value;
    private final Notes notes;
    private boolean inPage = true;
    private boolean titled;
    private int lastComment = -1;
    /** Whether the line before was the title of a box, which is a paragraph of its own. */
    private boolean boxTitle;

    NoteExtras(MarkdownLinks links, String value, Notes notes) {
        this.links = links;
        this.value = value;
        this.notes = notes;
    }

    /** Reads what a line begins with; where to go on. */
    int line(int start, int end) {
        return switch (notes) {
            case OBSIDIAN -> callout(start, end);
            case LOGSEQ -> property(start, end);
            case GENERIC, GOLLUM -> start;
        };
    }

    /** Reads what begins at an offset; where it ends, or -1. */
    int at(int i) {
        return switch (notes) {
            case OBSIDIAN -> obsidian(i);
            case LOGSEQ -> logseq(i);
            case GENERIC, GOLLUM -> -1;
        };
    }

    private int obsidian(int i) {
        return switch (value.charAt(i)) {
            case '%' -> comment(i);
            case '=' -> highlight(i);
            case '^' -> blockName(i);
            case '#' -> hashtag(i);
            default -> -1;
        };
    }

    private int logseq(int i) {
        return switch (value.charAt(i)) {
            case '(' -> blockReference(i);
            case '{' -> macro(i);
            case '#' -> hashtag(i);
            default -> -1;
        };
    }

    private int comment(int i) {
        if (!value.startsWith("%%", i) || lastComment >= 0 && i > lastComment) {
            return -1;
        }
        int close = value.indexOf("%%", i + 2);
        if (close < 0) {
            lastComment = i;
            return -1;
        }
        return links.remove(i, close + 2, "comment");
    }

    private int highlight(int i) {
        boolean opens = value.startsWith("==", i)
                && (i == 0 || value.charAt(i - 1) != '=')
                && i + 2 < value.length()
                && value.charAt(i + 2) != '='
                && !Whitespace.isWhite(value.charAt(i + 2));
        int close = i + 3;
        while (opens
                && close < value.length()
                && close - i < LONGEST
                && value.charAt(close) != '\n'
                && !value.startsWith("==", close)) {
            close++;
        }
        if (!opens
                || !value.startsWith("==", close)
                || value.substring(i, close).contains("[[")) {
            return -1;
        }
        int end = close;
        return links.edit(
                i,
                end + 2,
                links.slice(i + 2, end),
                claims -> {
                    claims.markup(links.slice(i, i + 2).origin());
                    claims.markup(links.slice(end, end + 2).origin());
                },
                metadata -> {});
    }

    /** {@code ^name} at the end of a line. */
    private int blockName(int i) {
        int end = i + 1;
        while (end < value.length() && isNamePart(value.charAt(end))) {
            end++;
        }
        boolean last = end == value.length() || value.charAt(end) == '\n' || value.charAt(end) == '\r';
        boolean separate = i == 0 || Whitespace.isWhite(value.charAt(i - 1));
        return end > i + 1 && last && separate ? links.remove(i, end, "block-name") : -1;
    }

    private static boolean isNamePart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-';
    }

    /** {@code #tag}: stays text, and is a tag. */
    private int hashtag(int i) {
        int end = i + 1;
        boolean letter = false;
        while (end < value.length() && isTagPart(value.charAt(end))) {
            letter |= Character.isLetter(value.charAt(end));
            end++;
        }
        boolean separate = i == 0 || Whitespace.isWhite(value.charAt(i - 1));
        if (!letter || !separate) {
            return -1;
        }
        String name = value.substring(i + 1, end);
        return links.edit(i, end, links.slice(i, end), claims -> {}, metadata -> metadata.tag(name, Tag.Kind.HASHTAG));
    }

    private static boolean isTagPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/';
    }

    /** {@code > [!note] Title}: the kind of box is no text. */
    private int callout(int start, int end) {
        if (boxTitle && start < end && value.charAt(start) == '>') {
            SourceText gap = new SourceText.Builder().addSynthetic(">\n").build();
            links.edit(start, start, gap, claims -> {}, metadata -> {});
        }
        boxTitle = false;
        int at = start;
        while (at < end && (value.charAt(at) == ' ' || value.charAt(at) == '>')) {
            at++;
        }
        int close = at;
        while (close < end && value.charAt(close) != ']') {
            close++;
        }
        boolean box = at > start
                && value.startsWith("[!", at)
                && close < end
                && value.substring(start, at).contains(">");
        if (!box) {
            return start;
        }
        int behind = close + 1 < end && "+-".indexOf(value.charAt(close + 1)) >= 0 ? close + 2 : close + 1;
        boxTitle = !Whitespace.isBlank(value.substring(behind, end));
        return links.remove(at, behind, "callout-kind");
    }

    /** {@code #[[tag of several words]]}, shown with its sign. */
    int bracketedTag(int i) {
        int close = links.close(i + 3);
        if (close < 0) {
            return -1;
        }
        String name = Whitespace.collapse(value.substring(i + 3, close));
        return links.edit(
                i,
                close + 2,
                links.escaped(i, i + 1).plus(links.escaped(i + 3, close)),
                claims -> {
                    claims.markup(links.slice(i + 1, i + 3).origin());
                    claims.markup(links.slice(close, close + 2).origin());
                },
                metadata -> {
                    if (!name.isEmpty()) {
                        metadata.tag(name, Tag.Kind.HASHTAG);
                    }
                });
    }

    /** {@code ((uuid))}: the text of a block that stands elsewhere. */
    private int blockReference(int i) {
        int close = i + 2 + UUID;
        if (!value.startsWith("((", i) || !value.startsWith("))", close)) {
            return -1;
        }
        for (int at = i + 2; at < close; at++) {
            if (!isNamePart(value.charAt(at))) {
                return -1;
            }
        }
        return links.remove(i, close + 2, "block-reference");
    }

    /** {@code [label]([[page]])} and {@code [label](((block)))}: the label is text. */
    int address(int i) {
        int page = value.startsWith("[[", i) ? links.close(i + 2) : -1;
        if (page > 0 && value.startsWith("]])", page)) {
            return noAddress(i, page + 2);
        }
        int block = i + 2 + UUID;
        return value.startsWith("((", i) && value.startsWith(")))", block) ? noAddress(i, block + 2) : -1;
    }

    private int noAddress(int start, int end) {
        SourceText none = new SourceText.Builder().addSynthetic("<>").build();
        return links.edit(
                start,
                end,
                none,
                claims -> claims.markup(links.slice(start, end).origin()),
                metadata -> {});
    }

    private int macro(int i) {
        if (!value.startsWith("{{", i)) {
            return -1;
        }
        int close = i + 2;
        while (close < value.length()
                && close - i < LONGEST
                && "\n{".indexOf(value.charAt(close)) < 0
                && !value.startsWith("}}", close)) {
            close++;
        }
        return value.startsWith("}}", close) ? links.remove(i, close + 2, "macro") : -1;
    }

    /** {@code key:: value}: at the top of the page about it, below a block about the block. */
    private int property(int start, int end) {
        int at = start;
        while (at < end && Whitespace.isWhite(value.charAt(at))) {
            at++;
        }
        boolean bullet = value.startsWith("- ", at) && at + 2 <= end;
        int name = bullet ? at + 2 : at;
        int colon = name;
        while (colon < end
                && (isNamePart(value.charAt(colon)) || value.charAt(colon) == '.' || value.charAt(colon) == '_')) {
            colon++;
        }
        boolean property = colon > name
                && value.startsWith("::", colon)
                && (colon + 2 == end || Whitespace.isWhite(value.charAt(colon + 2)));
        if (!property) {
            inPage &= at == end;
            return start;
        }
        String key = value.substring(name, colon).toLowerCase(Locale.ROOT);
        if (inPage && at == start && !bullet) {
            return page(key, links.slice(colon + 2, end), start, end);
        }
        inPage = false;
        return BLOCK_PROPERTIES.contains(key) || key.startsWith("logseq.")
                ? links.remove(name, end, "block-property")
                : start;
    }

    private int page(String key, SourceText text, int start, int end) {
        SourceText words = text.strip();
        if (words.length() > 0 && key.equals("title") && !titled) {
            titled = true;
            return links.edit(
                    start,
                    end,
                    SourceText.EMPTY,
                    claims -> {
                        claims.markup(links.slice(start, end).origin());
                        claims.moved(words.origin(), Field.TITLE);
                    },
                    metadata -> metadata.title(words.value()));
        }
        if (words.length() > 0 && key.equals("tags")) {
            return links.edit(
                    start,
                    end,
                    SourceText.EMPTY,
                    claims -> claims.markup(links.slice(start, end).origin()),
                    metadata -> tags(words.value(), metadata));
        }
        return links.remove(start, end, "page-property");
    }

    private static void tags(String names, Metadata.Builder metadata) {
        for (String name : names.split(",", -1)) {
            String tag =
                    Whitespace.collapse(name.replace("[[", "").replace("]]", "").replace("#", ""));
            if (!tag.isEmpty()) {
                metadata.tag(tag, Tag.Kind.CATEGORY);
            }
        }
    }
}
