package io.github.unchaff.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.image.ImageWords.Parts;
import io.github.unchaff.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImageWordsTest {

    private final ImageWords words = ImageWords.standard();

    @Test
    void everyExampleOfANoteHolds() {
        for (Map<?, ?> example : examples("notes")) {
            Parts parts = words.note(SourceText.of(line(example)), false);
            assertThat(parts).as(line(example)).isNotNull();
            assertThat(parts.credit().value()).isEqualTo(DataFile.text(example, "credit"));
        }
        for (Map<?, ?> example : examples("near_notes")) {
            assertThat(words.note(SourceText.of(line(example)), false))
                    .as(line(example))
                    .isNull();
            Parts parts = words.note(SourceText.of(line(example)), true);
            assertThat(parts).as(line(example)).isNotNull();
            assertThat(parts.credit().value()).isEqualTo(DataFile.text(example, "credit"));
        }
        for (Map<?, ?> example : examples("no_notes")) {
            assertThat(words.note(SourceText.of(line(example)), true))
                    .as(line(example))
                    .isNull();
        }
    }

    @Test
    void everyExampleOfACreditHolds() {
        for (Map<?, ?> example : examples("credits")) {
            Parts parts = words.credited(SourceText.of(line(example)));
            assertThat(parts).as(line(example)).isNotNull();
            assertThat(parts.credit().value()).isEqualTo(DataFile.text(example, "credit"));
        }
        for (Map<?, ?> example : examples("no_credits")) {
            assertThat(words.credited(SourceText.of(line(example))))
                    .as(line(example))
                    .isNull();
        }
    }

    @Test
    void everyExampleOfAPlaceholderHolds() {
        for (Map<?, ?> example : examples("placeholders")) {
            assertThat(words.isPlaceholder(line(example))).as(line(example)).isTrue();
        }
        assertThat(words.isPlaceholder("织机前的年轻女子")).isFalse();
    }

    @Test
    void marksBeforeACaptionAreCounted() {
        assertThat(words.mark("▲ 桥")).isEqualTo(2);
        assertThat(words.mark("桥")).isZero();
    }

    private static List<Map<?, ?>> examples(String kind) {
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(ImageWords.class, "captions.yaml"));
        List<Map<?, ?>> found = DataFile.maps((Map<?, ?>) Objects.requireNonNull(data.get("examples")), kind);
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String line(Map<?, ?> example) {
        return Objects.requireNonNull(DataFile.text(example, "line"));
    }
}
