package io.github.unchaff.feed.check;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks at the ids of one feed. Not thread-safe. */
final class IdCheck {

    private final Found found;
    private final Map<String, Set<String>> versions = new HashMap<>();
    private String ofFeed = "";

    IdCheck(Found found) {
        this.found = found;
    }

    void feed(XmlElement id) {
        form(id);
        ofFeed = id.text().strip().value();
    }

    /**
     * The id of an entry.
     *
     * @param version what tells its versions apart
     */
    void entry(XmlElement id, String version) {
        form(id);
        SourceText text = id.text().strip();
        String value = text.value();
        if (value.isEmpty()) {
            return;
        }
        if (value.equals(ofFeed)) {
            found.add(IdentityRule.ID_OF_FEED_AND_ENTRY, text);
        }
        Set<String> before = versions.computeIfAbsent(value, none -> new HashSet<>());
        if (!before.add(version)) {
            found.add(IdentityRule.ENTRY_REPEATED, text);
        } else if (before.size() > 1) {
            found.add(IdentityRule.ID_REPEATED, text);
        }
    }

    /** How it is written. */
    void form(XmlElement id) {
        SourceText text = id.text().strip();
        if (text.length() == 0) {
            found.add(IdentityRule.ID_NOT_ABSOLUTE, id.tag());
            return;
        }
        CheckRule wrong = IriSyntax.wrongId(text.value());
        if (wrong != null) {
            found.add(wrong, text);
        } else if (text.length() != id.text().length()) {
            found.add(IdentityRule.ID_PADDED, text);
        } else if (IriSyntax.isNotNormal(text.value())) {
            found.add(IdentityRule.ID_NOT_NORMAL, text);
        }
    }
}
