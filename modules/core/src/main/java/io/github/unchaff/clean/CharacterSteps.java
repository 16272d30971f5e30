package io.github.unchaff.clean;

import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.CharacterStep;
import io.github.unchaff.text.Characters;

/** Applies {@link CharacterStep}s to texts with their origin and says in the ledger which one did what. */
final class CharacterSteps {

    private final Cleaning cleaning;
    private final Findings findings;

    CharacterSteps(Cleaning cleaning, Findings findings) {
        this.cleaning = cleaning;
        this.findings = findings;
    }

    /** The text after all steps; the same object when none applies, which is the common case and decided in one pass. */
    SourceText text(SourceText text) {
        if (Characters.isUntouched(text.value())) {
            return text;
        }
        findings.look(text.value(), text.origin());
        SourceText changed = changed(text, false);
        return Characters.isNormal(changed.value()) ? changed : composed(changed);
    }

    /** Code without what no step keeps; nothing else in it changes. */
    SourceText code(SourceText code) {
        findings.look(code.value(), code.origin());
        return changed(code, true);
    }

    private SourceText changed(SourceText text, boolean isCode) {
        String value = text.value();
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        int i = 0;
        while (i < value.length()) {
            Characters.Change change = Characters.change(value, i);
            if (change == null || isCode && !change.instead().isEmpty()) {
                i++;
                continue;
            }
            out.add(text.slice(from, i));
            SourceText old = text.slice(i, i + change.length());
            if (change.instead().isEmpty()) {
                cleaning.remove(old.origin(), change.step().id());
            } else {
                cleaning.change(old.origin(), change.step());
                out.addDecoded(change.instead(), old);
            }
            i += change.length();
            from = i;
        }
        return from == 0 ? text : out.add(text.slice(from)).build();
    }

    /** The text in NFC; each combining sequence that changes keeps its origin. */
    private SourceText composed(SourceText text) {
        String value = text.value();
        SourceText.Builder out = new SourceText.Builder();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(value.codePointAt(start));
            while (end < text.length() && isCombining(value.codePointAt(end))) {
                end += Character.charCount(value.codePointAt(end));
            }
            SourceText part = text.slice(start, end);
            String normal = Characters.composed(part.value());
            if (normal.equals(part.value())) {
                out.add(part);
            } else {
                cleaning.change(part.origin(), Characters.composition(part.value()));
                out.addDecoded(normal, part);
            }
            start = end;
        }
        return out.build();
    }

    private static boolean isCombining(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || cp >= 0x1160 && cp <= 0x11FF;
    }
}
