package io.github.unchaff.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.Example;
import io.github.unchaff.data.Fault;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageWordsTest {

    private final ImageWords words = ImageWords.standard();

    @Test
    void everyExampleHolds() {
        List<Fault> faults = new ArrayList<>();
        List<Example> examples = CaptionFile.shipped().examples(words, faults);
        assertThat(faults).isEmpty();
        assertThat(examples).isNotEmpty().allMatch(Example::holds);
        assertThat(examples.stream()
                        .filter(example -> example.key().equals(CaptionFile.NEAR_NOTES))
                        .map(example -> words.note(SourceText.of(example.given()), false)))
                .as("no notes unless they are near")
                .isNotEmpty()
                .containsOnlyNulls();
        assertThat(words.isPlaceholder("织机前的年轻女子")).isFalse();
    }

    @Test
    void marksBeforeACaptionAreCounted() {
        assertThat(words.mark("▲ 桥")).isEqualTo(2);
        assertThat(words.mark("桥")).isZero();
    }
}
