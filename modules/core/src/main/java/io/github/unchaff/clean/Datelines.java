package io.github.unchaff.clean;

import io.github.unchaff.byline.Dateline;
import io.github.unchaff.byline.Organisations;
import io.github.unchaff.byline.Publishers;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes datelines in brackets off the beginning of the text, {@code 【大纪元2020年12月10日讯】（大纪元记者骆小亚采访报导）}, with the reporters to
 * the contributors; and joins a dateline that stands alone, {@code 华盛顿 —}, to the paragraph it opens. That of a wire,
 * {@code （中央社記者林小順台北7日電）}, says where and on which day the words today and here are meant: it is read, and stays.
 */
final class Datelines implements Rule {

    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}.,，、·/() （）]{1,30}\\s*[—–-]{1,2}");

    /** Square brackets first: in them, the name of a house alone is a dateline too. */
    private static final String OPENING = "【〔[［（(";

    private static final String CLOSING = "】〕]］）)";
    private static final int SQUARE = 4;
    private static final int LONGEST = 62;

    @Override
    public String id() {
        return "dateline";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        Document opened = withoutBrackets(document, cleaning);
        return opened.withBody(joined(opened.body()));
    }

    private Document withoutBrackets(Document document, Cleaning cleaning) {
        List<TextLine> lines = cleaning.lines(document);
        Zones zones = cleaning.zones(document);
        Cuts cuts = new Cuts();
        Metadata.Builder metadata = document.metadata().with();
        for (TextLine line : lines.subList(0, Math.min(lines.size(), zones.head() + 1))) {
            SourceText rest = line.text();
            int length = -1;
            while (rest.length() != length) {
                length = rest.length();
                rest = withoutBracket(rest, cleaning, metadata);
            }
            int cut = line.text().length() - rest.length();
            if (cut > 0) {
                cuts.add(line.leaf(), line.from(), rest.length() == 0 ? line.to() : line.start() + cut);
            }
        }
        return new Document(metadata.build(), cuts.isEmpty() ? document.body() : cuts.apply(document.body()));
    }

    /** The text without a bracket at its beginning that is a dateline. */
    private SourceText withoutBracket(SourceText text, Cleaning cleaning, Metadata.Builder metadata) {
        int open = text.length() == 0 ? -1 : OPENING.indexOf(text.value().charAt(0));
        int close = open < 0 ? -1 : text.value().indexOf(CLOSING.charAt(open));
        if (close < 0 || close > LONGEST) {
            return text;
        }
        SourceText inner = text.slice(1, close);
        Dateline dateline = Dateline.read(inner);
        boolean house = open < SQUARE && Organisations.standard().contains(inner.value());
        if (dateline == null && !house) {
            return text;
        }
        if (dateline != null && dateline.isWire()) {
            // It stays in the text, so nothing of it is claimed.
            dateline.take(inner, id(), cleaning.site(), new Claims(), metadata);
            return text;
        }
        cleaning.remove(text.slice(0, 1).origin(), id());
        cleaning.remove(text.slice(close, close + 1).origin(), id());
        if (dateline != null) {
            dateline.take(inner, id(), cleaning.site(), cleaning.claims(), metadata);
        } else {
            cleaning.remove(inner.origin(), id());
            Publishers.name(inner.value(), metadata);
        }
        return text.slice(close + 1).strip();
    }

    /** A line without the brackets or number signs round it. */
    static SourceText unframed(SourceText line) {
        SourceText text = line.strip();
        while (text.length() > 2 && isFramed(text.value())) {
            text = text.slice(1, text.length() - 1).strip();
        }
        return text;
    }

    private static boolean isFramed(String text) {
        int open = (OPENING + "#＃").indexOf(text.charAt(0));
        return open >= 0
                && text.charAt(text.length() - 1) == (CLOSING + "#＃").charAt(open)
                && text.indexOf(text.charAt(text.length() - 1), 1) == text.length() - 1;
    }

    private static List<Block> joined(List<Block> body) {
        List<Block> out = new ArrayList<>();
        Block.Paragraph place = null;
        for (Block block : body) {
            if (place != null && block instanceof Block.Paragraph opened) {
                out.add(joined(place, opened));
                place = null;
            } else {
                if (place != null) {
                    out.add(place);
                }
                place = block instanceof Block.Paragraph paragraph && isPlace(paragraph) ? paragraph : null;
                if (place == null) {
                    out.add(block);
                }
            }
        }
        if (place != null) {
            out.add(place);
        }
        return out;
    }

    private static boolean isPlace(Block.Paragraph paragraph) {
        return paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Text text
                && "—–-".indexOf(text.value().charAt(text.value().length() - 1)) >= 0
                && PLACE.matcher(text.value()).matches();
    }

    private static Block joined(Block.Paragraph place, Block.Paragraph opened) {
        return new Block.Paragraph(new Inlines()
                .addAll(place.content())
                .add(Inline.Text.of(" "))
                .addAll(opened.content())
                .build());
    }
}
