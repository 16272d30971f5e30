package io.github.unchaff.site;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.url.UrlPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known of a publisher by an address of its: the file named after the host, or after a parent domain
 * ({@code m.dw.com} → {@code dw.com.yaml}), with {@code everywhere.yaml} behind it. Each file is read once. Thread-safe.
 */
public final class Sites {

    private static final Map<String, Site> KNOWN = new ConcurrentHashMap<>();

    private Sites() {}

    /** What is known of the publisher of an address; what holds everywhere if nothing is. */
    public static Site forUrl(@Nullable String url) {
        return KNOWN.computeIfAbsent(url == null ? "" : UrlPolicy.host(url), Sites::find);
    }

    private static Site find(String host) {
        Site everywhere = read("everywhere");
        for (String domain = host; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            Site site = domain.matches("[a-z0-9.-]+") ? read(domain) : null;
            if (site != null) {
                return site.with(everywhere == null ? Site.UNKNOWN : everywhere);
            }
        }
        return everywhere == null ? Site.UNKNOWN : everywhere;
    }

    private static @Nullable Site read(String name) {
        return DataFile.read(Sites.class, name + ".yaml") instanceof Map<?, ?> data ? Site.of(data) : null;
    }
}
