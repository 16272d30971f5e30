package io.github.unchaff.byline;

import io.github.unchaff.data.Table;
import io.github.unchaff.data.Value;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.site.Site;
import io.github.unchaff.site.Sites;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News agencies and media by name: those that have a site file, and those that {@code names.yaml} lists. Thread-safe. */
public final class Organisations {

    private static final int LONGEST = 16;

    private final Map<String, Publisher> publishers = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> carriers = new HashSet<>();

    Organisations(Table data) {
        for (Table entry : data.tables("organisations")) {
            Value.Text publisher = entry.text("publisher");
            Value.Text home = entry.text("home");
            for (Value.Text name : entry.texts("names")) {
                names.add(folded(name.value()));
                if (publisher != null) {
                    publishers.put(
                            folded(name.value()), new Publisher(publisher.value(), home == null ? null : home.value()));
                }
            }
        }
        data.texts("carriers").forEach(name -> carriers.add(name.value()));
    }

    /** Those that ship with the toolkit. */
    public static Organisations standard() {
        return NameWords.STANDARD.organisations();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the whole text names one of them. */
    public boolean contains(String name) {
        return names.contains(folded(name)) || site(name) != null;
    }

    private @Nullable Site site(String name) {
        Site site = name.isBlank() || name.length() > 2 * LONGEST
                ? null
                : Sites.standard().named(name);
        return site == null || site.publisher() == null || isCarrier(site.publisher()) ? null : site;
    }

    /** The publisher behind a name, or null. */
    public @Nullable Publisher publisher(String name) {
        Site site = site(name);
        return site == null ? publishers.get(folded(name)) : site.publisher();
    }

    /** Whether a publisher only carries what others published first. */
    public boolean isCarrier(Publisher publisher) {
        return carriers.contains(publisher.name());
    }

    /** Where the longest name ends that the text begins with; 0 if there is none. */
    public int prefix(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            if (text.charAt(length - 1) > ' ' && contains(text.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
