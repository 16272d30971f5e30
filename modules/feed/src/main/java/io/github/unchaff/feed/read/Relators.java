package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Contributor.Role;
import io.github.unchaff.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What contributors did, as {@code media:credit} says it with a MARC relator (Media RSS 1.5.1, id.loc.gov/vocabulary/relators). */
final class Relators {

    private static final Map<String, Role> ROLES = Map.of(
            "trl", Role.TRANSLATOR,
            "edt", Role.EDITOR,
            "rev", Role.REVIEWER,
            "pht", Role.PHOTOGRAPHER,
            "ctb", Role.CONTRIBUTOR);

    private final XmlElement element;
    private final Taker taker;

    Relators(XmlElement element, Taker taker) {
        this.element = element;
        this.taker = taker;
    }

    /** Gives contributors their roles; one who has no role yet gets those that stand here. */
    void take(Metadata.Builder metadata) {
        List<Contributor> before = metadata.build().contributors();
        List<Contributor> credited = new ArrayList<>();
        for (XmlElement credit : element.elements("media", "credit")) {
            Role role = ROLES.get(credit.attribute("role").value());
            boolean marc = credit.attribute("scheme").value().contains("relators");
            if (marc && role != null && !credit.text().isBlank()) {
                String name = taker.moved(credit, Field.CONTRIBUTORS);
                credited.add(as(name, role, before));
            }
        }
        if (credited.isEmpty()) {
            return;
        }
        List<Contributor> all = new ArrayList<>();
        for (Contributor who : before) {
            boolean known = who.role() == Role.CONTRIBUTOR
                    && credited.stream().anyMatch(other -> other.name().equals(who.name()));
            if (!known) {
                all.add(who);
            }
        }
        all.addAll(credited);
        metadata.contributors(all);
    }

    private static Contributor as(String name, Role role, List<Contributor> known) {
        for (Contributor who : known) {
            if (who.name().equals(name)) {
                return new Contributor(name, role, who.url(), who.email());
            }
        }
        return Contributor.of(name, role);
    }
}
