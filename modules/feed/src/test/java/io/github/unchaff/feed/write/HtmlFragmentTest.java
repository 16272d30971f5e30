package io.github.unchaff.feed.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.text.Whitespace;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.Headline;
import io.github.unchaff.write.HtmlBody;
import io.github.unchaff.write.HtmlWriter;
import io.github.unchaff.write.RandomDocuments;
import io.github.unchaff.write.Shown;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a browser makes of our HTML. It stands in this module because a parser for HTML is at hand here. */
class HtmlFragmentTest {

    private static final int DOCUMENTS = 400;

    @Test
    void htmlShowsExactlyTheTextOfTheBodyInOrder() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            var body = RandomDocuments.of(seed).document().body();
            Document html = Jsoup.parseBodyFragment(HtmlBody.of(body));
            assertHarmless(html);
            assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(html.select("a a")).isEmpty();
            html.select("sup, a[href^=#fnref-]").remove();
            String expected = Shown.of(
                    body,
                    image -> image.alt() != null && UrlPolicy.image(image.url()) == null
                            ? image.alt().value()
                            : "");
            assertThat(Whitespace.squeeze(html.body().wholeText()))
                    .as("seed %s", seed)
                    .isEqualTo(expected);

            Document portable = Jsoup.parseBodyFragment(HtmlBody.portable(body, "https://example.org/x"));
            portable.select("sup").remove();
            assertThat(Whitespace.squeeze(portable.body().wholeText()))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void pagesAreHarmlessWhateverTheMetadataSay() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Conversion.Converted converted = RandomDocuments.of(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new HtmlWriter().write(List.of(converted), WriteOptions.DEFAULT, out);
            Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
            assertThat(Whitespace.squeeze(page.title()))
                    .isEqualTo(Whitespace.squeeze(Headline.of(converted.document())));
            assertThat(page.head().children()).hasSize(6);
            page.head().empty();
            assertHarmless(page);
            assertThat(page.body().children()).hasSize(1);
            assertThat(page.select("article > header ~ header, article > footer ~ footer, h1 ~ h1"))
                    .isEmpty();
        }
    }

    /** Nothing in it runs, loads or frames anything. */
    static void assertHarmless(Document html) {
        assertThat(html.select("script, style, iframe, object, embed, form, input, svg, math, base, meta, link"))
                .isEmpty();
        html.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                    if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                        assertThat(attribute.getValue())
                                .doesNotStartWithIgnoringCase("javascript:")
                                .doesNotStartWith("data:");
                    }
                }));
    }
}
