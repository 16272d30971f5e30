package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an entry: enclosures, Media RSS, and the pictures that stand for it. */
final class Files {

    private static final int DEEPEST = 4;

    private final Taker taker;
    private final @Nullable String document;
    private final Set<String> thumbnails = new LinkedHashSet<>();
    private final List<Media> media = new ArrayList<>();

    Files(Taker taker, @Nullable String document) {
        this.taker = taker;
        this.document = document;
    }

    /** Takes all files of an element; sound, video and others go to the metadata. */
    void take(XmlElement in, Links links, Metadata.Builder metadata) {
        for (XmlElement element : in.elements()) {
            if (Taker.is(element, in, "enclosure") || element.is("rss", "enclosure")) {
                String url = element.attribute(element.hasAttribute("url") ? "url" : "href")
                        .value();
                add(
                        element,
                        url,
                        element.attribute("type").value(),
                        "",
                        element.attribute("length").value(),
                        null);
            }
        }
        for (Links.Link link : links.of("enclosure")) {
            XmlElement element = link.element();
            String title = element.attribute("title").value();
            add(
                    element,
                    link.href(),
                    element.attribute("type").value(),
                    "",
                    element.attribute("length").value(),
                    title.isEmpty() ? null : title);
            if (!element.hasAttribute("href")) {
                taker.address(element, isMedia(link.href()) ? link.href() : null, Field.MEDIA);
            }
        }
        media(in, 0);
        media.forEach(metadata::media);
    }

    private void media(XmlElement in, int depth) {
        for (XmlElement element : in.elements()) {
            boolean group = element.is("media", "group") || element.is("media", "content");
            if (element.is("media", "content")) {
                String medium = element.attribute("medium").value();
                String size = element.attribute("fileSize").value();
                add(
                        element,
                        element.attribute("url").value(),
                        element.attribute("type").value(),
                        medium,
                        size,
                        null);
            } else if (element.is("media", "thumbnail")) {
                thumbnail(element, element.attribute("url").value());
            } else if (element.is("itunes", "image") || element.is("googleplay", "image")) {
                thumbnail(
                        element,
                        element.attribute(element.hasAttribute("href") ? "href" : "url")
                                .value());
            } else if (element.is("itunes", "link")
                    && element.attribute("rel").value().equalsIgnoreCase("image")) {
                thumbnail(element, element.attribute("href").value());
            } else if (Taker.is(element, in, "image") || element.is("rss", "image")) {
                picture(element);
            }
            if (group && depth < DEEPEST) {
                media(element, depth + 1);
            }
        }
    }

    private void picture(XmlElement image) {
        XmlElement url = Taker.first(image, "url");
        if (url != null) {
            String written = url.text().strip().value();
            thumbnail(url, written);
            taker.address(url, thumbnails.contains(written) ? written : null, Field.SYNDICATION);
        }
    }

    private void thumbnail(XmlElement element, String written) {
        String url = resolved(element, written);
        if (url != null && UrlPolicy.image(url) != null) {
            thumbnails.add(url);
        }
    }

    private void add(
            XmlElement element, String written, String type, String medium, String size, @Nullable String title) {
        String url = resolved(element, written);
        if (url == null) {
            return;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("image/") || medium.equalsIgnoreCase("image")) {
            thumbnails.add(url);
            return;
        }
        boolean typed = lower.contains("/");
        if (!typed && medium.isEmpty() && element.space().equals("media")) {
            // Media RSS without a word on what it is: next to always a picture.
            thumbnails.add(url);
            return;
        }
        String kind = lower.startsWith("video/") || medium.equalsIgnoreCase("video")
                ? "video"
                : lower.startsWith("audio/") || medium.equalsIgnoreCase("audio") ? "audio" : "file";
        if (media.stream().noneMatch(other -> other.url().equals(url))) {
            media.add(new Media(url, kind, typed ? type : null, bytes(size), title));
        }
    }

    private boolean isMedia(String url) {
        return media.stream().anyMatch(item -> item.url().equals(url));
    }

    private @Nullable String resolved(XmlElement element, String url) {
        return Links.resolved(element, url, document);
    }

    private static long bytes(String size) {
        String digits = size.strip();
        boolean number =
                !digits.isEmpty() && digits.length() < 16 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(digits) : 0;
    }

    /** The pictures that stand for it. */
    List<String> thumbnails() {
        return List.copyOf(thumbnails);
    }
}
