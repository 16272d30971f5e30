package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that ships with the toolkit, read entry by entry when an address asks for it. Reading all of it would take most of
 * the time that the conversion of one short article takes.
 *
 * <p>An entry is found by the words with a dot in it, without its examples: the domains that it is about must be among them.
 * Entries that hold for any host are read together, when the first address comes.
 */
final class ShippedWrappers implements KnownWrappers {

    private static final String ENTRY = "  - name:";
    private static final String ANY_HOST = "'*/";

    /** Some entries of one list of the file. */
    private static final class Part {
        private final String yaml;
        private volatile @Nullable WrapperIndex index;

        Part(String yaml) {
            this.yaml = yaml;
        }

        /** What the entries say; when two threads ask at once, both read, and read the same. */
        WrapperIndex index() {
            WrapperIndex read = index;
            if (read == null) {
                read = new WrapperIndex(WrapperFile.readToWork(yaml));
                index = read;
            }
            return read;
        }
    }

    private final HostMap<Part> wrappers = new HostMap<>();
    private final Part wrappersAnywhere;
    private final HostMap<Part> tracking = new HostMap<>();
    private final Part trackingAnywhere;

    ShippedWrappers(String yaml) {
        String work = withoutExamples(yaml);
        int second = work.indexOf("\ntracking:\n") + 1;
        wrappersAnywhere = cut(work.substring(work.indexOf("\nwrappers:\n") + 1, second), wrappers);
        trackingAnywhere = cut(work.substring(second), tracking);
    }

    @Override
    public @Nullable String unwrap(Address address) {
        for (Part part : wrappers.of(address.host())) {
            String inside = part.index().unwrap(address);
            if (inside != null) {
                return inside;
            }
        }
        return wrappersAnywhere.index().unwrap(address);
    }

    @Override
    public List<TrackingNames> tracking(String host) {
        List<Part> parts = tracking.of(host);
        List<TrackingNames> anywhere = trackingAnywhere.index().tracking("");
        if (parts.isEmpty()) {
            return anywhere;
        }
        List<TrackingNames> all = new ArrayList<>(anywhere);
        parts.forEach(part -> all.addAll(part.index().tracking(host)));
        return all;
    }

    /** Puts the entries of a list under their domains; those without any come back together. */
    private static Part cut(String list, HostMap<Part> parts) {
        int at = list.indexOf(ENTRY);
        String head = list.substring(0, list.indexOf('\n') + 1);
        StringBuilder anywhere = new StringBuilder(head);
        while (at >= 0) {
            int next = list.indexOf("\n" + ENTRY, at) + 1;
            String entry = list.substring(at, next == 0 ? list.length() : next);
            List<String> domains = domains(entry);
            Part part = new Part(head + entry);
            domains.forEach(domain -> parts.put(domain, part));
            if (domains.isEmpty() || entry.contains(ANY_HOST)) {
                anywhere.append(entry);
            }
            at = next == 0 ? -1 : next;
        }
        return new Part(anywhere.toString());
    }

    /** All words with a dot in it, as {@link HostMap} names domains. */
    static List<String> domains(String entry) {
        List<String> out = new ArrayList<>();
        int end = 0;
        for (int dot = entry.indexOf('.'); dot >= 0; dot = entry.indexOf('.', end)) {
            int from = dot;
            while (from > end && isInHost(entry.charAt(from - 1))) {
                from--;
            }
            end = dot + 1;
            while (end < entry.length() && isInHost(entry.charAt(end))) {
                end++;
            }
            String word = entry.substring(from == dot ? dot + 1 : from, end);
            if (word.endsWith(".") && entry.startsWith(HostMap.ANY_ENDING, end)) {
                word = word.substring(word.lastIndexOf('.', word.length() - 2) + 1) + HostMap.ANY_ENDING;
            }
            word = word.startsWith("www.") ? word.substring(4) : word;
            if (word.indexOf('.') > 0 && !out.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    private static boolean isInHost(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /** Cuts the text of {@code examples: |}: all lines below that are indented more (YAML 1.2, 8.1.1). */
    private static String withoutExamples(String yaml) {
        StringBuilder out = new StringBuilder(yaml.length() / 2);
        int indent = -1;
        for (int at = 0; at < yaml.length(); ) {
            int end = yaml.indexOf('\n', at) + 1;
            end = end == 0 ? yaml.length() : end;
            int text = at;
            while (text < end && yaml.charAt(text) == ' ') {
                text++;
            }
            boolean inside = indent >= 0 && (text - at > indent || text < end && yaml.charAt(text) == '\n');
            if (!inside) {
                indent = yaml.startsWith("examples: |\n", text) ? text - at : -1;
                out.append(yaml, at, indent >= 0 ? at : end);
            }
            at = end;
        }
        return out.toString();
    }
}
