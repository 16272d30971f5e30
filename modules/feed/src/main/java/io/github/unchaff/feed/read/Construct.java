package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.html.CharacterReferences;
import io.github.unchaff.html.HtmlFragment;
import io.github.unchaff.html.ItemHtml;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.Base64Text;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * A text in a feed, which may be HTML (RFC 4287, 3.1 and 4.1.3; Atom 0.3, 3.1; RSS does not say what it is).
 *
 * @param kind what it is written in
 * @param text the text, decoded as XML and from base64
 * @param transcoded where base64 stands of which that was made, or nowhere
 */
record Construct(Kind kind, SourceText text, Origin transcoded) {

    Construct(Kind kind, SourceText text) {
        this(kind, text, Origin.NONE);
    }

    /** What a text is written in. */
    enum Kind {
        /** Plain text. */
        PLAIN,
        /** HTML. */
        HTML,
        /** Bytes in base64 that are no text. */
        BINARY
    }

    /** A text that is plain unless it looks like HTML, as titles in RSS are. */
    static Construct of(XmlElement element) {
        return of(element, false);
    }

    /** A text that is HTML wherever its dialect does not say what it is. */
    static Construct body(XmlElement element) {
        return of(element, true);
    }

    private static Construct of(XmlElement element, boolean body) {
        String type = element.attribute("type").value().toLowerCase(Locale.ROOT);
        String mode = element.attribute("mode").value().toLowerCase(Locale.ROOT);
        boolean atom = element.space().equals("atom") || element.space().isEmpty() && Taker.isAtom(element);
        if (mode.equals("base64") || atom && mode.isEmpty() && isBinary(type)) {
            return base64(element.text().strip(), type);
        }
        boolean text = type.equals("text") || type.equals("text/plain");
        if (element.hasElements() && !(atom && text)) {
            return new Construct(Kind.HTML, wrapped(element, type).markup());
        }
        SourceText said = element.text();
        if (atom && !element.space().equals("content")) {
            boolean html = type.contains("html") && !(mode.equals("xml") || mode.isEmpty() && type.contains("xhtml"));
            return new Construct(html ? Kind.HTML : Kind.PLAIN, said);
        }
        boolean encoded = element.space().equals("content") || type.contains("html");
        boolean html = encoded || HtmlSigns.in(said.value());
        return new Construct(html ? Kind.HTML : Kind.PLAIN, said);
    }

    /** What Atom 0.3 calls base64, and Atom 1.0 has for all that is no text, may be text nevertheless. */
    private static Construct base64(SourceText raw, String type) {
        SourceText text = raw.origin().isVerbatim() ? Base64Text.decode(raw) : null;
        if (text == null) {
            return new Construct(Kind.BINARY, raw);
        }
        boolean plain = type.equals("text") || type.equals("text/plain");
        boolean html = type.contains("html") || !plain && HtmlSigns.in(text.value());
        return new Construct(html ? Kind.HTML : Kind.PLAIN, text, raw.origin());
    }

    /** The one {@code div} round XHTML is no part of it (RFC 4287, 3.1.1.3). */
    private static XmlElement wrapped(XmlElement element, String type) {
        List<XmlElement> inside = element.elements();
        boolean lone = inside.size() == 1
                && inside.getFirst().local().equalsIgnoreCase("div")
                && element.ownTexts().stream().allMatch(SourceText::isBlank);
        return lone && type.contains("xhtml") ? inside.getFirst() : element;
    }

    private static boolean isBinary(String type) {
        return type.contains("/")
                && !type.startsWith("text/")
                && !type.contains("html")
                && !type.endsWith("xml")
                && !type.startsWith("multipart/");
    }

    /** What a reader sees of it on one line, with the way back. */
    SourceText plain(ReadContext read) {
        claim(read);
        return switch (kind) {
            case PLAIN -> CharacterReferences.decode(text);
            case HTML -> {
                SourceText line = HtmlFragment.line(text, read);
                boolean none = line.isBlank() && !HtmlSigns.in(text.value());
                yield CharacterReferences.decode(none ? text : line);
            }
            case BINARY -> SourceText.EMPTY;
        };
    }

    private void claim(ReadContext read) {
        if (!transcoded.isEmpty()) {
            read.claims().transcoded(transcoded);
        }
    }

    /** Its blocks; what stands at the head or end of an article's text about its author and time goes to the metadata. */
    List<Block> blocks(ReadContext read, Metadata.Builder metadata, Site site) {
        claim(read);
        return switch (kind) {
            case PLAIN -> PlainBlocks.of(CharacterReferences.decode(text));
            case HTML -> CharacterReferences.decodeAgain(ItemHtml.blocks(text, read, metadata, site), read.claims());
            case BINARY -> List.of();
        };
    }
}
