package io.github.unchaff.byline;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.util.List;

/**
 * One label with its names, found in a line.
 *
 * @param from where it begins in the line
 * @param to where it ends, exclusive; from the first to the last credit of a line there is no gap
 * @param names what stands behind the label, name by name
 * @param chaff the label and what else of the range is no name
 * @param roles the roles the label gives; empty when it names a thing, which is no credit
 * @param companion whether it is a credit only beside another one
 */
public record Credit(
        int from,
        int to,
        List<SourceText> names,
        List<SourceText> chaff,
        List<Contributor.Role> roles,
        boolean companion) {

    /** The rule that takes labels out. */
    public static final String RULE = "credit-label";

    private static final int SHORTEST_DATE = 8;

    /** Copies the lists. */
    public Credit {
        names = List.copyOf(names);
        chaff = List.copyOf(chaff);
        roles = List.copyOf(roles);
    }

    /** Whether people stand behind the label. */
    public boolean namesPeople() {
        return !roles.isEmpty();
    }

    /** Moves the names to the contributors and takes the rest out. */
    public void take(Site site, Claims claims, Metadata.Builder metadata) {
        for (SourceText part : chaff) {
            if (part.length() >= SHORTEST_DATE && StatedDay.take(part.strip(), site, metadata)) {
                claims.moved(part.strip().origin(), Field.PUBLISHED);
            } else {
                claims.removed(part.origin(), RULE);
            }
        }
        names.forEach(name -> Byline.name(name, roles, site, claims, metadata));
    }
}
