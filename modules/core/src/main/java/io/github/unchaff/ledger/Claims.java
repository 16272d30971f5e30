package io.github.unchaff.ledger;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What readers and rules say they did with the source, while they do it. Nothing is believed: {@link Audit} holds the claims
 * against the document that comes out.
 *
 * <p>Kept text is not claimed: it is what the leaves of the body point to; only that a rule changed it is said. Not thread-safe; one conversion has one.
 */
public final class Claims {

    /**
     * One claim.
     *
     * @param fate what is said to have become of the range
     * @param rule which rule removed, moved or changed it, or null
     * @param field where it moved to, or null
     */
    record Claim(
            Origin origin,
            Fate fate,
            @Nullable String rule,
            @Nullable Field field) {}

    private final List<Claim> claims = new ArrayList<>();
    private final List<Origin> transcoded = new ArrayList<>();
    private final Map<Integer, Entity> entities = new HashMap<>();
    private final List<Claim> besides = new ArrayList<>();

    /** Syntax that was understood. Text inside that has a fate of its own keeps it. */
    public void markup(Origin origin) {
        add(origin, Fate.MARKUP, null, null);
    }

    /** Base64 that was read as the text it holds ({@link io.github.unchaff.source.Base64Text}); what became of that is said besides. */
    public void transcoded(Origin origin) {
        markup(origin);
        transcoded.add(origin);
    }

    /** A reference to an entity that the document itself declares; its text stands where the reference does. */
    public void entity(Origin reference, String meaning) {
        entities.put(reference.start(), new Entity(reference.end(), meaning));
    }

    /** Where a reference ends, and what it means. */
    record Entity(int end, String meaning) {}

    Map<Integer, Entity> allEntities() {
        return entities;
    }

    List<Origin> allTranscoded() {
        return transcoded;
    }

    /** Text that a named rule drops; its id is what users see, such as {@code navigation-line}. */
    public void removed(Origin origin, String rule) {
        add(origin, Fate.REMOVED, rule, null);
    }

    /** Text that is kept, but that a named rule gave another form, such as {@code nfc}. */
    public void changed(Origin origin, String rule) {
        add(origin, Fate.KEPT, rule, null);
    }

    /** Text that went to a metadata field. */
    public void moved(Origin origin, Field field) {
        add(origin, Fate.MOVED, null, field);
    }

    /** Text that went to a metadata field; returns it stripped, to put there. */
    public String moved(SourceText text, Field field) {
        moved(text.origin(), field);
        return text.strip().value();
    }

    /** Takes back that text went to a field, whose value turned out to be wrong: the named rule drops it. */
    public void revoke(Field field, String rule) {
        claims.replaceAll(
                claim -> claim.field() == field ? new Claim(claim.origin(), Fate.REMOVED, rule, null) : claim);
    }

    /** Text that the rules of its format ignore; what else is said of parts of it counts before this. */
    public void ignored(Origin origin) {
        removedBesides(origin, "ignored-by-format");
    }

    /** Text that a named rule drops, but for the parts of it of which something else is said, before or after this. */
    public void removedBesides(Origin origin, String rule) {
        if (!origin.isEmpty()) {
            besides.add(new Claim(origin, Fate.REMOVED, rule, null));
        }
    }

    /**
     * Whether text that begins between two places of the source was taken out, or moved to a field that is none of an image.
     *
     * @param rule which rules count
     */
    public boolean tookBetween(int from, int to, Predicate<String> rule) {
        return claims.stream()
                .filter(claim ->
                        claim.origin().start() >= from && claim.origin().start() < to)
                .anyMatch(claim -> claim.fate() == Fate.MOVED && claim.field() != Field.IMAGES
                        || claim.fate() == Fate.REMOVED && claim.rule() != null && rule.test(claim.rule()));
    }

    List<Claim> allBesides() {
        return besides;
    }

    private void add(Origin origin, Fate fate, @Nullable String rule, @Nullable Field field) {
        if (!origin.isEmpty()) {
            claims.add(new Claim(origin, fate, rule, field));
        }
    }

    List<Claim> all() {
        return claims;
    }
}
