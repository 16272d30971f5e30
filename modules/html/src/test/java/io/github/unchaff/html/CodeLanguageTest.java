package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<pre><code class='language-java'> | java",
                "<pre class='lang-js prettyprint'> | js",
                "<pre class='brush: sql; gutter: false'> | sql",
                "<pre class='brush:cpp'> | cpp",
                "<div class='highlight highlight-source-shell'><pre> | shell",
                "<div class='highlight-python3 notranslate'><div class='highlight'><pre> | python3",
                "<div class='language-ruby highlighter-rouge'><div class='highlight'><pre class='highlight'><code> | ruby",
                "<pre class='sourceCode haskell'> | haskell",
                "<pre><code class='hljs language-go'> | go",
                "<pre><code class='hljs rust'> | rust",
                "<pre data-lang='C#'> | c#",
                "<pre class='EnlighterJSRAW' data-enlighter-language='kotlin'> | kotlin",
                "<pre class='lang:php decode:true'> | php",
                "<figure data-language='swift'><pre> | swift",
                "<pre><code class='language-none'> | -",
                "<pre class='wp-block-code'><code> | -",
                "<pre class='hljs'> | -",
                "<article class='lang-en'><pre> | -",
            })
    void isWhatAClassOrAnAttributeSays(String html, String language) {
        Element pre = Jsoup.parse(html + "x").expectFirst("pre");
        assertThat(CodeLanguage.of(pre)).isEqualTo(language);
    }
}
