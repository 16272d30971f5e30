package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

    private static final String PROSE =
            "<p>Once upon a time there was a page with a paragraph, long enough to be one, and"
                    + " then another sentence came along and stayed.</p>";

    private static final Converter CONVERTER = new Converter(List.of(new HtmlReader()), Profile.STANDARD);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The kettle and the moon | Example Daily; The kettle and the moon",
                "The kettle and the moon - Example Daily; The kettle and the moon",
                "The kettle and the moon – News – Example Daily; The kettle and the moon – News",
                "The kettle and the moon » News » Example Daily; The kettle and the moon",
                "Example Daily: The kettle and the moon; The kettle and the moon",
                "The kettle - and the moon; The kettle - and the moon",
                "Kettle: a life; Kettle: a life",
                "The kettle and the moon | ED; The kettle and the moon",
                "The kettle and the moon :: exampledaily.org; The kettle and the moon",
            })
    void cutsTheNameOfTheSiteOffATitle(String tag, String title) {
        String head = "<link rel=canonical href='https://www.exampledaily.org/kettle'><title>" + tag + "</title>";
        assertThat(read(head, PROSE).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h1>A headline of its own</h1>; A headline of its own",
                "<h1><a href='/'>Example Daily</a></h1><h2>The kettle and the moon</h2>; The kettle and the moon",
                "<h1>News</h1><h1>The kettle and the moon</h1>; The kettle and the moon",
                "<h1>The kettle and the moon <small>by Jane Roe</small></h1>; The kettle and the moon",
                "<h1>Related stories</h1><h1>You may like</h1>; The kettle and the moon",
                "<h1></h1>; The kettle and the moon",
            })
    void choosesTheHeadingThatAgreesWithTheHead(String headings, String title) {
        String head = "<title>The kettle and the moon</title>";
        assertThat(read(head, headings + PROSE).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Roe\"}}",
                "[{\"@type\":\"WebPage\"},{\"@type\":\"http://schema.org/NewsArticle\",\"schema:author\":\"Jane Roe\"}]",
                "{\"@graph\":[{\"@type\":\"BlogPosting\",\"author\":{\"@id\":\"#j\"}},{\"@id\":\"#j\",\"name\":\"Jane Roe\"}]}",
                "<!-- {\"@type\":[\"Article\"],\"author\":[\"Jane Roe\",],} -->",
                "//<![CDATA[\n{\"@type\":\"Article\",\"author\":{\"name\":\"Jane&#32;Roe\"}}\n//]]>",
                "{\"@type\":\"Article\",\"description\":\"a line\nand another\",\"author\":{\"@list\":[{\"name\":\"Jane Roe\"}]}}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"author\":{\"name\":\"Jane Roe\"}}",
            })
    void readsJsonLdInAnyState(String json) {
        Metadata metadata = read("<title>T</title><script type=application/ld+json>" + json + "</script>", PROSE);
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Jane Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=author content=admin>",
                "<meta name=author content='https://www.facebook.com/example'>",
                "<meta name=author content='@janeroe'>",
                "<meta name=author content='jane_roe7'>",
                "<meta property=og:site_name content='Example Daily'><meta name=author content='Example Daily'>",
                "<meta property=og:site_name content='Example Daily'><meta name=author content='Example Daily Staff'>",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Any Firm\"}}</script>",
            })
    void inventsNoAuthor(String head) {
        assertThat(read("<title>T</title>" + head, PROSE).contributors()).isEmpty();
    }

    @Test
    void whatIsPrintedCountsBeforeWhatTheDataSays() {
        Metadata metadata = read(
                "<title>The kettle</title><meta name=author content='Web Master'>"
                        + "<meta property=article:published_time content='2024-05-02T23:30:00Z'>",
                "<h1>The kettle</h1><p>By Jane Roe</p><p>May 3, 2024</p>" + PROSE);
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Jane Roe");
        assertThat(metadata.published().value()).isEqualTo("2024-05-03");
        assertThat(metadata.published().evidence()).contains("although data says 2024-05-02T23:30:00Z");
    }

    @Test
    void aChangeIsNoPublication() {
        Metadata metadata = read("<title>The kettle</title>", "<h1>The kettle</h1><p>Updated: 3 May 2024</p>" + PROSE);
        assertThat(metadata.published()).isNull();
        assertThat(metadata.modified().value()).isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @CsvSource({"en-US,2024-03-04", "en-GB,2024-04-03", "de,2024-04-03"})
    void theCountryOfThePageSettlesTheOrderOfDayAndMonth(String language, String day) {
        String page = "<!doctype html><html lang=" + language
                + "><title>The kettle</title><h1>The kettle</h1><p>03/04/2024</p>" + PROSE;
        assertThat(convert(page).document().metadata().published().value()).isEqualTo(day);
    }

    @Test
    void aBylineThatIsToldInFullLeavesTheBody() {
        Conversion.Converted converted = convert("<!doctype html><title>The kettle</title><h1>The kettle</h1>"
                + "<p>By <a href=/j>Jane Roe</a> | Published <time datetime=2024-05-03>3 May 2024</time></p>" + PROSE);
        assertThat(converted.document().body()).hasSize(1);
        assertThat(converted.ledger().unaccounted()).isZero();
        assertThat(converted.ledger().faults()).isEmpty();
    }

    private static Metadata read(String head, String body) {
        Conversion.Converted converted =
                convert("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
        assertThat(converted.ledger().unaccounted()).isZero();
        assertThat(converted.ledger().faults()).isEmpty();
        return converted.document().metadata();
    }

    private static Conversion.Converted convert(String html) {
        Source source = new Source("page.html", html.getBytes(StandardCharsets.UTF_8));
        return (Conversion.Converted) CONVERTER.convert(source, ConverterOptions.DEFAULT);
    }
}
