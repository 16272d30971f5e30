package io.github.unchaff.html;

import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A title at its separators: {@code A headline | Section | Example Daily}. The name of the site is cut at both ends where
 * something shows that it is one, never by its place alone.
 *
 * @param whole the whole title
 * @param parts its parts, in order
 * @param separators what stands between them, one less
 */
record TitleParts(SourceText whole, List<SourceText> parts, List<String> separators) {

    /** Separators of a path, which a title is not in the middle of: what stands between it and the site is a section. */
    private static final String PATH = "/»›«‹>";

    private static final String MARKS = "|｜│¦-–—−·•::»›«‹>/~_";
    private static final int LONGEST_BRAND = 24;
    private static final int MOST_WORDS = 3;

    /** Copies the lists. */
    TitleParts {
        parts = List.copyOf(parts);
        separators = List.copyOf(separators);
    }

    /** A title told apart. */
    static TitleParts of(SourceText title) {
        List<SourceText> parts = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        String text = title.value();
        int from = 0;
        int at = 1;
        while (at < text.length()) {
            int end = separator(text, at);
            boolean inside = end > 0
                    && !text.substring(from, at).isBlank()
                    && !text.substring(end).isBlank();
            if (inside) {
                parts.add(title.slice(from, at).strip());
                separators.add(text.substring(at, end));
                from = end;
                at = end;
            }
            at++;
        }
        parts.add(title.slice(from).strip());
        return new TitleParts(title, parts, separators);
    }

    /** Where a separator ends that begins at a place; 0 if there is none. */
    private static int separator(String text, int at) {
        char c = text.charAt(at);
        if (c == '｜' || c == '│' || c == '|' && !Character.isWhitespace(text.charAt(at - 1))) {
            return at + 1;
        }
        if (c == '_') {
            return text.codePoints().anyMatch(Character::isIdeographic) ? at + 1 : 0;
        }
        if (c == ':' || c == '：') {
            boolean gap = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            return gap && !Character.isWhitespace(text.charAt(at - 1)) ? at + 2 : 0;
        }
        if (!isSpace(c)) {
            return 0;
        }
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        int mark = end;
        while (end < text.length() && end - mark < 3 && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > mark && end < text.length() && isSpace(text.charAt(end)) ? end + 1 : 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** The first part of a text. */
    static String firstOf(String text) {
        return of(new SourceText.Builder().addSynthetic(text).build())
                .parts
                .getFirst()
                .value();
    }

    /** The title without the name of the site. */
    SourceText withoutSite(SiteIdentity site) {
        int to = parts.size();
        while (to > 1
                && !separators.get(to - 2).startsWith(":")
                && site.isNamed(parts.get(to - 1).value())) {
            to--;
        }
        while (to > 1 && to < parts.size() && isPath(separators.get(to - 2)) && isPath(separators.get(to - 1))) {
            to--;
        }
        if (to == parts.size() && to > 1 && isBrand(to - 1)) {
            to--;
        }
        int from = 0;
        while (from < to - 1 && !site.isHome() && site.isHost(parts.get(from).value())) {
            from++;
        }
        return slice(from, to);
    }

    /** The title without the name that the page itself gives its site, behind a bar. */
    SourceText withoutNameOf(SiteIdentity site) {
        int last = parts.size() - 1;
        boolean bar = last > 0 && "|｜".contains(separators.get(last - 1).strip());
        return bar && site.isNamed(parts.get(last).value()) ? slice(0, last) : whole.strip();
    }

    private static boolean isPath(String separator) {
        String mark = separator.strip();
        return mark.length() == 1 && PATH.contains(mark);
    }

    /** Whether the last part, behind a bar, is short as a name of a site is. */
    private boolean isBrand(int last) {
        String part = parts.get(last).value();
        String separator = separators.get(last - 1);
        boolean bar = separator.strip().equals("|") || separator.equals("｜");
        return bar
                && part.length() <= LONGEST_BRAND
                && part.split("\\s+").length <= MOST_WORDS
                && part.length() < slice(0, last).length();
    }

    /** The parts from one to another, exclusive, as they stand in the title. */
    private SourceText slice(int from, int to) {
        if (from == 0 && to == parts.size()) {
            return whole.strip();
        }
        int start = offset(from);
        int end = offset(to - 1) + parts.get(to - 1).length();
        return whole.slice(start, end).strip();
    }

    /** Where a part begins in the title. */
    private int offset(int part) {
        int at = 0;
        for (int i = 0; i <= part; i++) {
            at = whole.value().indexOf(parts.get(i).value(), at);
            at += i < part ? parts.get(i).length() : 0;
        }
        return at;
    }
}
