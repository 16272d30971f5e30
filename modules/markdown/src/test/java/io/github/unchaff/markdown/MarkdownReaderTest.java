package io.github.unchaff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.read.Detection;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.write.WriteOptions;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final String FULL = """
            ---
            title: "a \\"b\\": c"
            date: 2023-09-15T12:35:07+08:00
            lastmod: 2023-10
            authors:
              - 'it''s me'
              - B / C
            publisher: P # not Q
            url: https://a.b/1
            original: https://c.d/2
            lang: zh-Hans
            rights: >
              folded
              text
            tags: [x, 'y z', 2023]
            images:
              - i.png
              - gone.png
            draft:
              by: [1, 2]
            ---

            text ![](i.png)
            """;

    private static MarkdownText.Read read(String text) {
        MarkdownText.Read read = MarkdownText.document(text);
        assertThat(read.ledger().faults()).isEmpty();
        assertThat(read.ledger().unaccounted()).isZero();
        return read;
    }

    private static Detection.Confidence confidence(String text, String path) {
        return new MarkdownReader().detect(SourceText.of(text), path).confidence();
    }

    @Test
    void frontMatterBecomesMetadata() {
        Metadata metadata = read(FULL).document().metadata();
        assertThat(metadata.title()).isEqualTo("a \"b\": c");
        assertThat(metadata.published().value()).isEqualTo("2023-09-15T12:35:07+08:00");
        assertThat(metadata.published().evidence()).contains("front matter: 2023-09-15T12:35:07+08:00");
        assertThat(metadata.modified().value()).isEqualTo("2023-10");
        assertThat(metadata.contributors(Contributor.Role.AUTHOR))
                .extracting(Contributor::name)
                .containsExactly("it's me", "B / C");
        assertThat(metadata.publisher().name()).isEqualTo("P");
        assertThat(metadata.relations())
                .containsExactly(new Relation(Relation.Kind.ORIGINAL, "https://c.d/2", null, null));
        assertThat(metadata.rights()).isEqualTo("folded text");
        assertThat(metadata.tags()).extracting(Tag::name).containsExactly("x", "y z", "2023");
    }

    @Test
    void unknownKeysAndImagesOfNowhereAreRemovedByName() {
        assertThat(read(FULL).ledger().entries())
                .filteredOn(entry -> entry.rule() != null)
                .extracting(entry -> entry.rule() + ": " + FULL.substring(entry.start(), entry.end()))
                .containsExactly("front-matter-image: gone.png", "front-matter-key: draft:\n  by: [1, 2]");
    }

    @Test
    void writtenFrontMatterIsAFixedPoint() {
        String once = MarkdownText.written(read(FULL).document(), WriteOptions.FrontMatter.YAML);
        assertThat(MarkdownText.written(read(once).document(), WriteOptions.FrontMatter.YAML))
                .isEqualTo(once);
    }

    @Test
    void invalidFrontMatterIsKeptAsText() {
        MarkdownText.Read read = read("---\ntitle: a: b\n---\n\nbody\n");
        assertThat(read.diagnostics()).extracting(found -> found.code()).containsExactly(CoreCode.BAD_FRONT_MATTER);
        assertThat(MarkdownText.written(read.document().body())).isEqualTo("***\n\ntitle: a: b\n\n---\n\nbody\n");
    }

    @Test
    void textBetweenTwoBreaksIsNoFrontMatter() {
        MarkdownText.Read read = read("---\n\nNote: x\n\n---\n");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.document().body()).hasSize(3);
    }

    @Test
    void whatIsNoDateOrNoAddressIsSaid() {
        MarkdownText.Read read = read("---\ndate: soon\nlastmod: 3/4/2023\nurl: javascript:x\n---\nb\n");
        assertThat(read.diagnostics())
                .extracting(found -> found.code())
                .containsExactly(CoreCode.BAD_DATE, CoreCode.AMBIGUOUS_DATE, CoreCode.UNSAFE_URL);
        assertThat(read.document().metadata()).isEqualTo(Metadata.EMPTY);
    }

    @Test
    void firstHeadingIsTheTitle() {
        MarkdownText.Read read = read("# A *b* &amp; c\r\n\r\n# d\r\n");
        assertThat(read.document().metadata().title()).isEqualTo("A b & c");
        assertThat(read.document().body()).hasSize(1);
        assertThat(read("# ![a](b.png)\n").document().metadata().title()).isNull();
    }

    @Test
    void detectsByWhatTheTextSays() {
        assertThat(confidence("---\ntitle: a\n---\n", "x")).isEqualTo(Detection.Confidence.CERTAIN);
        assertThat(confidence("# a\n", "x.txt")).isEqualTo(Detection.Confidence.LIKELY);
        assertThat(confidence("a", "x.md")).isEqualTo(Detection.Confidence.LIKELY);
        assertThat(confidence("a", "x.txt")).isEqualTo(Detection.Confidence.POSSIBLE);
        assertThat(confidence("<!doctype html><p>a [b](http://c)", "x.md")).isEqualTo(Detection.Confidence.POSSIBLE);
    }

    @Test
    void bracketsInBracketsDoNotTakeLong() {
        MarkdownText.Read read = read("---\ntitle: " + "[".repeat(20_000) + "\n---\n");
        assertThat(read.diagnostics()).extracting(found -> found.code()).contains(CoreCode.BAD_FRONT_MATTER);
    }
}
