package io.github.unchaff.site;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.url.UrlPolicy;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site file, read strictly: unknown keys, wrong types and wrong values are faults with their places.
 *
 * @param file the file
 * @param id what it is called: the host, or {@code everywhere}
 * @param hosts all hosts it is about
 * @param names all names of its publisher
 * @param site what it says
 * @param content what it holds
 */
public record SiteFile(
        DataFile file, String id, List<Value.Text> hosts, List<Value.Text> names, Site site, Table content) {

    /** What the file of things that hold for every publisher is called. */
    public static final String EVERYWHERE = "everywhere";

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final String EXAMPLES = "examples";
    private static final String COUNTEREXAMPLES = "counterexamples";

    /** Copies the lists. */
    public SiteFile {
        hosts = List.copyOf(hosts);
        names = List.copyOf(names);
    }

    /** Reads a file; whatever is wrong goes to the faults. */
    public static SiteFile read(String id, DataFile file, List<Fault> faults) {
        Table table = file.table(faults);
        boolean everywhere = id.equals(EVERYWHERE);
        table.allow(Stream.concat(
                        Stream.of(SiteKey.values())
                                .filter(key -> !everywhere || key.shape().isPattern() || key == SiteKey.ORGANISATIONS)
                                .map(SiteKey::id),
                        Stream.of(EXAMPLES, COUNTEREXAMPLES))
                .toList());
        List<Value.Text> hosts = everywhere ? List.of() : hosts(id, table);
        boolean selects =
                SiteKey.selectors().stream().anyMatch(key -> table.keys().contains(key.id()));
        Value.Text publisher =
                everywhere ? null : selects ? table.text(SiteKey.PUBLISHER.id()) : table.needed(SiteKey.PUBLISHER.id());
        List<Value.Text> names = new ArrayList<>(table.texts(SiteKey.OTHER_NAMES.id()));
        if (publisher != null) {
            names.addFirst(publisher);
        }
        return new SiteFile(file, id, hosts, names, site(id, table, publisher, names), table);
    }

    private static Site site(String id, Table table, Value.@Nullable Text publisher, List<Value.Text> names) {
        String home = home(table);
        return new Site(
                id.equals(EVERYWHERE) ? "" : id,
                publisher == null ? null : new Publisher(publisher.value(), home),
                zone(table),
                dayFirst(table),
                Stream.concat(names.stream(), table.texts(SiteKey.ORGANISATIONS.id()).stream())
                        .map(Value.Text::value)
                        .toList(),
                patterns(table),
                id.equals(EVERYWHERE) ? List.of() : selectors(table));
    }

    private static List<Value.Text> hosts(String id, Table table) {
        List<Value.Text> hosts = new ArrayList<>();
        Value.Text host = table.needed(SiteKey.HOST.id());
        if (host != null) {
            hosts.add(host);
            if (!host.value().equals(id)) {
                fault(table, host, "the file of this host must be called " + host.value() + ".yaml");
            }
        }
        hosts.addAll(table.texts(SiteKey.OTHER_HOSTS.id()));
        for (Value.Text text : hosts) {
            if (!HOST.matcher(text.value()).matches() || text.value().startsWith("www.")) {
                fault(table, text, "no host such as example.org, in small letters and without www.: " + text.value());
            }
        }
        return hosts;
    }

    private static @Nullable String home(Table table) {
        Value.Text home = table.text(SiteKey.HOME.id());
        if (home != null && !(home.value().startsWith("http") && UrlPolicy.isAbsolute(home.value()))) {
            fault(table, home, "no address such as https://www.example.org: " + home.value());
        }
        return home == null ? null : home.value();
    }

    private static @Nullable ZoneId zone(Table table) {
        Value.Text zone = table.text(SiteKey.ZONE.id());
        try {
            return zone == null ? null : ZoneId.of(zone.value());
        } catch (DateTimeException e) {
            fault(table, zone, "there is no time zone " + zone.value());
            return null;
        }
    }

    private static @Nullable Boolean dayFirst(Table table) {
        Value.Text order = table.text(SiteKey.DATES.id());
        if (order != null && !Set.of("day-first", "month-first").contains(order.value())) {
            fault(table, order, "must be day-first or month-first, not " + order.value());
        }
        return order == null ? null : order.value().equals("day-first");
    }

    private static List<SitePattern> patterns(Table table) {
        List<SitePattern> out = new ArrayList<>();
        for (SiteKey key : SiteKey.patterns()) {
            for (Value.Text text : table.texts(key.id())) {
                SitePattern pattern = SitePattern.of(key, text, table.faults());
                if (pattern != null) {
                    out.add(pattern);
                }
            }
        }
        return out;
    }

    private static List<SiteSelector> selectors(Table table) {
        List<SiteSelector> out = new ArrayList<>();
        for (SiteKey key : SiteKey.selectors()) {
            for (Value.Text text : table.texts(key.id())) {
                SiteSelector selector = SiteSelector.of(key, text, table.faults());
                if (selector != null) {
                    out.add(selector);
                }
            }
        }
        return out;
    }

    private static void fault(Table table, Value.Text at, String message) {
        table.faults().add(new Fault(at.place(), at.key(), message));
    }

    /** The regular expressions of the file. */
    public List<SitePattern> patterns() {
        return site.patterns();
    }

    /** The selectors of the file. */
    public List<SiteSelector> selectors() {
        return site.selectors();
    }

    /** The examples of the file, key by key; what is wrong with their form goes to the faults. */
    public List<Example> examples(List<Fault> faults) {
        Table positive = new Table(content.place(), "", content.content(), faults).table(EXAMPLES);
        Table negative = new Table(content.place(), "", content.content(), faults).table(COUNTEREXAMPLES);
        List<SiteKey> keys = Stream.of(SiteKey.values())
                .filter(key ->
                        key.shape().isPattern() || key.shape() == SiteKey.Shape.SELECTOR && !id.equals(EVERYWHERE))
                .toList();
        List<String> known = keys.stream().map(SiteKey::id).toList();
        positive.allow(known);
        negative.allow(known);
        List<Example> out = new ArrayList<>();
        for (SiteKey key : keys) {
            positive.items(key.id()).forEach(item -> add(out, SiteExample.of(site, key, item, faults)));
            negative.texts(key.id()).forEach(text -> add(out, SiteExample.counter(site, key, text)));
        }
        return out;
    }

    private static void add(List<Example> out, @Nullable Example example) {
        if (example != null) {
            out.add(example);
        }
    }

    /** The expressions that match no example, each as a fault. */
    public List<Fault> untested(List<Example> examples) {
        return patterns().stream()
                .filter(pattern -> examples.stream()
                        .noneMatch(example ->
                                example.key().equals(pattern.key().id()) && SiteExample.touches(pattern, example)))
                .map(pattern -> new Fault(
                        pattern.source().place(),
                        pattern.key().id(),
                        "no example matches this expression; add one under examples: "
                                + pattern.key().id()))
                .toList();
    }
}
