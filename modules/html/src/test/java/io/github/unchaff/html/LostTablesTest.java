package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a<tr><td>b</td></tr><p>c | <p>a<table><tr><td>b</td></tr></table><p>c",
                "<div><thead><tr><th>a</th></tr></thead> <TR><TD>b</TD></TR></div>"
                        + " | <div><table><thead><tr><th>a</th></tr></thead> <TR><TD>b</TD></TR></table></div>",
                "<tr><td>a</td></tr><p>b</p><tr><td>c</td></tr>"
                        + " | <table><tr><td>a</td></tr></table><p>b</p><table><tr><td>c</td></tr></table>",
            })
    void putsATableRoundRowsThatLostTheirs(String html, String wanted) {
        assertThat(LostTables.restored(SourceText.of(html)).value()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<track>",
                "<table><tr><td>b</td></tr></table><tr><td>c</td></tr>",
                "<tr><td>never ends",
                "<plaintext><tr><td>b</td></tr>",
                "no tag at all",
            })
    void leavesEverythingElse(String html) {
        SourceText source = SourceText.of(html);
        assertThat(LostTables.restored(source)).isSameAs(source);
    }
}
