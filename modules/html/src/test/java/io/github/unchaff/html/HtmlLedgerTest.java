package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The law of the ledger for HTML that nobody would write: whatever stands in it, every character has one fate. */
class HtmlLedgerTest {

    private static final Converter CONVERTER = new Converter(List.of(new HtmlReader()), Profile.STANDARD);

    private static final List<String> SOUP = List.of(
            "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='https://x.org/a'>", "</a>", "<br>", "</br>",
            "<br/><br/>", "<ul><li>", "</li>", "</ul>", "<ol start=7>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<th colspan=3>",
            "<h2>", "</h2>", "<h9>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "</code>", "<figure>",
            "<figcaption>", "<cite>", "</figcaption>", "</figure>", "<img src='https://x.org/a.png' alt='alt &amp; text'>",
            "<img src=''>", "<script>var x = '<p>';</script>", "<style>p{}</style>", "<!-- comment -->", "<!doctype html>",
            "<html>", "<body class=x>", "</body>", "<head>", "<title>t</title>", "<svg><path d='M0'/></svg>", "<math><mi>x</mi></math>",
            "<ruby>漢<rt>かん</rt></ruby>", "<select><option>o</select>", "<textarea>ta</textarea>", "<noscript>ns</noscript>",
            "<template>tp</template>", "<iframe src='https://v.org/1'>fallback</iframe>", "<video src='v.mp4'>no video</video>",
            "<small style='color'>note</small>", "<divclass='x'>", "<So we are>", "<", ">", "&", "&amp;", "&nbsp;", "&#8211;", "&copy",
            "&bogus;", "&#0;", "&#xD800;", "e&#x301;", "text ", "文字", "。", "[e-1f602]", "\u200B", "\u00A0", "\u3000", "\u2028",
            "\u0000", "\r\n", "\n", "\t", "⼈", "😀", "]]>", "<![CDATA[cd]]>", "<?xml?>", "<p hidden>", "<dl><dt>", "<dd>",
            "<form><input value=v><button>b</button></form>", "<frameset>", "<plaintext>");

    @Test
    void everyCharacterHasOneFateInAnySoupOfTags() {
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder("<p>first");
            int length = 2 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                html.append(SOUP.get(random.nextInt(SOUP.size())));
                if (random.nextInt(3) == 0) {
                    html.append("word").append(i);
                }
            }
            Conversion conversion = CONVERTER.convert(
                    new Source("soup-" + seed, html.toString().getBytes(StandardCharsets.UTF_8)), ConverterOptions.DEFAULT);
            if (conversion instanceof Conversion.Converted converted) {
                assertThat(converted.ledger().isBalanced())
                        .as("seed %s: %s%n%s", seed, html, converted.diagnostics())
                        .isTrue();
            }
        }
    }
}
