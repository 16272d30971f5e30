package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsTwoForWideCharacters() {
        assertThat(Columns.width("ab面包한")).isEqualTo(8);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("\uD83D\uDE00")).isEqualTo(2);
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Columns.clip("面包面包", 8)).isEqualTo("面包面包");
        assertThat(Columns.clip("面包面包", 7)).isEqualTo("面包面…");
        assertThat(Columns.clip("面包面包", 6)).isEqualTo("面包…");
    }

    @Test
    void padsByWidth() {
        assertThat(Columns.pad("面", 4)).isEqualTo("面  ");
        assertThat(Columns.pad("面面面", 4)).isEqualTo("面面面");
    }
}
