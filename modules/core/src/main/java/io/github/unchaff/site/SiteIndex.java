package io.github.unchaff.site;

import io.github.unchaff.data.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which file is about a host or a name. Of the files that ship with the toolkit this is known without reading them, from
 * {@code index.tsv}: the id of the file, its other hosts, its names; between tabs, and several between {@code |}.
 */
final class SiteIndex {

    private static final String HEAD = "# Made from the site files; a test with -Dgolden=accept writes it anew.\n";
    private static final String TAB = "\t";
    private static final String BAR = "|";

    private final Map<String, String> idOfHost = new HashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** The index in a text as {@link #write} makes it. */
    static SiteIndex read(String text) {
        SiteIndex index = new SiteIndex();
        for (String line : text.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(TAB, -1);
                index.add(cells[0], split(cells[1]), split(cells[2]));
            }
        }
        return index;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The index of files. */
    static SiteIndex of(Collection<SiteFile> files) {
        SiteIndex index = new SiteIndex();
        for (SiteFile file : files) {
            index.add(file.id(), texts(file.hosts()), texts(file.names()));
        }
        return index;
    }

    /** The text of an index, sorted. */
    static String write(Collection<SiteFile> files) {
        Map<String, String> lines = new TreeMap<>();
        for (SiteFile file : files) {
            List<String> others = texts(file.hosts()).stream()
                    .filter(host -> !host.equals(file.id()))
                    .toList();
            lines.put(
                    file.id(),
                    file.id() + TAB + String.join(BAR, others) + TAB + String.join(BAR, texts(file.names())) + "\n");
        }
        return HEAD + String.join("", lines.values());
    }

    private static List<String> texts(List<Value.Text> values) {
        return values.stream().map(Value.Text::value).toList();
    }

    private void add(String id, List<String> hosts, List<String> names) {
        ids.add(id);
        idOfHost.put(id, id);
        hosts.forEach(host -> idOfHost.put(host, id));
        names.forEach(name -> idOfName.put(SiteNames.folded(name), id));
    }

    /** All files, in order. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The file about exactly this host, or null. */
    @Nullable
    String ofHost(String host) {
        return idOfHost.get(host);
    }

    /** The file about a publisher of this name, or null. */
    @Nullable
    String ofName(String name) {
        return idOfName.get(SiteNames.folded(name));
    }
}
