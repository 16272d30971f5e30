package io.github.unchaff.url;

import io.github.unchaff.data.DataFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores addresses that a proxy, an archive or a tracker wrapped: {@code https://images.weserv.nl/?url=example.org/a.jpg}
 * is {@code https://example.org/a.jpg}. What it knows is data with examples, in {@code wrappers.yaml}. Thread-safe.
 */
public final class UrlUnwrapper {

    private static final int DEEPEST = 4;

    private record Wrapper(String mark, Pattern pattern, boolean decode) {}

    private final List<Wrapper> wrappers;
    private final Pattern tracking;

    private UrlUnwrapper(Map<?, ?> data) {
        wrappers = DataFile.maps(data, "wrappers").stream()
                .map(entry -> new Wrapper(
                        Objects.requireNonNull(DataFile.text(entry, "mark")),
                        Pattern.compile(Objects.requireNonNull(DataFile.text(entry, "match"))),
                        "true".equals(DataFile.text(entry, "decode"))))
                .toList();
        tracking = Pattern.compile(
                "(?i)(?<=[?&])(?:" + String.join("|", DataFile.texts(data, "tracking")) + ")=[^&#]*(?:&|(?=#)|$)");
    }

    /** The unwrapper with the data that ships with the toolkit; read once, when first asked for. */
    public static UrlUnwrapper standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final UrlUnwrapper INSTANCE = new UrlUnwrapper(
                (Map<?, ?>) Objects.requireNonNull(DataFile.read(UrlUnwrapper.class, "wrappers.yaml")));
    }

    /** The address without wrappers and tracking parameters; the same string when there are none. */
    public String unwrap(String url) {
        String out = url;
        for (int i = 0; i < DEEPEST; i++) {
            String inner = once(out);
            if (inner.equals(out)) {
                break;
            }
            out = inner;
        }
        return withoutTracking(out);
    }

    private String once(String url) {
        for (Wrapper wrapper : wrappers) {
            if (url.contains(wrapper.mark)) {
                Matcher matcher = wrapper.pattern.matcher(url);
                if (matcher.matches()) {
                    return address(matcher.group("url"), wrapper.decode);
                }
            }
        }
        return url;
    }

    private static String address(String found, boolean decode) {
        String url = found;
        if (decode && url.indexOf('%') >= 0 && !url.contains("?")) {
            try {
                url = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                url = found;
            }
        }
        url = url.startsWith("ssl:") ? url.substring(4) : url;
        return UrlPolicy.isAbsolute(url) ? url : "https://" + url.replaceFirst("^/+", "");
    }

    private String withoutTracking(String url) {
        if (url.indexOf('?') < 0 || url.indexOf('=') < 0) {
            return url;
        }
        String out = tracking.matcher(url).replaceAll("");
        return out.equals(url) ? url : out.replaceFirst("[?&](?=#|$)", "");
    }
}
