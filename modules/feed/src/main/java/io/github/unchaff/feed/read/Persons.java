package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People as feeds name them: {@code name}, {@code uri} and {@code email} in Atom (RFC 4287, 3.2), one string in RSS, in which an
 * address of mail and a name may stand in either order.
 */
final class Persons {

    private static final String MAIL =
            "[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:mailto:)?(" + MAIL + ")(?:\\?[^\\s<>()]{0,200})?", Pattern.CASE_INSENSITIVE);

    private final Taker taker;
    private final Metadata.Builder metadata;
    private final @Nullable String document;
    private final List<Contributor> added = new ArrayList<>();

    Persons(Taker taker, Metadata.Builder metadata, @Nullable String document) {
        this.taker = taker;
        this.metadata = metadata;
        this.document = document;
    }

    /** The authors of a feed, who wrote all its entries; its title, which stands in for one, wrote none. */
    static List<Contributor> ofAll(Metadata feed) {
        return feed.contributors(Role.AUTHOR).stream()
                .filter(who -> !who.name().equals(feed.title()))
                .toList();
    }

    /** Takes all of one name in an element; whether there were any. */
    boolean take(XmlElement in, String name, Role role) {
        boolean found = false;
        for (XmlElement element : Taker.all(in, name)) {
            found |= structured(element, role) || written(element, role);
        }
        return found;
    }

    /** Takes who publishes it; where one can write to, a contributor too. */
    void publisher(XmlElement in, String name) {
        for (XmlElement element : Taker.all(in, name)) {
            SourceText said = Construct.of(element).plain(taker.read()).strip();
            boolean mail = ADDRESS.matcher(said.value()).find();
            if (!mail && !said.isBlank()) {
                taker.take(element);
                metadata.publisher(new Publisher(taker.moved(said, Field.PUBLISHER), null));
            } else if (mail) {
                written(element, Role.CONTRIBUTOR);
                Contributor last = added.isEmpty() ? null : added.getLast();
                metadata.publisher(last == null ? null : new Publisher(last.name(), null));
            }
        }
    }

    private boolean structured(XmlElement element, Role role) {
        XmlElement name = Taker.first(element, "name", "atom:name", "itunes:name", "foaf:name", "googleplay:name");
        XmlElement mail = Taker.first(element, "email", "atom:email", "itunes:email", "foaf:mbox", "googleplay:email");
        XmlElement uri = Taker.first(element, "uri", "url", "homepage", "atom:uri", "atom:url", "foaf:homepage");
        SourceText shown = name == null
                ? SourceText.EMPTY
                : Construct.of(name).plain(taker.read()).strip();
        SourceText address = mail == null ? SourceText.EMPTY : bare(mail.text().strip(), true);
        address = address.isBlank() ? bare(shown, false) : address;
        String page =
                uri == null ? null : Links.resolved(uri, uri.text().strip().value(), document);
        if (!add(Whitespace.collapse(shown.value()), role, page, address.isBlank() ? null : address.value())) {
            return false;
        }
        if (name != null) {
            taker.take(name);
            taker.moved(shown, Field.CONTRIBUTORS);
        }
        if (mail != null) {
            taker.take(mail);
            taker.read().claims().markup(mail.text().origin());
            taker.moved(address, Field.CONTRIBUTORS);
        }
        if (uri != null) {
            taker.address(uri, page, Field.CONTRIBUTORS);
        }
        return true;
    }

    /** An address of mail without what stands round it; what is none stays as it is if asked for, else is nothing. */
    private static SourceText bare(SourceText mail, boolean keep) {
        Matcher matcher = ADDRESS.matcher(mail.value());
        boolean found = keep ? matcher.find() : mail.value().indexOf('@') > 0 && matcher.matches();
        return found ? mail.slice(matcher.start(1), matcher.end(1)) : keep ? mail : SourceText.EMPTY;
    }

    private boolean written(XmlElement element, Role role) {
        SourceText said = Construct.of(element).plain(taker.read()).strip();
        Matcher mail = said.value().indexOf('@') < 0 ? null : ADDRESS.matcher(said.value());
        if (mail == null || !mail.find()) {
            boolean added = add(Whitespace.collapse(said.value()), role, null, null);
            if (added) {
                taker.take(element);
                taker.moved(said, Field.CONTRIBUTORS);
            }
            return added;
        }
        SourceText before = beside(said.slice(0, mail.start()));
        SourceText behind = beside(said.slice(mail.end()));
        SourceText address = said.slice(mail.start(1), mail.end(1));
        String name = Whitespace.collapse(before.value() + " " + behind.value());
        if (!add(name, role, null, address.value())) {
            return false;
        }
        taker.take(element);
        taker.read().claims().markup(said.origin());
        taker.moved(before, Field.CONTRIBUTORS);
        taker.moved(behind, Field.CONTRIBUTORS);
        taker.moved(address, Field.CONTRIBUTORS);
        return true;
    }

    /** What stands beside an address, without the brackets and marks round either of them. */
    private static SourceText beside(SourceText beside) {
        int from = 0;
        int to = beside.length();
        while (from < to && isRound(beside.value().charAt(from))) {
            from++;
        }
        while (to > from && isRound(beside.value().charAt(to - 1))) {
            to--;
        }
        return beside.slice(from, to);
    }

    private static boolean isRound(char c) {
        return c <= ' ' || "()<>[]\",;:-/|".indexOf(c) >= 0;
    }

    /** Adds a person unless nothing is said of one, or another of the name is there of whom something else is said. */
    private boolean add(String name, Role role, @Nullable String page, @Nullable String mail) {
        String shown = !name.isEmpty() ? name : mail != null ? mail : page != null ? page : "";
        Contributor who = new Contributor(shown, role, page, mail);
        boolean other = added.stream()
                .anyMatch(before -> before.isSameAs(who)
                        && !(Objects.equals(before.email(), mail) && Objects.equals(before.url(), page)));
        if (shown.isEmpty() || other) {
            return false;
        }
        metadata.contributor(who);
        added.add(who);
        return true;
    }
}
