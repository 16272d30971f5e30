package io.github.unchaff.html;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.Detection.Confidence;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;

/** Reads a whole HTML page, or a piece of one. */
public final class HtmlReader implements FormatReader {

    private static final int PRESCAN = 1024;

    @Override
    public String dialect() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Detection detect(SourceText text, String path) {
        String head = text.value()
                .substring(0, Math.min(PRESCAN, text.length()))
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head")) {
            return found(Confidence.CERTAIN, "it begins as an HTML page");
        }
        if (head.startsWith("<?xml") && (head.contains("<html") || head.contains("<!doctype html"))) {
            return found(Confidence.CERTAIN, "an XHTML page");
        }
        if (head.startsWith("<!--") && (head.contains("<html") || head.contains("<!doctype html"))) {
            return found(Confidence.CERTAIN, "a comment, then an HTML page");
        }
        int end = 1;
        while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
            end++;
        }
        boolean tag = head.startsWith("<") && Tags.isKnown(head.substring(1, end));
        String name = path.toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        if (tag) {
            return found(Confidence.LIKELY, "it begins with a tag of HTML");
        }
        return named && head.contains("<")
                ? found(Confidence.LIKELY, "its name says so, and it holds tags")
                : found(Confidence.NO, "no tag at its beginning");
    }

    @Override
    public Document read(SourceText text, ReadContext context) {
        Metadata.Builder metadata = new Metadata.Builder();
        Page page = new Page(text, context, metadata);
        HtmlRules.PAGE.forEach(rule -> rule.apply(page));
        List<Block> body = BlockMapper.of(page);
        page.claimOutsideBody();
        return new Document(metadata.build(), body);
    }
}
