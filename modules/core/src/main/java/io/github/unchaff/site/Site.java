package io.github.unchaff.site;

import io.github.unchaff.model.Publisher;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a publisher, as its data file says; see {@link SiteKey} for what there is. Immutable and thread-safe.
 */
public final class Site {

    /** A publisher of whom nothing is known. */
    public static final Site UNKNOWN = new Site("", null, null, null, List.of(), List.of(), List.of());

    private final String host;
    private final @Nullable Publisher publisher;
    private final @Nullable ZoneId zone;
    private final @Nullable Boolean dayFirst;
    private final Set<String> organisations = new HashSet<>();
    private final Map<SiteKey, List<SitePattern>> patterns = new EnumMap<>(SiteKey.class);
    private final List<SiteSelector> selectors;

    Site(
            String host,
            @Nullable Publisher publisher,
            @Nullable ZoneId zone,
            @Nullable Boolean dayFirst,
            List<String> organisations,
            List<SitePattern> patterns,
            List<SiteSelector> selectors) {
        this.host = host;
        this.publisher = publisher;
        this.zone = zone;
        this.dayFirst = dayFirst;
        organisations.forEach(name -> this.organisations.add(SiteNames.folded(name)));
        patterns.forEach(pattern -> this.patterns
                .computeIfAbsent(pattern.key(), key -> new ArrayList<>())
                .add(pattern));
        this.selectors = List.copyOf(selectors);
    }

    /** This site with what holds everywhere added behind its own habits. */
    Site with(Site everywhere) {
        List<SitePattern> all = new ArrayList<>(patterns());
        all.addAll(everywhere.patterns());
        List<String> names = new ArrayList<>(organisations);
        names.addAll(everywhere.organisations);
        return new Site(host, publisher, zone, dayFirst, names, all, selectors);
    }

    /** The host it is known by, without {@code www.}; empty when nobody described the publisher. */
    public String host() {
        return host;
    }

    /** Its name and home, or null. */
    public @Nullable Publisher publisher() {
        return publisher;
    }

    /** The zone of times that state none, or null. */
    public @Nullable ZoneId zone() {
        return zone;
    }

    /** Whether {@code 3/6/2024} is 3 June (true), 6 March (false), or nobody knows (null). */
    public @Nullable Boolean dayFirst() {
        return dayFirst;
    }

    /** Whether a name in a byline is the publisher's or an organisation's, not one of people. */
    public boolean isOrganisation(String name) {
        return organisations.contains(SiteNames.folded(name));
    }

    /** Whether a text holds a name of the publisher's, such as {@code RTI 中央廣播電臺}. */
    public boolean isNamedIn(String text) {
        String folded = SiteNames.folded(text);
        return organisations.stream().anyMatch(name -> SiteNames.isDistinct(name) && folded.contains(name));
    }

    /** All expressions in the order they are tried in, key by key. */
    List<SitePattern> patterns() {
        return patterns.values().stream().flatMap(List::stream).toList();
    }

    /** Whether there is an expression of this key. */
    public boolean knows(SiteKey key) {
        return patterns.containsKey(key);
    }

    /** All selectors, key by key, in the order of the file. */
    List<SiteSelector> selectors() {
        return selectors;
    }

    /** The selectors of a key, in the order in which they are tried. */
    public List<SiteSelector> selectors(SiteKey key) {
        return selectors.stream().filter(selector -> selector.key() == key).toList();
    }

    /** Whether the file says by selectors where anything stands in pages. */
    public boolean hasSelectors() {
        return !selectors.isEmpty();
    }

    /** Whether an expression of this key matches the whole text. */
    public boolean matches(SiteKey key, String text) {
        return first(key, text) != null;
    }

    /** The match of the whole text with groups; null if none matches. */
    public @Nullable Matcher parts(SiteKey key, String text) {
        return first(key, text);
    }

    /** Where the text ends when all endings of this key are off; its length if it has none. Nothing is ever all ending. */
    public int withoutEnding(SiteKey key, String text) {
        int end = text.length();
        Matcher found = first(key, text);
        while (found != null && !text.substring(0, found.start()).isBlank()) {
            end = found.start();
            found = found.start() == found.end() ? null : first(key, text.substring(0, end));
        }
        return end;
    }

    private @Nullable Matcher first(SiteKey key, String text) {
        List<SitePattern> ofKey = patterns.get(key);
        if (ofKey == null) {
            return null;
        }
        for (SitePattern pattern : ofKey) {
            Matcher match = pattern.match(text);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
