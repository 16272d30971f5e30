package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a wrapped address looks like, {@code images.example.net/?url={url}}: host, path and query as {@code wrappers.yaml}
 * explains them. Immutable.
 */
final class Shape {

    private static final Pattern NAMED = Pattern.compile("[A-Za-z0-9_.-]{1,40}=");
    private static final String OWN_QUERY = "?*";
    private static final int SHORTEST_MARK = 4;

    private record Parameter(String name, Glob value) {}

    private final HostShape host;
    private final Glob path;
    private final boolean root;
    private final boolean ownQuery;
    private final List<Parameter> parameters;
    private final @Nullable Glob query;
    private final String mark;
    private final Glob.Start start;

    /**
     * Reads a shape.
     *
     * @param at what stands in the file
     * @param start what an address inside begins with
     * @throws IllegalArgumentException when it is none; the message says why
     */
    Shape(String at, Glob.Start start) {
        this.start = start;
        int slash = Address.first(at, "/?", 0, at.length());
        host = HostShape.of(at.substring(0, slash));
        String rest = at.substring(slash);
        ownQuery = rest.endsWith(OWN_QUERY);
        rest = ownQuery ? rest.substring(0, rest.length() - OWN_QUERY.length()) : rest;
        int question = rest.indexOf('?');
        String before = question < 0 ? rest : rest.substring(0, question);
        String behind = question < 0 ? "" : rest.substring(question + 1);
        path = Glob.of(before.isEmpty() ? "/" : before, '/');
        root = before.isEmpty() || before.equals("/");
        boolean named = NAMED.matcher(behind).lookingAt();
        query = behind.isEmpty() || named ? null : Glob.of(behind, '&');
        parameters = named ? parameters(behind) : List.of();
        mark = start == Glob.Start.BASE64 ? start.word() : longestLiteral();
        if (host.isAny() && mark.length() < SHORTEST_MARK) {
            throw new IllegalArgumentException("too little to know it by in '" + at + "'");
        }
    }

    private static List<Parameter> parameters(String query) {
        List<Parameter> out = new ArrayList<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a parameter without a name in '" + query + "'");
            }
            String value = part.substring(equals + 1);
            out.add(new Parameter(part.substring(0, equals), Glob.of(value.isEmpty() ? "**" : value, '&')));
        }
        return out;
    }

    private String longestLiteral() {
        return parameters.stream()
                .map(parameter -> parameter.name + "=")
                .reduce(path.mark(), (best, text) -> text.length() > best.length() ? text : best);
    }

    HostShape host() {
        return host;
    }

    /** Whether the piece {@code url} is percent-encoded and not the end of the address as it is. */
    boolean isEncoded() {
        return !(path.takesRest()
                || query != null && query.takesRest()
                || parameters.stream().anyMatch(parameter -> parameter.value.takesRest()));
    }

    /** A text without which no address has this shape. */
    String mark() {
        return mark;
    }

    /** The names of the pieces that it takes out. */
    List<String> pieces() {
        Stream<Glob> globs = Stream.concat(
                Stream.of(path), query == null ? parameters.stream().map(Parameter::value) : Stream.of(query));
        Stream<String> host = this.host.glob() == null ? Stream.of() : this.host.glob().pieces().stream();
        return Stream.concat(host, globs.flatMap(glob -> glob.pieces().stream()))
                .toList();
    }

    /** Whether the fragment of an address of this shape is its own and not of the address inside. */
    boolean leavesFragment() {
        return !ownQuery && (isEncoded() || !parameters.isEmpty());
    }

    /** Whether an address found by its host or its mark has this shape; fills the pieces. */
    boolean matches(Address address, Map<String, String> pieces) {
        String text = address.text();
        if (!host.isAny() && !host.matches(address.host(), pieces)) {
            return false;
        }
        boolean wholePath = query != null || ownQuery || !path.takesRest() || !parameters.isEmpty();
        int end = wholePath ? address.query() : text.length();
        boolean atRoot = root && address.path() == address.query();
        if (!atRoot && !path.matches(text, address.path(), end, start, pieces)) {
            return false;
        }
        if (query != null) {
            return address.hasQuery() && query.matches(text, address.query() + 1, text.length(), start, pieces);
        }
        for (Parameter parameter : parameters) {
            if (!has(parameter, address, pieces)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Parameter parameter, Address address, Map<String, String> pieces) {
        String text = address.text();
        for (int at = address.query() + 1; at < address.fragment(); ) {
            int end = text.indexOf('&', at);
            end = end < 0 || end > address.fragment() ? address.fragment() : end;
            // "&amp;" is what is left of an address that was escaped twice.
            int name = text.startsWith("amp;", at) ? at + "amp;".length() : at;
            int value = name + parameter.name.length() + 1;
            if (value <= end && text.startsWith(parameter.name, name) && text.charAt(value - 1) == '=') {
                // An address that was not encoded and has a query of its own takes what follows with it.
                boolean open = parameter.value.takesRest() && Address.first(text, "?", value, end) < end;
                if (parameter.value.matches(text, value, open ? text.length() : end, start, pieces)) {
                    return true;
                }
            }
            at = end + 1;
        }
        return false;
    }
}
