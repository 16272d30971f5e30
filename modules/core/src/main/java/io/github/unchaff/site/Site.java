package io.github.unchaff.site;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.model.Publisher;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a publisher, as its data file says. Patterns are matched against the whole text of a block.
 *
 * @param host the host it is known by, without {@code www.}
 * @param publisher its name and home, or null
 * @param zone the zone of times that state none, or null
 * @param dayFirst whether {@code 3/6/2024} is 3 June (true), 6 March (false), or nobody knows (null)
 * @param organisations names that stand in bylines but are the publisher, not people
 * @param promo blocks to drop
 * @param rights blocks that are the rights line
 * @param original texts of links that lead to the original
 * @param deadLinks addresses that lead readers nowhere; their text stays
 */
public record Site(
        String host,
        @Nullable Publisher publisher,
        @Nullable ZoneId zone,
        @Nullable Boolean dayFirst,
        List<String> organisations,
        List<Pattern> promo,
        List<Pattern> rights,
        List<Pattern> original,
        List<Pattern> deadLinks) {

    /** A publisher of whom nothing is known. */
    public static final Site UNKNOWN =
            new Site("", null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Site {
        organisations = List.copyOf(organisations);
        promo = List.copyOf(promo);
        rights = List.copyOf(rights);
        original = List.copyOf(original);
        deadLinks = List.copyOf(deadLinks);
    }

    static Site of(Map<?, ?> data) {
        String name = DataFile.text(data, "publisher");
        String zone = DataFile.text(data, "zone");
        String order = DataFile.text(data, "dates");
        String host = DataFile.text(data, "host");
        return new Site(
                host == null ? "" : host,
                name == null ? null : new Publisher(name, DataFile.text(data, "home")),
                zone == null ? null : ZoneId.of(zone),
                order == null ? null : order.equals("day-first"),
                DataFile.texts(data, "organisations"),
                patterns(data, "promo"),
                patterns(data, "rights"),
                patterns(data, "original"),
                patterns(data, "dead_links"));
    }

    /** This site with what holds everywhere added behind its own habits. */
    Site with(Site everywhere) {
        return new Site(
                host,
                publisher,
                zone,
                dayFirst,
                organisations,
                joined(promo, everywhere.promo),
                joined(rights, everywhere.rights),
                joined(original, everywhere.original),
                joined(deadLinks, everywhere.deadLinks));
    }

    /** Whether one of the patterns matches the whole text. */
    public static boolean matches(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    private static List<Pattern> patterns(Map<?, ?> data, String key) {
        return DataFile.texts(data, key).stream()
                .map(text -> Pattern.compile(text, Pattern.DOTALL))
                .toList();
    }

    private static List<Pattern> joined(List<Pattern> a, List<Pattern> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
