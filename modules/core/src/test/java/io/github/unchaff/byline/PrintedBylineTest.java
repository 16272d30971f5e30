package io.github.unchaff.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedBylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Roe; author:Jane Roe",
                "by Jane Roe, John Smith and Ann Poe; author:Jane Roe author:John Smith author:Ann Poe",
                "Written by\\nJane Roe\\n| Edited by\\nAnn Poe\\n| Published 3 May; author:Jane Roe editor:Ann Poe",
                "Posted on July 1, 2024 by Jane Roe; author:Jane Roe",
                "By Jane Roe, Staff Writer; author:Jane Roe",
                "By\\nJane Roe\\n, Home and Digital Expert; author:Jane Roe",
                "Medically reviewed by Ann Poe, MD; reviewer:Ann Poe",
                "By\\nexampleuser; author:exampleuser",
                "by the Tower Group; author:Tower Group",
                "By Ludwig van der Example in News; author:Ludwig van der Example",
                "By A. B. Example — 5 min read; author:A. B. Example",
                "Von Lena Brackwitz und Jan Holm; author:Lena Brackwitz author:Jan Holm",
                "Par Élodie Marchand, publié le 3 mai 2022; author:Élodie Marchand",
                "Por Lucía Campos y Mateo Vega; author:Lucía Campos author:Mateo Vega",
                "Автор: Мария Копылова; author:Мария Копылова",
                "作者：林小溪 2021年11月6日; author:林小溪",
                "著者：山野 汐里; author:山野 汐里",
                "بقلم: سلمى الحوراني; author:سلمى الحوراني",
            })
    void findsThePeopleOfABylineInTheirRoles(String line, String people) {
        assertThat(people(line.replace("\\n", "\n"))).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday all of it was gone",
                "By",
                "Published by the river on a Sunday",
                "This course is taught by Master Electricians",
                "By admin",
                "By https://example.org/",
                "Named a fastest-growing company by Example Times",
                "Last updated on 3 May 2022",
                "Updated by 5 pm",
            })
    void findsNobodyWhereNobodyIsNamed(String line) {
        assertThat(people(line)).isEmpty();
    }

    @Test
    void knowsWhatIsOnlyAFrame() {
        assertThat(PrintedByline.isFrame("By | Published on  · 5 min read")).isTrue();
        assertThat(PrintedByline.isFrame("By  in Gardening")).isFalse();
    }

    @Test
    void knowsLabelsWithoutNames() {
        assertThat(PrintedByline.isLabel(" Written by: ")).isTrue();
        assertThat(PrintedByline.isLabel("Written by Jane")).isFalse();
        assertThat(PrintedByline.isLabel("")).isFalse();
    }

    @Test
    void namesInDataAreTakenWhole() {
        assertThat(PrintedByline.whole(SourceText.of(" Dr. Jane Roe ")))
                .isEqualTo(SourceText.of(" Dr. Jane Roe ").strip());
        assertThat(PrintedByline.whole(SourceText.of("@janeroe"))).isNull();
        assertThat(PrintedByline.whole(SourceText.of("https://example.org/jane")))
                .isNull();
        assertThat(PrintedByline.whole(SourceText.of("Anonymous"))).isNull();
    }

    private static String people(String line) {
        return PrintedByline.read(SourceText.of(line)).names().stream()
                .map(one -> one.role().id() + ":" + one.name().value())
                .collect(Collectors.joining(" "));
    }
}
