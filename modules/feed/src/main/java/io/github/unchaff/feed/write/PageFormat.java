package io.github.unchaff.feed.write;

import com.rometools.rome.feed.atom.Link;
import org.jspecify.annotations.Nullable;

/**
 * The feed as one page for people, since browsers show feeds as raw XML: no script, nothing loaded but the pictures of the texts, light
 * or dark as the reader has it. A long list of entries stays short: each is folded, with its title and date to see.
 */
final class PageFormat implements FeedFormat {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
            details { border-top: 1px solid #8886; padding: .6rem 0; }
            summary { cursor: pointer; font-weight: 600; }
            time, .by { color: #777; font-weight: 400; font-size: .9rem; }
            img { max-width: 100%; height: auto; }
            pre { overflow-x: auto; }
            table { border-collapse: collapse; display: block; overflow-x: auto; }
            td, th { border: 1px solid #8886; padding: .2rem .5rem; }
            figure { margin: 1rem 0; }
            figcaption { font-size: .9rem; color: #777; }
            """;

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String language(String tag) {
        return " lang=\"" + tag + "\"";
    }

    @Override
    public String begin(FeedHead head) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html");
        attribute(out, "lang", head.language());
        out.append(">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        Xml.escape(out, head.title(), false);
        out.append("</title>\n");
        if (head.selfUrl() != null) {
            out.append("<link rel=\"alternate\" type=\"application/atom+xml\"");
            attribute(out, "href", head.selfUrl());
            out.append(">\n");
        }
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>");
        linked(out, head.title(), head.homepage());
        out.append("</h1>\n");
        if (head.subtitle() != null) {
            out.append("<p>");
            Xml.escape(out, head.subtitle(), false);
            out.append("</p>\n");
        }
        return out.toString();
    }

    @Override
    public String end() {
        return "</body>\n</html>\n";
    }

    @Override
    public String entry(FeedEntry entry) {
        StringBuilder out = new StringBuilder(entry.html().length() + 500);
        out.append("<details").append(Marks.LANGUAGE).append(">\n<summary>");
        Xml.escape(out, entry.title(), false);
        out.append(" <time datetime=\"").append(Marks.UPDATED).append("\">");
        out.append(entry.published() == null ? "" : entry.published().text().substring(0, 10));
        out.append("</time></summary>\n<p class=\"by\">");
        Xml.escape(out, String.join(", ", entry.authorNames()), false);
        if (entry.url() != null) {
            out.append(entry.authors().isEmpty() ? "" : " · ");
            linked(out, entry.url(), entry.url());
        }
        out.append("</p>\n").append(entry.html());
        for (Link file : AtomFormat.links(entry, Links.ENCLOSURE)) {
            out.append("<p>");
            linked(out, file.getTitle() == null ? file.getHref() : file.getTitle(), file.getHref());
            out.append("</p>\n");
        }
        return out.append("</details>\n").toString();
    }

    private static void linked(StringBuilder out, String text, @Nullable String url) {
        if (url != null) {
            out.append("<a");
            attribute(out, "href", url);
            out.append('>');
        }
        Xml.escape(out, text, false);
        out.append(url == null ? "" : "</a>");
    }

    private static void attribute(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            Xml.escape(out, value, true);
            out.append('"');
        }
    }
}
