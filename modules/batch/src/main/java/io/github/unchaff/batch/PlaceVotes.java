package io.github.unchaff.batch;

import io.github.unchaff.Conversion;
import io.github.unchaff.date.DateVote;
import io.github.unchaff.url.UrlPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of each publisher, or of each folder where the publisher is not known, write dates of numbers. The sums do
 * not depend on the order they are counted in. Not thread-safe.
 */
final class PlaceVotes {

    private static final String WWW = "www.";

    private final Map<String, DateVote> votes = new HashMap<>();

    /** Counts what an article proves. */
    void add(Outcome outcome) {
        if (outcome.conversion() instanceof Conversion.Converted converted
                && converted.dates().isTelling()) {
            String place = place(outcome);
            votes.merge(place, converted.dates().in(place), DateVote::plus);
        }
    }

    /** What a place has to say; nothing if there is none. */
    DateVote of(@Nullable String place) {
        return place == null ? DateVote.NONE : votes.getOrDefault(place, DateVote.NONE);
    }

    /** The publisher's host, else the folder, as the evidence calls it. */
    static String place(Outcome outcome) {
        String url = outcome.conversion() instanceof Conversion.Converted converted
                ? converted.document().metadata().url()
                : null;
        String host = url == null ? "" : UrlPolicy.host(url);
        if (!host.isEmpty()) {
            return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        }
        String place = outcome.input().place();
        int slash = place.lastIndexOf('/');
        return slash < 0 ? "this folder" : "the folder " + place.substring(0, slash);
    }
}
