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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of the ledger for HTML that nobody would write: whatever stands in it, every character has one fate. */
class HtmlLedgerTest {

    private static final Converter CONVERTER = new Converter(List.of(new HtmlReader()), Profile.STANDARD);

    /** Tags and the like, separated by white space. */
    private static final String WORDS = """
            <p> </p> <div> </div> <b> </b> <i> </i> </a> <br> </br> <br/><br/> <ul><li> </li> </ul> <table>
            <tr> <td> </td> </table> <h2> </h2> <h9> <blockquote> </blockquote> <pre> </pre> <code> </code>
            <figure> <figcaption> <cite> </figcaption> </figure> <style>p{}</style> <html> </body> <head>
            <title>t</title> <math><mi>x</mi></math> <ruby>漢<rt>かん</rt></ruby> <select><option>o</select>
            <textarea>ta</textarea> <noscript>ns</noscript> <template>tp</template> <divclass='x'> < > &
            &amp; &nbsp; &#8211; &copy &bogus; &#0; &#xD800; e&#x301; 文字 。 [e-1f602] ⼈ 😀 ]]> <![CDATA[cd]]>
            <?xml?> &#99999999999;b <svg><![CDATA[foo]]></svg> <math><mi><![CDATA[c]]></math> <colgroup> <col>
            <pre>&#x0a;&#x0a;A</pre> <code><script>abc</script></code> </frameset> <tbody> <caption> <li> <nobr> <dl><dt> <dd> <frameset> <plaintext>
            """;

    /** Those that hold a space, one a line. */
    private static final String LINES = """
            <a href='https://x.org/a'>
            <ol start=7>
            <th colspan=3>
            <img src='https://x.org/a.png' alt='alt &amp; text'>
            <img src=''>
            <script>var x = '<p>';</script>
            <!-- comment -->
            <!doctype html>
            <body class=x>
            <svg><path d='M0'/></svg>
            <iframe src='https://v.org/1'>fallback</iframe>
            <video src='v.mp4'>no video</video>
            <small style='color'>note</small>
            <So we are>
            text
            <p hidden>
            <!DOCTYPE html >Hello
            <template><col>Hello</template>
            <meta name=author content='&copy&#x6A'>
            <form><input value=v><button>b</button></form>
            """;

    private static final String ODD = "\u200B|\u00A0|\u3000|\u2028|\u0000|\r\n|\n|\t";

    private static final List<String> SOUP = Stream.of(WORDS.split("\\s+"), LINES.split("\n"), ODD.split("\\|"))
            .flatMap(Stream::of)
            .toList();

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
                    new Source("soup-" + seed, html.toString().getBytes(StandardCharsets.UTF_8)),
                    ConverterOptions.DEFAULT);
            if (conversion instanceof Conversion.Converted converted) {
                assertThat(converted.ledger().isBalanced())
                        .as("seed %s: %s%n%s", seed, html, converted.diagnostics())
                        .isTrue();
            }
        }
    }
}
