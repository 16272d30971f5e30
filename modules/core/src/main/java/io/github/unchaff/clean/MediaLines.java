package io.github.unchaff.clean;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.InlineLines;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a link of a line that is nothing but the address of a video or a sound, and lists it with the media. */
final class MediaLines implements Rule {

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ipfs)://[^\\s<>\"]+?(?:\\.|=)(?<type>mp4|m3u8|webm|mov|m4v|ogv|mp3|m4a|ogg|wav|aac)(?:[?#]\\S*)?");

    @Override
    public String id() {
        return "media-line";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.ADDRESS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        List<Block> out = new ArrayList<>(document.body().size());
        Metadata.Builder metadata = document.metadata().with();
        for (Block block : document.body()) {
            out.add(block instanceof Block.Paragraph paragraph ? linked(paragraph, metadata) : block);
        }
        return document.withMetadata(metadata.build()).withBody(out);
    }

    private static Block linked(Block.Paragraph paragraph, Metadata.Builder metadata) {
        if (paragraph.content().size() > 1 && !paragraph.content().contains(new Inline.LineBreak())) {
            return paragraph;
        }
        List<List<Inline>> lines = new ArrayList<>();
        for (List<Inline> line : Lines.of(paragraph).all()) {
            Inline.Link link = link(line);
            if (link != null) {
                metadata.media(new Media(link.url(), type(link.url())));
            }
            lines.add(link == null ? line : List.of(link));
        }
        List<Inline> content = InlineLines.joined(lines);
        return content.equals(paragraph.content()) ? paragraph : new Block.Paragraph(content);
    }

    private static Inline.@Nullable Link link(List<Inline> line) {
        SourceText text = line.size() == 1 ? Inlines.source(line).strip() : SourceText.EMPTY;
        if (text.length() > LONGEST
                || !text.value().contains("://")
                || !ADDRESS.matcher(text.value()).matches()) {
            return null;
        }
        return switch (line.getFirst()) {
            case Inline.Link link -> link;
            case Inline.Text only -> {
                String url = UrlPolicy.link(text.value());
                yield url == null ? null : new Inline.Link(url, null, List.of(Inline.Text.of(text)));
            }
            default -> null;
        };
    }

    private static String type(String url) {
        Matcher matcher = ADDRESS.matcher(url);
        String type = matcher.matches() ? matcher.group("type") : "";
        return List.of("mp3", "m4a", "ogg", "wav", "aac").contains(type) ? "audio" : "video";
    }
}
