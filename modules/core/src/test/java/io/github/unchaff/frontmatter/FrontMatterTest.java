package io.github.unchaff.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.Origin;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FrontMatterTest {

    private static String of(Metadata.Builder metadata, Block... body) {
        return FrontMatter.of(new Document(metadata.build(), List.of(body)));
    }

    private static Map<?, ?> read(String frontMatter) {
        String yaml = frontMatter.substring(4, frontMatter.length() - 4);
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @Test
    void nothingKnownIsNoFrontMatter() {
        assertThat(of(new Metadata.Builder())).isEmpty();
    }

    @Test
    void keysStandInTheOrderOfTheContract() {
        Inline.Image image = new Inline.Image("https://a.b/i.png", "i.png", null, Origin.NONE);
        Timestamp day = new Timestamp(
                LocalDateTime.of(2023, 9, 15, 0, 0),
                Timestamp.Precision.DAY,
                null,
                Timestamp.ZoneBasis.UNKNOWN,
                List.of());
        Timestamp second = new Timestamp(
                LocalDateTime.of(2023, 9, 16, 1, 2, 3),
                Timestamp.Precision.SECOND,
                ZoneOffset.ofHours(8),
                Timestamp.ZoneBasis.STATED,
                List.of());
        Metadata.Builder metadata = new Metadata.Builder()
                .title("平壤: 希望")
                .published(day)
                .modified(second)
                .contributor(Contributor.of("A", Contributor.Role.AUTHOR))
                .contributor(Contributor.of("B", Contributor.Role.TRANSLATOR))
                .publisher(new Publisher("P", null))
                .url("https://a.b/1")
                .relation(new Relation(Relation.Kind.REPUBLISHED_FROM, "https://c.d/", null, null))
                .relation(new Relation(Relation.Kind.TRANSLATION_OF, "https://e.f/", null, null))
                .language("zh-Hans")
                .rights("© P")
                .tag("t", Tag.Kind.CATEGORY);

        assertThat(of(metadata, new Block.Figure(image, null, List.of(), null))).isEqualTo("""
                ---
                title: '平壤: 希望'
                date: 2023-09-15
                lastmod: 2023-09-16T01:02:03+08:00
                authors:
                  - A
                translators:
                  - B
                publisher: P
                url: https://a.b/1
                original: https://e.f/
                lang: zh-Hans
                rights: © P
                tags:
                  - t
                images:
                  - https://a.b/i.png
                ---
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "null",
                "~",
                "123",
                "1.5",
                "0x1F",
                "1e5",
                "2023-09-15",
                "12:30",
                "1_000",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "[a]",
                "{a}",
                "'a'",
                "\"a\"",
                "a\\b",
                "? a",
                "| a",
                "> a",
                "<<",
                "=",
                "a ",
                "🌹 中文",
                "line\nbreak",
                "tab\tx",
                "a\u2028b",
                "---"
            })
    void valuesComeBackAsTheSameText(String value) {
        assertThat(read(of(new Metadata.Builder().title(value + value))).get("title"))
                .isEqualTo(value + value);
        Metadata.Builder metadata = new Metadata.Builder().rights(value).title("t");
        assertThat(read(of(metadata)).get("rights")).isEqualTo(value);
    }

    @Test
    void longValuesAreOneLineAndUnicodeIsNotEscaped() {
        String title = "平壤希望🌹 ".repeat(100) + "x";
        assertThat(of(new Metadata.Builder().title(title))).isEqualTo("---\ntitle: " + title + "\n---\n");
    }

    @Test
    void linkedWordsAreRankedAndFiltered() {
        Metadata.Builder metadata = new Metadata.Builder();
        for (String word : List.of("3月", "2月26日", "911", "国", "平壤", "北京", "北京")) {
            metadata.tag(word, Tag.Kind.AUTO_LINK);
        }
        metadata.tag("要闻", Tag.Kind.CATEGORY);
        assertThat(read(of(metadata)).get("tags")).isEqualTo(List.of("要闻", "北京", "平壤"));
    }
}
