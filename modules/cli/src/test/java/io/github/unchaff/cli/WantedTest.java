package io.github.unchaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Walker;
import io.github.unchaff.testkit.CaseFolder;
import io.github.unchaff.testkit.CaseFolders;
import io.github.unchaff.text.Whitespace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Cases for which a person wrote down what a careful editor would want, before there was a program: {@code wanted.json}. */
class WantedTest {

    static List<CaseFolder> cases() {
        return CaseFolders.all().stream()
                .filter(folder -> Files.exists(wanted(folder)))
                .toList();
    }

    @Test
    void eachShapeOfTheSeedsIsWanted() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatAnEditorWants(CaseFolder folder) throws IOException {
        Map<?, ?> want = (Map<?, ?>)
                Objects.requireNonNull(new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(wanted(folder), StandardCharsets.UTF_8)));
        Conversion.Converted converted = (Conversion.Converted) CasesTest.convert(folder);
        Document document = converted.document();
        metadata(want, document.metadata());
        images(want, document);
        blocks(want, document);
        assertThat(converted.ledger().isBalanced()).isTrue();
        String markdown = CasesTest.written(converted, "md").replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        for (String bad : texts(want, "must_not_contain")) {
            assertThat(markdown).doesNotContain(bad);
        }
    }

    private static void metadata(Map<?, ?> want, Metadata got) {
        assertThat(got.title()).isEqualTo(want.get("title"));
        assertThat(got.url()).isEqualTo(want.get("url"));
        time(want, "published", got.published());
        time(want, "captured", got.captured());
        if (got.published() != null) {
            assertThat(got.published().precision().id()).isEqualTo(want.get("published_precision"));
            assertThat(got.published().basis().id()).isEqualTo(want.get("published_zone"));
        }
        assertThat(names(got, Contributor.Role.AUTHOR)).isEqualTo(lower(texts(want, "authors")));
        assertThat(names(got, Contributor.Role.TRANSLATOR)).isEqualTo(lower(texts(want, "translators")));
        assertThat(got.language()).isEqualTo(want.get("language"));
        assertThat(squeezed(got.rights())).isEqualTo(squeezed((String) want.get("rights")));
        assertThat(got.tags().stream().map(Tag::name)).containsExactlyElementsOf(texts(want, "tags"));
        relation(got, (String) want.get("republished_from"), List.of(Relation.Kind.REPUBLISHED_FROM));
        relation(got, (String) want.get("original"), List.of(Relation.Kind.ORIGINAL, Relation.Kind.TRANSLATION_OF));
    }

    private static void relation(Metadata got, @Nullable String url, List<Relation.Kind> kinds) {
        if (url != null) {
            assertThat(got.relations())
                    .anyMatch(to -> kinds.contains(to.rel()) && to.url().equals(url));
        }
    }

    private static void time(Map<?, ?> want, String key, @Nullable Timestamp got) {
        String value = (String) want.get(key);
        if (value == null) {
            assertThat(got).as(key).isNull();
            return;
        }
        assertThat(got).as(key).isNotNull();
        if (value.length() > 10 && value.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")) {
            assertThat(got.instant()).isEqualTo(OffsetDateTime.parse(value).toInstant());
        } else {
            assertThat(got.value()).isEqualTo(value);
        }
    }

    private static void images(Map<?, ?> want, Document document) {
        List<List<String>> got = document.images().stream()
                .map(figure -> List.of(
                        figure.image().url(),
                        squeezed(Inlines.text(figure.caption())),
                        squeezed(
                                figure.credit() == null ? null : figure.credit().value())))
                .toList();
        List<List<String>> wanted = maps(want, "images").stream()
                .map(image ->
                        List.of((String) image.get("url"), squeezed((String) image.get("caption")), squeezed((String)
                                image.get("credit"))))
                .toList();
        assertThat(got).isEqualTo(wanted);
    }

    private static void blocks(Map<?, ?> want, Document document) {
        List<String> optional =
                texts(want, "optional").stream().map(WantedTest::squeezed).toList();
        List<String> got = document.body().stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(block -> (block instanceof Block.Heading ? "heading " : "paragraph ") + squeezed(shown(block)))
                .filter(block -> !optional.contains(block.substring(block.indexOf(' ') + 1)))
                .toList();
        List<String> wanted = maps(want, "blocks").stream()
                .map(block -> block.get("kind") + " " + squeezed((String) block.get("text")))
                .toList();
        assertThat(got).isEqualTo(wanted);
        List<String> links = new ArrayList<>();
        new Walker() {
            @Override
            public void enter(Inline inline) {
                if (inline instanceof Inline.Link link) {
                    links.add(link.url());
                }
            }
        }.blocks(document.body());
        maps(want, "blocks").forEach(block -> assertThat(links).containsAll(texts(block, "links")));
    }

    private static String shown(Block block) {
        return Laws.text(new Document(Metadata.EMPTY, List.of(block)));
    }

    private static List<String> names(Metadata metadata, Contributor.Role role) {
        return lower(metadata.contributors(role).stream().map(Contributor::name).toList());
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static String squeezed(@Nullable String text) {
        return text == null ? "" : Whitespace.squeeze(text);
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            list.forEach(item -> found.add((Map<?, ?>) item));
        }
        return found;
    }

    private static Path wanted(CaseFolder folder) {
        return folder.folder().resolve("wanted.json");
    }
}
