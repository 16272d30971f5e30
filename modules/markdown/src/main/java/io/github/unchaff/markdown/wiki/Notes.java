package io.github.unchaff.markdown.wiki;

import io.github.unchaff.text.Whitespace;
import io.github.unchaff.text.WikiBrackets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of Markdown with wiki links: what they put between the double brackets. */
public enum Notes {
    /** Nobody knows: {@code [[target|label]]}, the order most have; what only looks like a link is text. */
    GENERIC {
        @Override
        @Nullable
        NoteLink link(String inner, boolean embed) {
            int colon = inner.indexOf(':');
            boolean language = colon > 0 && MediaWikiNames.STANDARD.isLanguage(inner.substring(0, colon));
            if (language && inner.indexOf('|') < 0) {
                String name = Whitespace.strip(inner.substring(colon + 1));
                String page = Hrefs.UNDERSCORES.of(name);
                String base = MediaWikiNames.STANDARD.base(inner.substring(0, colon));
                return name.isEmpty()
                        ? null
                        : NoteLink.page(colon + 1, inner.length(), page == null ? null : base + page, name);
            }
            return embed ? null : target(inner, Hrefs.MARKDOWN_FILES);
        }

        @Override
        boolean opens(String value, int at) {
            return WikiBrackets.end(value, at) > 0;
        }
    },
    /** {@code [[note#heading|alias]]}, {@code ![[picture.png|300]]}. */
    OBSIDIAN {
        @Override
        @Nullable
        NoteLink link(String inner, boolean embed) {
            int bar = bar(inner);
            String target = Whitespace.strip(bar < 0 ? inner : inner.substring(0, bar));
            String address = embed && Pictures.isPicture(target) ? Pictures.address(withoutSlash(target)) : null;
            if (address != null) {
                return picture(inner, bar, address);
            }
            int hash = target.isEmpty() ? -1 : inner.indexOf('#');
            int caret = inner.indexOf('^');
            int place = hash >= 0 ? hash : caret > 0 ? caret : -1;
            if (bar >= 0 || place < 0 || WebLinks.isAddress(target, 0)) {
                return target(inner, Hrefs.MARKDOWN_FILES);
            }
            String page = Whitespace.strip(inner.substring(0, place));
            boolean block = inner.startsWith("^", place) || inner.startsWith("#^", place);
            String href = Hrefs.MARKDOWN_FILES.of(block ? page : target);
            if (block) {
                return page.isEmpty()
                        ? NoteLink.removed("block-reference")
                        : NoteLink.page(0, place, href, PipeLinks.term(page));
            }
            return page.isEmpty()
                    ? NoteLink.page(place + 1, inner.length(), href, null)
                    : new NoteLink(0, place, place + 1, href, false, null, PipeLinks.term(page), null);
        }
    },
    /** {@code [[label|Target]]}, {@code [[picture.png|alt=text]]}. */
    GOLLUM {
        @Override
        @Nullable
        NoteLink link(String inner, boolean embed) {
            int bar = bar(inner);
            String first = Whitespace.strip(bar < 0 ? inner : inner.substring(0, bar));
            if (first.startsWith("_TOC_")) {
                return NoteLink.removed("table-of-contents");
            }
            if (first.startsWith("include:")) {
                return NoteLink.removed("transclusion");
            }
            String address = Pictures.isPicture(first) ? Pictures.address(withoutSlash(first)) : null;
            if (address != null) {
                int alt = inner.indexOf("alt=", Math.max(bar, 0));
                int end = alt < 0 ? -1 : inner.indexOf('|', alt);
                return alt < 0 || bar < 0
                        ? NoteLink.image(0, 0, address)
                        : NoteLink.image(alt + 4, end < 0 ? inner.length() : end, address);
            }
            if (bar < 0) {
                return target(inner, Hrefs.HYPHENS);
            }
            String page = Whitespace.strip(inner.substring(bar + 1));
            if (WebLinks.isAddress(page, 0)) {
                return new NoteLink(0, bar, -1, page, true, null, null, null);
            }
            return NoteLink.page(0, bar, Hrefs.HYPHENS.of(page), PipeLinks.term(page.replace('-', ' ')));
        }
    },
    /** {@code [[page]]}, {@code #[[tag]]}, {@code ((block))}. */
    LOGSEQ {
        @Override
        @Nullable
        NoteLink link(String inner, boolean embed) {
            return target(inner, Hrefs.MARKDOWN_FILES);
        }
    };

    /** What stands between the brackets, or null if it is text. */
    @Nullable
    abstract NoteLink link(String inner, boolean embed);

    /** Whether a link may begin where {@code [[} stands. */
    boolean opens(String value, int at) {
        return true;
    }

    private static NoteLink target(String inner, Hrefs hrefs) {
        int bar = bar(inner);
        String target = Whitespace.strip(bar < 0 ? inner : inner.substring(0, bar));
        target = target.endsWith("\\") ? target.substring(0, target.length() - 1) : target;
        boolean labelled = bar >= 0 && !Whitespace.isBlank(inner.substring(bar + 1));
        int from = labelled ? bar + 1 : 0;
        boolean escaped = bar > 0 && inner.charAt(bar - 1) == '\\';
        int to = labelled || bar < 0 ? inner.length() : escaped ? bar - 1 : bar;
        if (WebLinks.isAddress(target, 0)) {
            return new NoteLink(from, to, -1, target, true, null, null, null);
        }
        return NoteLink.page(from, to, hrefs.of(target), PipeLinks.term(target));
    }

    /** {@code picture.png|300} and {@code picture.png|text|300x200}: a size is no text. */
    private static NoteLink picture(String inner, int bar, String address) {
        if (bar < 0) {
            return NoteLink.image(0, 0, address);
        }
        int end = inner.length();
        int last = inner.lastIndexOf('|');
        String size = Whitespace.strip(inner.substring(last + 1)).toLowerCase(Locale.ROOT);
        boolean sized = !size.isEmpty() && size.chars().allMatch(c -> c >= '0' && c <= '9' || c == 'x');
        end = sized ? last : end;
        return bar + 1 < end ? NoteLink.image(bar + 1, end, address) : NoteLink.image(0, 0, address);
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The first bar, escaped as in a table or not. */
    private static int bar(String inner) {
        return inner.indexOf('|');
    }
}
