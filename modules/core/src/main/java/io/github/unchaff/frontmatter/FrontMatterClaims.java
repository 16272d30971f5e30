package io.github.unchaff.frontmatter;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.List;

/** Claims the characters of front matter. */
final class FrontMatterClaims {

    /** What is syntax between scalars. */
    private static final String INDICATORS = "-:[]{},?|>";
    /** What begins a word of syntax there: anchors, aliases, tags, directives. */
    private static final String WORDS = "&*!%";

    private final SourceText yaml;
    private final String value;
    private final Claims claims;

    FrontMatterClaims(SourceText yaml, Claims claims) {
        this.yaml = yaml;
        this.value = yaml.value();
        this.claims = claims;
    }

    /** Claims indicators and comments between the scalars. */
    void syntax(List<FrontMatterYaml.Scalar> scalars) {
        int at = 0;
        for (FrontMatterYaml.Scalar scalar : scalars) {
            between(at, scalar.start());
            at = Math.max(at, scalar.end());
        }
        between(at, value.length());
    }

    private void between(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            int end = i + 1;
            if (c == '#') {
                end = value.indexOf('\n', i);
                end = end < 0 || end > to ? to : end;
            } else if (WORDS.indexOf(c) >= 0) {
                while (end < to && !Whitespace.isWhite(value.charAt(end))) {
                    end++;
                }
            } else if (INDICATORS.indexOf(c) < 0) {
                continue;
            }
            claims.markup(yaml.slice(i, end).origin());
            i = end - 1;
        }
    }

    /** Claims a key as syntax. */
    void key(FrontMatterYaml.Scalar key) {
        claims.markup(yaml.slice(key.start(), key.end()).origin());
    }

    /** Claims a value whose meaning went to a field, but not its letters. */
    void understood(FrontMatterYaml.Scalar scalar) {
        claims.markup(yaml.slice(scalar.start(), scalar.end()).origin());
    }

    /** Claims an entry as removed. */
    void removed(int start, int end, String rule) {
        claims.removed(yaml.slice(start, end).origin(), rule);
    }

    /** Claims the letters of a value as moved, its quotes and escapes as syntax. */
    void moved(FrontMatterYaml.Scalar scalar, Field field) {
        moved(scalar, scalar.text(), field);
    }

    /** Claims those letters of a value that say {@code text}. */
    void moved(FrontMatterYaml.Scalar scalar, String text, Field field) {
        int said = 0;
        int from = -1;
        for (int i = scalar.start(); i <= scalar.end(); i++) {
            while (said < text.length() && Whitespace.isWhite(text.charAt(said))) {
                said++;
            }
            boolean white = i < scalar.end() && Whitespace.isWhite(value.charAt(i));
            boolean same = i < scalar.end() && said < text.length() && value.charAt(i) == text.charAt(said);
            if (from >= 0 && !same && !white) {
                claims.moved(yaml.slice(from, i).origin(), field);
                from = -1;
            }
            if (same) {
                from = from < 0 ? i : from;
                said++;
            } else if (!white && i < scalar.end()) {
                claims.markup(yaml.slice(i, i + 1).origin());
            }
        }
    }
}
