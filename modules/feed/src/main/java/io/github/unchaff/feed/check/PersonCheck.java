package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;

/** Looks at persons of Atom (RFC 4287, 3.2). */
final class PersonCheck {

    private static final Children CHILDREN = Children.of("name uri email", "");
    private static final Children OLD_CHILDREN = Children.of("name url email", "");

    private final Found found;
    private final boolean old;

    PersonCheck(Found found, boolean old) {
        this.found = found;
        this.old = old;
    }

    /** All persons in an element. */
    void in(XmlElement parent) {
        parent.elements("atom", "author").forEach(this::one);
        parent.elements("atom", "contributor").forEach(this::one);
    }

    private void one(XmlElement person) {
        (old ? OLD_CHILDREN : CHILDREN).check(person, found);
        XmlElement name = person.first("atom", "name");
        SourceText named = name == null ? SourceText.EMPTY : name.text().strip();
        if (named.length() == 0) {
            found.add(MetadataRule.PERSON_NAME_MISSING, name == null ? person.tag() : name.tag());
        } else if (Syntax.holdsMail(named.value())) {
            found.add(MetadataRule.PERSON_NAME_HOLDS_EMAIL, named);
        }
        XmlElement email = person.first("atom", "email");
        if (email != null && !Syntax.isMail(email.text().strip().value())) {
            found.add(
                    MetadataRule.PERSON_EMAIL_INVALID, email.tag(), email.text().value());
        }
        XmlElement uri = person.first("atom", "uri");
        if (uri != null) {
            SourceText address = uri.text().strip();
            boolean wrong = IriSyntax.scheme(address.value()) == null || IriSyntax.isInvalid(address.value());
            if (wrong) {
                found.add(MetadataRule.PERSON_URI_INVALID, uri.tag(), address.value());
            }
        }
    }
}
