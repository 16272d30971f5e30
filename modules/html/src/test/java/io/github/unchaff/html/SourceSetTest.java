package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "a.jpg | a.jpg",
                "a.jpg 1x, b.jpg 2x | b.jpg",
                "a.jpg 1200w,b.jpg 400w | a.jpg",
                "a,1.jpg 1.5x, a,2.jpg 1.25x | a,1.jpg",
                "a.jpg, b.jpg 2x | b.jpg",
                "data:image/gif;base64,R0 1x, b.jpg 1x | b.jpg",
                " , a.jpg | a.jpg",
                "a.jpg 1x | a.jpg",
                "a.jpg what, b.jpg 1x | a.jpg",
            })
    void namesTheLargestPicture(String set, String address) {
        assertThat(SourceSet.largest(SourceText.of(set)).value()).isEqualTo(address);
    }
}
