package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.source.Anchor;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void countsCodePointsAndLinesAsDiagnosticsDo() {
        String source = "a🙂b\r\n\uD800x\uDC00\r🙂🙂\n\n中";
        Places places = new Places(source, Anchor.START);
        for (int i = 0; i <= source.length(); i++) {
            boolean insidePair =
                    i > 0 && i < source.length() && Character.isSurrogatePair(source.charAt(i - 1), source.charAt(i));
            if (!insidePair) {
                Location location = Location.at("", source, i);
                assertThat(places.codePoint(i)).isEqualTo(source.codePointCount(0, i));
                assertThat(places.line(i)).isEqualTo(location.line());
                assertThat(places.column(i)).isEqualTo(location.column());
            }
        }
    }
}
