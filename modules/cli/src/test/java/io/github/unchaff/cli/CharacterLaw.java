package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.CharacterStep;
import io.github.unchaff.text.Whitespace;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text that comes out is the text of the source, character for character, but for what a named step changed and the ledger
 * tells, for character references, and for white space that only lays the source out.
 */
final class CharacterLaw {

    private static final Set<String> STEPS =
            Arrays.stream(CharacterStep.values()).map(CharacterStep::id).collect(Collectors.toSet());

    private CharacterLaw() {}

    static void check(Conversion.Converted converted) {
        String source = converted.text();
        BitSet told = new BitSet();
        for (Ledger.Entry entry : converted.ledger().entries()) {
            if (STEPS.contains(entry.rule())) {
                told.set(entry.start(), entry.end());
            }
        }
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                origin.forEach((start, end, at, length) -> {
                    if (start >= 0) {
                        stretch(source, start, end, value.substring(at, at + length), told);
                    }
                });
            }
        }.blocks(converted.document().body());
    }

    private static void stretch(String source, int start, int end, String text, BitSet told) {
        if (end - start != text.length()) {
            boolean reference = source.charAt(start) == '&';
            boolean layout = text.equals(" ") && Whitespace.isBlank(source.substring(start, end));
            assertThat(reference || layout || told.get(start))
                    .as("'%s' for '%s' at %d is told", text, source.substring(start, end), start)
                    .isTrue();
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char before = source.charAt(start + i);
            char after = text.charAt(i);
            boolean same = before == after || told.get(start + i) || before == 0 && after == '\uFFFD';
            boolean layout = Whitespace.isWhite(before) && after == ' ' && CharacterStep.changing(before) == null;
            assertThat(same || layout)
                    .as("U+%04X for U+%04X at %d is told", (int) after, (int) before, start + i)
                    .isTrue();
        }
    }
}
