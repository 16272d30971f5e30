package io.github.unchaff.markdown.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.source.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which markup a file is in, by what stands in it. */
class DetectionTest {

    private static final Converter CONVERTER = Converter.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "mediawiki  ¦ a.txt       ¦ '''Egret''' is a [[bird]].~== Food ==~[[Category:Birds]]",
                "mediawiki  ¦ a.mediawiki ¦ == Food ==~Fish and [[frog]]s.",
                "dokuwiki   ¦ a.txt       ¦ ====== Egret ======~  * fish~  * frogs~^ a ^ b ^",
                "tiddlywiki ¦ a.tid       ¦ created: 20230506070809000~title: Egret~~It eats [[frogs|Frog]].",
                "zim        ¦ a.txt       ¦ Content-Type: text/x-zim-wiki~Wiki-Format: zim 0.6~~====== Egret ======~text",
                "org        ¦ a.org       ¦ #+TITLE: Egret~~* Food~text",
                "org        ¦ a           ¦ * Food~:PROPERTIES:~:END:~see [[https://x.org][this]]",
                "creole     ¦ a.txt       ¦ = Egret~|=a|=b|~|c|d|",
                "markdown   ¦ a.md        ¦ # Egret~~* fish~* frogs~~**bold** [[Frog]]",
                "markdown   ¦ a.txt       ¦ [[兩岸] 中國7月洪水] 报导~~正文在这里。",
                "markdown   ¦ a.txt       ¦ 一段普通的中文，没有任何标记。",
                "markdown   ¦ a.md        ¦ ```mediawiki~== x ==~[[Category:A]]~```~# Notes",
                "html       ¦ a.html      ¦ <p>== a ==</p><p>[[Category:B]]</p>",
                "html       ¦ a.txt       ¦ <!DOCTYPE html><p>'''x''' [[Category:B]] {{y}}</p>",
            })
    void isFoundByEvidence(String dialect, String path, String source) {
        byte[] bytes = source.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        Conversion conversion = CONVERTER.convert(new Source(path, bytes), ConverterOptions.DEFAULT);
        assertThat(conversion)
                .isInstanceOfSatisfying(
                        Conversion.Converted.class,
                        converted -> assertThat(converted.source().dialect()).isEqualTo(dialect));
    }
}
