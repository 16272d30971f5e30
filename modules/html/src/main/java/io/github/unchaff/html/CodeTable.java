package io.github.unchaff.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table that a highlighter made: the numbers of the lines in one column, the code in the other, in one row
 * ({@code highlighttable}, {@code rouge-table}) or in a row for each line ({@code hljs-ln}, {@code blob-code}).
 */
final class CodeTable {

    private static final Set<String> TABLES = Set.of(
            "highlighttable",
            "codehilitetable",
            "rouge-table",
            "lntable",
            "hljs-ln",
            "js-file-line-container",
            "crayon-table");
    private static final Set<String> CODE_CELLS =
            Set.of("code", "rouge-code", "hljs-ln-code", "blob-code", "crayon-code", "codecell", "highlighted-code");
    private static final int MOST_CELLS = 4;

    private CodeTable() {}

    static boolean is(Element table) {
        if (hasClass(table, TABLES)) {
            return true;
        }
        Element row = firstRow(table);
        if (row == null || row.childrenSize() > MOST_CELLS) {
            return false;
        }
        boolean code = false;
        boolean gutter = false;
        for (Element cell : row.children()) {
            code |= hasClass(cell, CODE_CELLS) || isCode(cell);
            gutter |= CodeText.isGutter(cell) || cell.childrenSize() <= 1 && isNumberedCode(cell);
        }
        return code && gutter;
    }

    /** A cell that holds nothing but {@code pre}, and says in a word that it is code. */
    private static boolean isCode(Element cell) {
        return cell.childrenSize() == 1
                && cell.child(0).nameIs("pre")
                && cell.ownText().isBlank();
    }

    private static boolean isNumberedCode(Element cell) {
        return isCode(cell) && CodeText.isNumbers(cell);
    }

    private static @Nullable Element firstRow(Element table) {
        for (Element part : table.children()) {
            if (part.nameIs("tr")) {
                return part;
            }
            if (part.nameIs("tbody") && part.childrenSize() > 0) {
                return part.child(0);
            }
        }
        return null;
    }

    /** Whether a cell holds the numbers of lines. */
    static boolean isGutter(Element cell) {
        return CodeText.isGutter(cell) || isNumberedCode(cell);
    }

    private static boolean hasClass(Element element, Set<String> names) {
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
    }
}
