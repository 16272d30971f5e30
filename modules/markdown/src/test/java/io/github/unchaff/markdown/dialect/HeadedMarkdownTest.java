package io.github.unchaff.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.markdown.MarkdownReader;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadedMarkdownTest {

    private static final class Notes extends HeadedMarkdown {
        Notes() {
            super(
                    "notes",
                    "== (?<title>.+) ==",
                    "(?<published>\\S+) (?<author>.+) for (?<publisher>.+?)(?<dropped> \\(ad\\))?",
                    "see (?<url>.+)");
        }
    }

    private final Converter converter = new Converter(List.of(new Notes(), new MarkdownReader()), Profile.STANDARD);

    @Test
    void movesWhatTheGroupsHoldToTheFieldsOfTheirNames() {
        Conversion.Converted done = converted(
                "\r\n== Rain \\& tea ==\r\n2024-05-01 IDA MOEN, Jo for 德国之声 (ad)  \r\n\r\nsee https://a.example/1\r\n\r\nText\r\n");
        Metadata metadata = done.document().metadata();
        assertThat(metadata.title()).isEqualTo("Rain & tea");
        assertThat(metadata.published()).isNotNull();
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Ida Moen", "Jo");
        assertThat(metadata.publisher()).extracting(Publisher::name).isEqualTo("Deutsche Welle");
        assertThat(metadata.url()).isEqualTo("https://a.example/1");
        assertThat(done.document().body()).hasSize(1);
        assertThat(done.ledger().unaccounted()).isZero();
        assertThat(done.ledger().faults()).isEmpty();
        assertThat(done.source().dialect()).isEqualTo("notes");
    }

    @Test
    void saysWhatIsNoDateAndNoAddress() {
        Conversion.Converted done = converted("== Rain ==\nsoon Jo for Tea Weekly\nsee javascript:alert(1)\n\nText\n");
        assertThat(done.document().metadata().published()).isNull();
        assertThat(done.document().metadata().url()).isNull();
        assertThat(done.document().metadata().publisher())
                .extracting(Publisher::name)
                .isEqualTo("Tea Weekly");
        assertThat(done.ledger().unaccounted()).isZero();
        assertThat(done.diagnostics()).extracting(one -> one.code().id()).contains("date.unreadable");
    }

    @Test
    void leavesWhatBeginsOtherwiseToOthers() {
        assertThat(converted("== Rain ==\n\nText\n").source().dialect()).isEqualTo("markdown");
    }

    @Test
    void knowsNoFieldOfAnyName() {
        assertThatThrownBy(() -> new HeadedMarkdown("x", "(?<colour>.)") {})
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("colour is no field; there is title, url");
    }

    private Conversion.Converted converted(String text) {
        Source source = new Source("notes.txt", text.getBytes(StandardCharsets.UTF_8));
        return (Conversion.Converted) converter.convert(source, ConverterOptions.DEFAULT);
    }
}
