package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.url.UrlPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of HTML that needs nothing else: readable in any width, light or dark, and with a policy that keeps a browser
 * from running anything. The title is {@code h1}, what is known about the article one line below, then the body.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlWriter implements FormatWriter {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0 auto;padding:1.5rem;max-width:42rem;font:1.0625rem/1.7 system-ui,sans-serif}
            h1,h2,h3,h4,h5,h6{line-height:1.3}
            header p,footer,figcaption,.footnotes{font-size:.875em;opacity:.8}
            img{max-width:100%;height:auto}
            figure{margin:1.5em 0}
            pre{overflow-x:auto}
            blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:.2em solid}
            table{border-collapse:collapse;display:block;overflow-x:auto}
            th,td{border:1px solid;padding:.2em .6em}
            """;

    /** For the service loader. */
    public HtmlWriter() {}

    @Override
    public List<String> names() {
        return List.of("html");
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public void write(List<Conversion.Converted> documents, WriteOptions options, OutputStream out) throws IOException {
        out.write(Printable.utf8(page(Single.of(documents, "html").document())));
    }

    private static String page(Document document) {
        Metadata metadata = document.metadata();
        String language = LanguageTag.tag(metadata.language());
        return "<!DOCTYPE html>\n<html"
                + (language == null ? "" : Html.attribute("lang", language))
                + (LanguageTag.isRightToLeft(language) ? " dir=\"rtl\"" : "")
                + ">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; img-src * ipfs:; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>" + Html.text(Headline.of(document)) + "</title>\n"
                + "<style>\n" + STYLE + "</style>\n</head>\n<body>\n<article>\n"
                + header(metadata)
                + HtmlBody.of(document.body())
                + footer(metadata)
                + "</article>\n</body>\n</html>\n";
    }

    private static String header(Metadata metadata) {
        String title = metadata.title() == null ? "" : Headline.line(metadata.title());
        String facts = facts(metadata);
        if (title.isEmpty() && facts.isEmpty()) {
            return "";
        }
        return "<header>\n"
                + (title.isEmpty() ? "" : "<h1>" + Html.text(title) + "</h1>\n")
                + (facts.isEmpty() ? "" : "<p>" + facts + "</p>\n")
                + "</header>\n";
    }

    /** Authors, date, publisher and source in one line, as far as they are known. */
    private static String facts(Metadata metadata) {
        List<String> facts = new ArrayList<>();
        String authors = metadata.contributors(Contributor.Role.AUTHOR).stream()
                .map(who -> linked(who.name(), who.url()))
                .collect(Collectors.joining(", "));
        facts.add(authors);
        if (metadata.published() != null) {
            String value = metadata.published().value();
            facts.add(
                    "<time" + Html.attribute("datetime", value) + ">" + Html.text(value.replace('T', ' ')) + "</time>");
        }
        Publisher publisher = metadata.publisher();
        if (publisher != null) {
            facts.add(linked(publisher.name(), publisher.url()));
        }
        if (metadata.url() != null) {
            String host = UrlPolicy.host(metadata.url());
            facts.add(linked(host.isEmpty() ? metadata.url() : host, metadata.url()));
        }
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String linked(String name, @Nullable String url) {
        String allowed = url == null ? null : UrlPolicy.link(url);
        String text = Html.text(Headline.line(name));
        return allowed == null ? text : "<a" + Html.attribute("href", allowed) + ">" + text + "</a>";
    }

    private static String footer(Metadata metadata) {
        String rights = metadata.rights() == null ? "" : Headline.line(metadata.rights());
        return rights.isEmpty() ? "" : "<footer>" + Html.text(rights) + "</footer>\n";
    }
}
