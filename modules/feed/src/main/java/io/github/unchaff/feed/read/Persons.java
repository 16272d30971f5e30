package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
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
            Pattern.compile("(?:mailto:)?(" + MAIL + ")(?:\\?[^\\s<>()]*)?", Pattern.CASE_INSENSITIVE);

    private final Taker taker;
    private final Metadata.Builder metadata;
    private final @Nullable String document;

    Persons(Taker taker, Metadata.Builder metadata, @Nullable String document) {
        this.taker = taker;
        this.metadata = metadata;
        this.document = document;
    }

    /** Takes all of one name in an element; whether there were any. */
    boolean take(XmlElement in, String name, Role role) {
        boolean found = false;
        for (XmlElement element : Taker.all(in, name)) {
            found |= element.hasElements() ? structured(element, role) : written(element, role);
        }
        return found;
    }

    private boolean structured(XmlElement element, Role role) {
        XmlElement name = Taker.first(element, "name", "atom:name", "itunes:name", "foaf:name");
        XmlElement mail = Taker.first(element, "email", "atom:email", "itunes:email");
        XmlElement uri = Taker.first(element, "uri", "url", "homepage", "atom:uri", "atom:url");
        String shown = name == null ? "" : taker.moved(name, Field.CONTRIBUTORS);
        String address = mail == null ? null : bare(taker.moved(mail, Field.CONTRIBUTORS));
        String page = null;
        if (uri != null) {
            String written = uri.text().strip().value();
            page = UrlPolicy.link(UrlPolicy.resolve(Bases.at(uri, document), written));
            taker.address(uri, page, Field.CONTRIBUTORS);
        }
        if (name != null
                && address == null
                && shown.indexOf('@') > 0
                && ADDRESS.matcher(shown).matches()) {
            address = bare(shown);
        }
        return add(shown, role, page, address);
    }

    /** An address of mail without what stands round it. */
    private static String bare(String mail) {
        Matcher matcher = ADDRESS.matcher(mail);
        return matcher.find() ? matcher.group(1) : mail;
    }

    private boolean written(XmlElement element, Role role) {
        SourceText said = Construct.of(element).plain(taker.read()).strip();
        taker.take(element);
        Matcher mail = said.value().indexOf('@') < 0 ? null : ADDRESS.matcher(said.value());
        if (mail == null || !mail.find()) {
            return add(taker.moved(said, Field.CONTRIBUTORS), role, null, null);
        }
        taker.read().claims().markup(said.origin());
        String address = taker.moved(said.slice(mail.start(1), mail.end(1)), Field.CONTRIBUTORS);
        String before = name(said.slice(0, mail.start()));
        String behind = name(said.slice(mail.end()));
        return add(Whitespace.collapse(before + " " + behind), role, null, address);
    }

    /** What stands beside an address, without the brackets and marks round either of them. */
    private String name(SourceText beside) {
        int from = 0;
        int to = beside.length();
        while (from < to && isRound(beside.value().charAt(from))) {
            from++;
        }
        while (to > from && isRound(beside.value().charAt(to - 1))) {
            to--;
        }
        return from == to ? "" : taker.moved(beside.slice(from, to), Field.CONTRIBUTORS);
    }

    private static boolean isRound(char c) {
        return c <= ' ' || "()<>[]\",;:-/|".indexOf(c) >= 0;
    }

    private boolean add(String name, Role role, @Nullable String page, @Nullable String mail) {
        String shown = name.isEmpty() && mail != null ? mail : name;
        if (shown.isEmpty()) {
            return false;
        }
        metadata.contributor(new Contributor(shown, role, page, mail));
        return true;
    }
}
