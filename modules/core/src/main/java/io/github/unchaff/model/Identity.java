package io.github.unchaff.model;

import io.github.unchaff.source.Origin;
import io.github.unchaff.url.UrlPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stable identifiers: the same on every run and every machine, after a rename, and when the title, the scheme, a tracking
 * parameter or a final slash of the address changes. They are version 5 UUIDs (RFC 9562, 5.5) as URNs.
 */
public final class Identity {

    /** The name space for URLs of RFC 9562, 6.6. */
    private static final UUID URL_SPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Identity() {}

    /**
     * The identifier of a document: the one its feed gave it, character by character, where that is an absolute IRI; another one of
     * its feed made into a UUID together with the feed's own; else from its address, or without one from its title and text.
     */
    public static String of(Document document) {
        Syndication syndication = document.metadata().syndication();
        String given = syndication == null ? null : syndication.id();
        if (given != null) {
            return isIri(given) ? given : urn("entry\n" + nameOf(syndication.feed()) + "\n" + given);
        }
        String url = document.metadata().url();
        if (url != null) {
            return urn(canonical(url));
        }
        StringBuilder text =
                new StringBuilder().append(document.metadata().title()).append('\n');
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                text.append(value).append('\n');
            }
        }.blocks(document.body());
        return urn(text.toString());
    }

    /** The identifier of something made of several documents, whatever their order. */
    public static String of(String kind, List<String> ids) {
        return urn(kind + "\n" + String.join("\n", ids.stream().sorted().toList()));
    }

    /** Whether a text can be an identifier as it is: an absolute IRI (RFC 3987) without white space. */
    public static boolean isIri(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute()
                    && (!uri.isOpaque() || !uri.getSchemeSpecificPart().isEmpty());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What tells feeds apart: the identifier, else the address, else the title; empty if there is none of them. */
    private static String nameOf(@Nullable Metadata feed) {
        if (feed == null) {
            return "";
        }
        Syndication itself = feed.syndication();
        if (itself != null && itself.id() != null) {
            return itself.id();
        }
        return feed.url() != null ? canonical(feed.url()) : Objects.requireNonNullElse(feed.title(), "");
    }

    private static String canonical(String url) {
        String path = url.replaceFirst("^[A-Za-z]+://(?:www\\.)?[^/?#]*", "").replaceFirst("/+$", "");
        return "http://" + UrlPolicy.host(url) + path;
    }

    private static String urn(String name) {
        return "urn:uuid:" + version5(name).toString().toLowerCase(Locale.ROOT);
    }

    private static UUID version5(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(URL_SPACE.getMostSignificantBits())
                    .putLong(URL_SPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
            long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
