package io.github.unchaff.write;

import static io.github.unchaff.write.Samples.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static String of(Metadata.Builder metadata, Block... body) {
        return Headline.of(new Document(metadata.build(), List.of(body)));
    }

    @Test
    void isTheTitleOnOneLine() {
        assertThat(of(new Metadata.Builder().title(" a\nb\u2028c ").url("https://a.example/"), p("text")))
                .isEqualTo("a b c");
    }

    @Test
    void isTheFirstWordsOfABodyWithoutTitle() {
        assertThat(of(new Metadata.Builder().title(" "), p("First"), p("second")))
                .isEqualTo("First second");
    }

    @Test
    void neverCutsInsideWhatAReaderSeesAsOneCharacter() {
        String family = "👨‍👩‍👧";
        assertThat(of(new Metadata.Builder(), p("x".repeat(78) + family.repeat(3))))
                .isEqualTo("x".repeat(78) + "…");
    }

    @Test
    void isTheAddressOrAWordWhenThereIsNothingElse() {
        assertThat(of(new Metadata.Builder().url("https://a.example/"))).isEqualTo("https://a.example/");
        assertThat(of(new Metadata.Builder())).isEqualTo("Untitled");
    }
}
