package io.github.unchaff.ledger;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.CharacterStep;
import io.github.unchaff.text.Characters;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlUnwrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the claims against the document and makes the ledger. It believes nothing:
 *
 * <ol>
 *   <li>each text of the body must be what its source range says, with entities decoded ({@link Agreement});
 *   <li>no source character may be in the body twice, nor in two accounts;
 *   <li>moved text must be found in its field;
 *   <li>visible characters that no claim covers are unaccounted.
 * </ol>
 *
 * <p>White space is not counted; where a {@link CharacterStep} with a name changed it, there is an entry nevertheless.
 *
 * <p>One pass over the body and the claims and one over the source, with two bytes a character.
 */
public final class Audit {

    private static final short NOBODY = 0;
    private static final short KEPT = 1;
    private static final short MARKUP = 2;
    private static final int MOST_FAULTS = 20;

    private final String source;
    private final Wording wording;
    private final short[] account;
    private final Map<Ledger.Entry, Short> kinds = new LinkedHashMap<>();
    private final List<Ledger.Entry> kindOf = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Audit(String source, Wording wording) {
        this.source = source;
        this.wording = wording;
        this.account = new short[source.length()];
        kindOf.add(new Ledger.Entry(0, 0, null, null, null));
        kindOf.add(new Ledger.Entry(0, 0, Fate.KEPT, null, null));
        kindOf.add(new Ledger.Entry(0, 0, Fate.MARKUP, null, null));
    }

    /**
     * Balances the books of one conversion.
     *
     * @param source the decoded source
     * @param document what came out
     * @param claims what readers and rules said
     */
    public static Ledger balance(String source, Document document, Claims claims) {
        return balance(source, document, claims, UrlUnwrapper.standard());
    }

    /** Balances the books of one conversion in which addresses were taken out of these wrappers. */
    public static Ledger balance(String source, Document document, Claims claims, UrlUnwrapper addresses) {
        Audit audit = new Audit(source, new Wording(source, claims));
        audit.markup(claims);
        audit.body(document);
        audit.changes(claims);
        Witness witness = new Witness(document, addresses);
        audit.others(claims.all(), witness);
        audit.others(alternatives(document), witness);
        audit.besides(claims);
        audit.lostSpaces();
        return audit.ledger();
    }

    private void markup(Claims claims) {
        for (Claims.Claim claim : claims.all()) {
            if (claim.fate() == Fate.MARKUP) {
                claim.origin().forEach((start, end, at, length) -> {
                    if (start >= 0) {
                        Arrays.fill(account, start, end, MARKUP);
                    }
                });
            }
        }
    }

    private void body(Document document) {
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                origin.forEach((start, end, at, length) -> kept(start, end, value, at, length));
            }
        }.blocks(document.body());
    }

    private void kept(int start, int end, String value, int at, int length) {
        if (start >= 0
                && wording.isPlain()
                && length == end - start
                && source.regionMatches(start, value, at, length)) {
            once(start, end);
        } else {
            kept(start, end, value.substring(at, at + length));
        }
    }

    private void kept(int start, int end, String text) {
        if (start < 0) {
            if (Agreement.saysSomething(text)) {
                fault("the body says '" + text + "', which is not in the source");
            }
            return;
        }
        if (!Agreement.holds(wording.from(start, end), text)) {
            fault("the body says '" + text + "' where the source says '" + source.substring(start, end) + "'");
        }
        once(start, end);
        if (text.length() == end - start) {
            changedSpaces(start, text);
        }
    }

    private void once(int start, int end) {
        for (int i = start; i < end; i++) {
            if (account[i] == KEPT && !Whitespace.isWhite(source.charAt(i))) {
                fault("in the body twice: '" + source.substring(i, end) + "'");
                break;
            }
            account[i] = KEPT;
        }
    }

    /** White space that stands in the body in another form. */
    private void changedSpaces(int start, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = source.charAt(start + i);
            CharacterStep step = c < 0xA0 || c == text.charAt(i) ? null : CharacterStep.changing(c);
            if (step != null) {
                account[start + i] = kind(Fate.KEPT, step, null);
            }
        }
    }

    /** White space that is in nobody's account, but that a step has a name for: an indent, a line separator. */
    private void lostSpaces() {
        for (int i = 0; i < account.length; i++) {
            char c = source.charAt(i);
            CharacterStep step = c < 0xA0 || account[i] != NOBODY ? null : CharacterStep.changing(c);
            if (step != null) {
                account[i] = kind(step == CharacterStep.LINE_SEPARATOR ? Fate.KEPT : Fate.REMOVED, step, null);
            }
        }
    }

    /** A field holds plain text; the steps that made it plain are said character by character. */
    private void plainly(int start, int end, Field field) {
        String said = source.substring(start, end);
        if (Characters.isUntouched(said)) {
            return;
        }
        boolean isNormal = Characters.isNormal(said);
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            CharacterStep dropping = CharacterStep.dropping(source, i);
            CharacterStep changing = c < 0xA0 ? null : CharacterStep.changing(c);
            if (dropping != null) {
                account[i] = kind(Fate.REMOVED, dropping, null);
            } else if (changing == CharacterStep.NBSP || Characters.isRadical(c)) {
                account[i] = kind(Fate.MOVED, changing == null ? CharacterStep.KANGXI : changing, field);
            } else if (!isNormal && c >= 0x300 && !Characters.isNormal(Character.toString(source.codePointAt(i)))) {
                account[i] = kind(Fate.MOVED, Characters.composition(source.substring(i, i + 1)), field);
            }
        }
    }

    private short kind(Fate fate, CharacterStep step, @Nullable Field field) {
        return kind(new Claims.Claim(Origin.NONE, fate, step.id(), field));
    }

    /** The texts that stand for images: what of them came out is moved there. */
    private static List<Claims.Claim> alternatives(Document document) {
        List<Claims.Claim> out = new ArrayList<>();
        new Walker() {
            @Override
            public void image(Inline.Image image, boolean inFigure) {
                if (image.alt() != null) {
                    out.add(new Claims.Claim(image.alt().origin(), Fate.MOVED, null, Field.IMAGES));
                }
            }
        }.blocks(document.body());
        return out;
    }

    /** Kept text that a rule gave another form; where it was not kept in the end, there is nothing to say. */
    private void changes(Claims claims) {
        for (Claims.Claim claim : claims.all()) {
            if (claim.fate() == Fate.KEPT) {
                short kind = kind(claim);
                claim.origin().forEach((start, end, at, length) -> {
                    for (int i = Math.max(start, 0); i < end; i++) {
                        account[i] = account[i] == KEPT ? kind : account[i];
                    }
                });
            }
        }
    }

    private void others(List<Claims.Claim> claims, Witness witness) {
        for (Claims.Claim claim : claims) {
            if (claim.fate() == Fate.MARKUP || claim.fate() == Fate.KEPT) {
                continue;
            }
            Field field = claim.field();
            if (field != null && !witness.has(field, wording, claim.origin())) {
                fault("moved to " + field.id() + " but not there: '" + sliceOf(claim.origin()) + "'");
            }
            short kind = kind(claim);
            claim.origin().forEach((start, end, at, length) -> {
                assign(start, end, kind);
                if (field != null && start >= 0) {
                    plainly(start, end, field);
                }
            });
        }
    }

    private void besides(Claims claims) {
        for (Claims.Claim claim : claims.allBesides()) {
            short kind = kind(claim);
            claim.origin().forEach((start, end, at, length) -> {
                for (int i = Math.max(start, 0); i < end; i++) {
                    account[i] = account[i] == NOBODY ? kind : account[i];
                }
            });
        }
    }

    private void assign(int start, int end, short kind) {
        boolean told = false;
        for (int i = Math.max(start, 0); i < end; i++) {
            short before = account[i];
            boolean free = before == NOBODY || before == MARKUP || before == kind;
            if (!free && !told && !Whitespace.isWhite(source.charAt(i))) {
                fault("in two accounts, " + describe(before) + " and " + describe(kind) + ": '"
                        + source.substring(i, end) + "'");
                told = true;
            }
            if (free) {
                account[i] = kind;
            }
        }
    }

    private short kind(Claims.Claim claim) {
        Ledger.Entry key = new Ledger.Entry(0, 0, claim.fate(), claim.rule(), claim.field());
        return kinds.computeIfAbsent(key, k -> {
            kindOf.add(k);
            return (short) (kindOf.size() - 1);
        });
    }

    private Ledger ledger() {
        int[] visible = new int[kindOf.size()];
        List<Ledger.Entry> entries = new ArrayList<>();
        int from = -1;
        int to = -1;
        short open = -1;
        for (int i = 0; i < account.length; i++) {
            char c = source.charAt(i);
            if (!Whitespace.isWhite(c)) {
                boolean second =
                        Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(source.charAt(i - 1));
                visible[account[i]] += second ? 0 : 1;
            } else if (c < 0xA0 || !isTold(i)) {
                continue;
            }
            if (account[i] != open) {
                close(entries, from, to, open);
                open = account[i];
                from = i;
            }
            to = i + 1;
        }
        close(entries, from, to, open);
        int[] counts = new int[Fate.values().length];
        int unaccounted = 0;
        for (int kind = 0; kind < visible.length; kind++) {
            Fate fate = kindOf.get(kind).fate();
            if (fate == null) {
                unaccounted += visible[kind];
            } else {
                counts[fate.ordinal()] += visible[kind];
            }
        }
        int sum = unaccounted + Arrays.stream(counts).sum();
        return new Ledger(
                sum,
                counts[Fate.KEPT.ordinal()],
                counts[Fate.MOVED.ordinal()],
                counts[Fate.MARKUP.ordinal()],
                counts[Fate.REMOVED.ordinal()],
                unaccounted,
                entries,
                faults);
    }

    /** Whether a step of its own changed the white space; else it is counted nowhere and told nowhere. */
    private boolean isTold(int i) {
        char c = source.charAt(i);
        CharacterStep step = c < 0xA0 ? null : CharacterStep.changing(c);
        return step != null && step.id().equals(kindOf.get(account[i]).rule());
    }

    private void close(List<Ledger.Entry> entries, int from, int to, short kind) {
        if (kind >= 0) {
            Ledger.Entry of = kindOf.get(kind);
            entries.add(new Ledger.Entry(from, to, of.fate(), of.rule(), of.field()));
        }
    }

    private String describe(short kind) {
        Ledger.Entry entry = kindOf.get(kind);
        @Nullable Object detail = entry.rule() == null ? entry.field() : entry.rule();
        return entry.fate() + (detail == null ? "" : " (" + detail + ")");
    }

    private String sliceOf(Origin origin) {
        return source.substring(Math.max(0, origin.start()), Math.max(0, origin.end()));
    }

    private void fault(String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(what.length() > 200 ? what.substring(0, 200) + "…" : what);
        }
    }
}
