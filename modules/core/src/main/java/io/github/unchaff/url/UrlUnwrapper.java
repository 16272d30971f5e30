package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Restores addresses that a proxy, an archive, a redirector or a tracker wrapped, without asking the network:
 * {@code https://images.weserv.nl/?url=example.org/a.jpg} is {@code https://example.org/a.jpg}. What it knows is data with
 * examples, in {@code wrappers.yaml}; what it does not know it leaves as it is. Time is linear in the length of the address.
 * Thread-safe.
 */
public final class UrlUnwrapper {

    /** How many wrappers may be round one another. What is wrapped more often is a trap, and stays as it is. */
    private static final int DEEPEST = 8;

    private static final Pattern TYPE_HINT = Pattern.compile("\\?\\.[a-z0-9]{2,5}");

    private final List<KnownWrappers> known;

    private UrlUnwrapper(List<KnownWrappers> known) {
        this.known = known;
    }

    /** The unwrapper with the data that ships with the toolkit; read when first asked for. */
    public static UrlUnwrapper standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final KnownWrappers SHIPPED =
                new ShippedWrappers(WrapperFile.shippedFile().text());
        static final UrlUnwrapper INSTANCE = new UrlUnwrapper(List.of(SHIPPED));
    }

    /** An unwrapper with data of a user's, which is asked first, and the data that ships with the toolkit. */
    public static UrlUnwrapper with(WrapperFile own) {
        return new UrlUnwrapper(List.of(new WrapperIndex(own), Standard.SHIPPED));
    }

    /** The address without wrappers and tracking parameters; the same string when there are none. */
    public String unwrap(String url) {
        String out = withoutTypeHint(url);
        int depth = 0;
        for (String inside = once(out); inside != null && !inside.equals(out); inside = once(out)) {
            if (depth++ == DEEPEST) {
                return url;
            }
            out = inside;
        }
        return Tracking.mayBeIn(out) ? Tracking.without(out, tracking(out)) : out;
    }

    /** {@code ipfs://CID?.png}: the query is a gateway's hint at a file type and no part of what a CID stands for. */
    private static String withoutTypeHint(String url) {
        int query = url.startsWith("ipfs://") ? url.lastIndexOf('?') : -1;
        return query > 0 && TYPE_HINT.matcher(url).region(query, url.length()).matches()
                ? url.substring(0, query)
                : url;
    }

    private @Nullable String once(String url) {
        Address address = Address.of(url);
        if (address == null) {
            return null;
        }
        for (KnownWrappers wrappers : known) {
            String inside = wrappers.unwrap(address);
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private List<TrackingNames> tracking(String url) {
        Address address = Address.of(url);
        String host = address == null ? "" : address.host();
        if (known.size() == 1) {
            return known.getFirst().tracking(host);
        }
        List<TrackingNames> names = new ArrayList<>();
        known.forEach(wrappers -> names.addAll(wrappers.tracking(host)));
        return names;
    }
}
