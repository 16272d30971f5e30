package io.github.unchaff.feed.write;

import com.rometools.rome.feed.synd.SyndPerson;
import io.github.unchaff.Conversion;
import io.github.unchaff.model.Identity;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a feed can say of itself. When all its entries are from one feed, that is what this feed says of itself, with what the
 * options say otherwise. Else it is a new feed, and each entry says which one it is from. Not thread-safe.
 */
final class HeadFacts {

    private static final String UNTITLED = "Articles";

    /** Of so many entries the titles are kept, in case that only one of them stays. */
    private static final int FEW = 100;

    private final FeedOptions options;
    private final Map<String, String> shared = new HashMap<>();
    private final Map<Long, Metadata> heads = new TreeMap<>();
    private final Set<Long> sources = new HashSet<>();
    private final Map<Long, String> titles = new HashMap<>();
    private @Nullable String smallestUrl;
    private @Nullable Metadata only;
    private int count;

    HeadFacts(FeedOptions options) {
        this.options = options;
    }

    /** Takes what a source feed says of itself. */
    void addHead(Conversion.Converted said) {
        heads.put(Card.from(said.source()), said.document().metadata());
    }

    /** Takes an entry, and gives its card back with texts that many cards have kept only once. */
    Card shared(Card card, String title, @Nullable String url) {
        count++;
        if (count <= FEW) {
            titles.put(card.title(), title);
        }
        smallestUrl = url != null && (smallestUrl == null || url.compareTo(smallestUrl) < 0) ? url : smallestUrl;
        sources.add(card.from());
        return new Card(
                card.id(),
                card.permalink(),
                card.url(),
                card.published(),
                card.stated(),
                card.captured(),
                card.modified(),
                shared(card.language()),
                shared(card.publisher()),
                shared(card.homepage()),
                shared(card.feed()),
                Objects.requireNonNull(shared(card.path())),
                card.line(),
                card.column(),
                card.from(),
                card.title(),
                card.text(),
                card.hash(),
                card.sketch(),
                card.uses());
    }

    private @Nullable String shared(@Nullable String text) {
        return text == null ? null : shared.computeIfAbsent(text, same -> same);
    }

    /** Whether an entry is to say where it is from; after {@link #head}. */
    boolean saysSource(Card card) {
        return only == null || card.feed() != null && !card.feed().equals(Source.idOf(only));
    }

    /** The head of a feed of these entries. */
    FeedHead head(List<Held> entries) {
        only = onlyFeed();
        Metadata said = only == null ? Metadata.EMPTY : only;
        Syndication more = said.syndication() == null ? Syndication.EMPTY : said.syndication();
        String self = Iri.of(null, options.selfUrl());
        String publisher = common(entries);
        String title = title(entries, said, publisher);
        String homepage = only == null ? homepage(entries, publisher) : Iri.of(null, said.url());
        String id = id(entries, publisher, self);
        return new FeedHead(
                id,
                title,
                FeedEntry.line(said.summary()),
                entries.isEmpty() ? dateOf(said) : entries.getFirst().updated(),
                authors(said, publisher == null ? title : publisher, title),
                Persons.contributors(said),
                homepage,
                self,
                Categories.of(said),
                FeedEntry.line(said.rights()),
                Iri.of(null, more.license()),
                Iri.of(said.url(), more.icon()),
                more.thumbnails().isEmpty()
                        ? null
                        : Iri.of(said.url(), more.thumbnails().getFirst()),
                language(entries, said),
                Iri.of(null, options.stylesheet()),
                place(homepage, self, id),
                FeedHead.History.NONE,
                uses(entries));
    }

    /** What all sources say, when all are the same feed, of which there may be several copies: the newest of them. */
    private @Nullable Metadata onlyFeed() {
        if (heads.isEmpty() || !heads.keySet().containsAll(sources)) {
            return null;
        }
        List<Metadata> copies = new ArrayList<>(heads.values());
        String id = Source.idOf(copies.getFirst());
        copies.sort(Comparator.comparing(HeadFacts::dateOf)
                .thenComparing(copy -> Objects.requireNonNullElse(copy.title(), "")));
        return copies.stream().allMatch(copy -> Source.idOf(copy).equals(id)) ? copies.getLast() : null;
    }

    private static AtomDate dateOf(Metadata feed) {
        AtomDate date = AtomDate.latest(AtomDate.of(feed.published()), AtomDate.of(feed.modified()));
        return date == null ? AtomDate.EPOCH : date;
    }

    private static @Nullable String common(List<Held> entries) {
        String first = entries.isEmpty() ? null : entries.getFirst().card().publisher();
        boolean all =
                entries.stream().allMatch(entry -> Objects.equals(entry.card().publisher(), first));
        return all ? first : null;
    }

    private static @Nullable String homepage(List<Held> entries, @Nullable String publisher) {
        return publisher == null ? null : entries.getFirst().card().homepage();
    }

    private String title(List<Held> entries, Metadata said, @Nullable String publisher) {
        String asked = FeedEntry.line(options.title());
        String own = FeedEntry.line(said.title());
        if (asked != null) {
            return asked;
        }
        if (own != null) {
            return own;
        }
        if (publisher != null) {
            return publisher;
        }
        boolean alone = entries.size() == 1 && count <= FEW && only == null;
        return alone ? titles.getOrDefault(entries.getFirst().card().title(), UNTITLED) : UNTITLED;
    }

    private String id(List<Held> entries, @Nullable String publisher, @Nullable String self) {
        if (options.id() != null) {
            return Iri.isAbsolute(options.id()) ? options.id() : made(options.id());
        }
        if (only != null) {
            return Source.idOf(only);
        }
        String name = self != null ? self : options.title() != null ? options.title() : publisher;
        return name != null
                ? made(name)
                : based(Identity.of("feed", entries.stream().map(Held::id).toList()));
    }

    private String made(String name) {
        return based(Identity.of("feed", List.of(name)));
    }

    private String based(String urn) {
        return options.idBase() == null ? urn : options.idBase() + urn.substring("urn:uuid:".length());
    }

    private List<SyndPerson> authors(Metadata said, String fallback, String title) {
        SyndPerson asked = options.author() == null ? null : Persons.person(options.author(), null);
        if (asked != null) {
            return List.of(asked);
        }
        List<SyndPerson> authors = Persons.authors(said);
        if (!authors.isEmpty()) {
            return authors;
        }
        for (String name : List.of(fallback, title, UNTITLED)) {
            SyndPerson person = Persons.person(name, null);
            if (person != null) {
                return List.of(person);
            }
        }
        throw new IllegalStateException(UNTITLED + " is a name");
    }

    /** What the one feed says, else the most frequent language of the entries when all have one. */
    private static @Nullable String language(List<Held> entries, Metadata said) {
        String stated = LanguageTag.tag(said.language());
        if (stated != null) {
            return stated;
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Held entry : entries) {
            if (entry.card().language() == null) {
                return null;
            }
            counts.merge(entry.card().language(), 1, Integer::sum);
        }
        String most = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }

    private String place(@Nullable String homepage, @Nullable String self, String id) {
        String named = homepage == null ? self : homepage;
        if (named != null) {
            return named;
        }
        String host = smallestUrl == null ? "" : UrlPolicy.host(smallestUrl);
        return host.isEmpty() || smallestUrl == null
                ? id
                : smallestUrl.substring(0, smallestUrl.indexOf(':')) + "://" + host + "/";
    }

    private static FeedHead.Uses uses(List<Held> entries) {
        return entries.stream()
                .map(entry -> entry.card().uses())
                .reduce(new FeedHead.Uses(false, false), FeedHead.Uses::and);
    }
}
