package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The links of MediaWiki: {@code [[Page|label]]}, {@code [[Help:Page (x)|]]} which shows {@code Page}, {@code [[bus]]es} which
 * shows {@code buses}, {@code [[Category:Name]]}, {@code [[File:a.jpg|thumb|caption]]}, links to other wikis and languages.
 */
record MediaWikiLinks() implements LinkGrammar {

    private static final MediaWikiNames NAMES = MediaWikiNames.STANDARD;

    @Override
    public String starts() {
        return "[";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        int close = scan.at(start + 1) == '[' ? scan.close('[', start) : -1;
        if (close < 0) {
            return null;
        }
        int from = start + 2;
        int targetEnd = targetEnd(scan, from, close);
        if (targetEnd < 0) {
            return null;
        }
        String target = Whitespace.strip(scan.value.substring(from, targetEnd));
        boolean colon = target.startsWith(":");
        String name = colon ? Whitespace.strip(target.substring(1)) : target;
        String space = prefix(name);
        if (name.isEmpty()) {
            return null;
        }
        if (!colon && space != null && NAMES.isFile(space)) {
            return picture(scan, start, from, targetEnd, close, name);
        }
        int end = close;
        boolean labelled = targetEnd < close;
        if (labelled && isNested(scan, targetEnd + 1, close)) {
            return null;
        }
        if (!colon && space != null && NAMES.isCategory(space)) {
            int begin = scan.value.indexOf(':', from) + 1;
            return new Found.Category(close + 2, begin, targetEnd);
        }
        if (labelled && scan.at(close + 2) == ']' && opens(scan.value, targetEnd, close)) {
            end = close + 1;
        }
        return page(scan, start, from, targetEnd, end, name, colon, space);
    }

    private static @Nullable Found page(
            Scan scan,
            int start,
            int from,
            int targetEnd,
            int close,
            String name,
            boolean colon,
            @Nullable String space) {
        int behind = close + 2;
        boolean language = space != null && NAMES.isLanguage(space);
        String term = term(name, space);
        if (targetEnd < close) {
            int label = targetEnd + 1;
            if (Whitespace.isBlank(scan.value.substring(label, close))) {
                int[] shown = withoutExtras(scan.value, from, targetEnd);
                return new Found.Page(behind, shown[0], shown[1], behind, href(name, space), term);
            }
            return new Found.Page(behind, label, close, trail(scan, behind), href(name, space), term);
        }
        if (language && !colon && Pictures.isAloneOnLine(scan.value, start, behind)) {
            return new Found.Dropped(behind, "language-link");
        }
        int shown = from;
        while (shown < targetEnd && (scan.at(shown) == ':' || Whitespace.isWhite(scan.at(shown)))) {
            shown++;
        }
        if (language && !colon) {
            shown = scan.value.indexOf(':', shown) + 1;
        }
        int to = targetEnd;
        if (scan.at(shown) == '/') {
            shown = scan.at(to - 1) == '/' && to - shown > 2 ? shown + 1 : shown;
            to = scan.at(to - 1) == '/' && to - shown > 1 ? to - 1 : to;
        }
        return new Found.Page(behind, shown, to, trail(scan, behind), href(name, space), term);
    }

    /** Where the target ends: at a bar or at the brackets; -1 if it holds what no title holds. */
    private static int targetEnd(Scan scan, int from, int close) {
        for (int i = from; i < close; i++) {
            char c = scan.at(i);
            if (c == '|') {
                return i;
            }
            if (c == '[' || c == '\n' || c == '<' || c == '>' || c == '{' || c == '}') {
                return -1;
            }
        }
        return close > from ? close : -1;
    }

    private static boolean isNested(Scan scan, int from, int close) {
        int inner = scan.find("[[", from);
        return inner >= 0 && inner < close && scan.close('[', inner) >= 0;
    }

    private static boolean opens(String value, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += value.charAt(i) == '[' ? 1 : value.charAt(i) == ']' ? -1 : 0;
        }
        return depth > 0;
    }

    /** What stands before the first colon, in lower case; or null. */
    private static @Nullable String prefix(String name) {
        int colon = name.indexOf(':');
        return colon <= 0 ? null : Whitespace.collapse(name.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    /** Lower-case Latin letters behind a link belong to its text. */
    private static int trail(Scan scan, int at) {
        int end = at;
        while (Character.isLowerCase(scan.at(end))
                && Character.UnicodeScript.of(scan.at(end)) == Character.UnicodeScript.LATIN) {
            end++;
        }
        return end;
    }

    /** The pipe trick: without a namespace before the name, and without brackets or a comma behind it. */
    private static int[] withoutExtras(String value, int from, int to) {
        int begin = from;
        while (begin < to && (value.charAt(begin) == ':' || Whitespace.isWhite(value.charAt(begin)))) {
            begin++;
        }
        int colon = value.substring(begin, to).indexOf(':');
        begin = colon >= 0 && begin + colon + 1 < to ? begin + colon + 1 : begin;
        String name = value.substring(begin, to).stripTrailing();
        char last = name.isEmpty() ? 0 : name.charAt(name.length() - 1);
        int open = last == ')' ? name.lastIndexOf('(') : last == '）' ? name.lastIndexOf('（') : -1;
        for (String comma : List.of(", ", "，", "、")) {
            open = open > 0 ? open : name.indexOf(comma);
        }
        return new int[] {begin, begin + (open > 0 ? name.substring(0, open).stripTrailing() : name).length()};
    }

    private static @Nullable String term(String name, @Nullable String space) {
        boolean foreign = space != null && (NAMES.isLanguage(space) || NAMES.isWiki(space));
        if (space != null && !foreign && NAMES.isNamespace(space)) {
            return null;
        }
        String page = foreign ? name.substring(name.indexOf(':') + 1) : name;
        int hash = page.indexOf('#');
        String title = Whitespace.strip(hash < 0 ? page : page.substring(0, hash));
        return title.isEmpty() || title.startsWith("/") ? null : title;
    }

    private static @Nullable String href(String name, @Nullable String space) {
        String base = space == null ? null : NAMES.base(space);
        if (base == null) {
            return Hrefs.UNDERSCORES.of(name);
        }
        String page = Hrefs.UNDERSCORES.of(name.substring(name.indexOf(':') + 1));
        return page == null || page.startsWith("#") ? null : base + page;
    }

    private static @Nullable Found picture(Scan scan, int start, int from, int targetEnd, int close, String name) {
        List<int[]> parts = parts(scan, targetEnd, close);
        boolean framed = false;
        int[] alt = {-1, -1};
        int[] caption = {-1, -1};
        for (int[] part : parts) {
            String option = Whitespace.strip(scan.value.substring(part[0], Math.min(part[1], part[0] + 80)))
                    .toLowerCase(Locale.ROOT);
            if (NAMES.isFrame(option)) {
                framed = true;
            } else if (NAMES.isAlt(option)) {
                alt = new int[] {scan.value.indexOf('=', part[0]) + 1, part[1]};
            } else if (!NAMES.isOption(option)) {
                caption = part;
            }
        }
        boolean blank = caption[0] < 0 || Whitespace.isBlank(scan.value.substring(caption[0], caption[1]));
        caption = blank ? new int[] {-1, -1} : caption;
        boolean alone = framed || Pictures.isAloneOnLine(scan.value, start, close + 2);
        if (!alone && alt[0] < 0) {
            alt = caption;
            caption = new int[] {-1, -1};
        }
        String file = Whitespace.strip(name.substring(name.indexOf(':') + 1)).replace(' ', '_');
        return file.isEmpty()
                ? null
                : new Found.Picture(close + 2, Hrefs.encoded(file), alt[0], alt[1], caption[0], caption[1], alone);
    }

    /** The parts between the bars of this link, those of links inside left alone. */
    private static List<int[]> parts(Scan scan, int targetEnd, int close) {
        List<int[]> parts = new ArrayList<>();
        int begin = targetEnd + 1;
        int i = begin;
        while (i <= close) {
            if (i == close || scan.at(i) == '|') {
                if (begin <= close && targetEnd < close) {
                    parts.add(new int[] {begin, i});
                }
                begin = i + 1;
            } else if (scan.at(i) == '[' && scan.close('[', i) > 0) {
                i = Math.min(close - 1, scan.close('[', i) + 1);
            }
            i++;
        }
        return parts;
    }
}
