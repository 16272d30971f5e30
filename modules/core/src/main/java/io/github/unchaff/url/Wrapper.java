package io.github.unchaff.url;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that wraps addresses, as its entry in {@code wrappers.yaml} says.
 *
 * @param name what it is
 * @param shapes what addresses look like that it wrapped
 * @param to how the address inside is put together from the pieces of the shape; null when it is the piece {@code url}
 * @param decoding how the piece {@code url} was written down
 * @param bare whether the address inside may stand without a scheme
 * @param local whether the address inside may be one on the wrapper's own host
 */
record Wrapper(String name, List<Shape> shapes, @Nullable String to, Decoding decoding, boolean bare, boolean local) {

    /** The piece that holds the address inside. */
    static final String URL = "url";

    /** Copies the list. */
    Wrapper {
        shapes = List.copyOf(shapes);
    }

    /** The address inside an address that may have one of the shapes; null if it has not, or if there is none inside. */
    @Nullable
    String unwrap(Address address, Shape shape) {
        Map<String, String> pieces = new HashMap<>();
        if (!shape.matches(address, pieces)) {
            return null;
        }
        String found = pieces.get(URL);
        if (found != null) {
            found = decoding.decode(shape.isEncoded() ? Percent.decode(found) : unencoded(found), pieces);
            if (found == null) {
                return null;
            }
            pieces.put(URL, found);
        }
        String inside = Inside.address(to == null ? pieces.get(URL) : filled(to, pieces), address, bare, local);
        boolean goesOn = inside != null && shape.leavesFragment() && inside.indexOf('#') < 0;
        return goesOn ? inside + address.text().substring(address.fragment()) : inside;
    }

    /** Some encode the whole address all the same; then a query behind it is not its own. */
    private static String unencoded(String found) {
        int colon = found.startsWith("https") ? 5 : 4;
        boolean scheme = found.startsWith("http") && found.regionMatches(true, colon, "%3A", 0, 3);
        boolean path = found.indexOf('/') < 0 && (found.contains("%2F") || found.contains("%2f"));
        return scheme || path
                ? Percent.decode(found.substring(0, Address.first(found, "?#", 0, found.length())))
                : found;
    }

    private static String filled(String template, Map<String, String> pieces) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            out.append(template, at, open)
                    .append(pieces.getOrDefault(name.startsWith("+") ? name.substring(1) : name, ""));
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }
}
