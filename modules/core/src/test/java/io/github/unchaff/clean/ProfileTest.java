package io.github.unchaff.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {

    /** What a rule needs must be a small set: with half of all there is, it would be asked about every body. */
    @Test
    void rulesNeedFewThings() {
        assertThat(Profile.STANDARD.rules())
                .allSatisfy(rule -> assertThat(rule.needs()).as(rule.id()).hasSizeLessThan(Trait.values().length / 2));
    }
}
