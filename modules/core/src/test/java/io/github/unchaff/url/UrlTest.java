package io.github.unchaff.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "java%73cript:x",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "feed:javascript:x",
                "blob:x",
                ""
            })
    void refusesWhatCouldRun(String url) {
        assertThat(UrlPolicy.link(url)).isNull();
        assertThat(UrlPolicy.image(url)).isNull();
    }

    @Test
    void writesWhatMayNotStandInAnAddressAsPercentCodes() {
        assertThat(UrlPolicy.link("https://example.org/a b<c>")).isEqualTo("https://example.org/a%20b%3Cc%3E");
        assertThat(UrlPolicy.link("https://example.org/图.jpg")).isEqualTo("https://example.org/%E5%9B%BE.jpg");
        assertThat(UrlPolicy.link("https://例子.org/图")).isEqualTo("https://例子.org/%E5%9B%BE");
        assertThat(UrlPolicy.link("/a?b=c#d")).isEqualTo("/a?b=c#d");
        assertThat(UrlPolicy.link("a/b:c")).isEqualTo("a/b:c");
    }

    @Test
    void allowsNoDataPictures() {
        assertThat(UrlPolicy.image("data:image/gif;base64,AAAA")).isNull();
        assertThat(UrlPolicy.image("mailto:a@b")).isNull();
        assertThat(UrlPolicy.image("ipfs://Qm/a.png")).isEqualTo("ipfs://Qm/a.png");
    }

    @Test
    void findsTheHost() {
        assertThat(UrlPolicy.host("https://www.Example.org:8080/a")).isEqualTo("example.org");
        assertThat(UrlPolicy.host("https://user@m.example.org?x")).isEqualTo("m.example.org");
        assertThat(UrlPolicy.host("/a")).isEmpty();
    }

    @Test
    void resolvesAgainstABase() {
        assertThat(UrlPolicy.resolve("https://a.org/b/c", "../d")).isEqualTo("https://a.org/d");
        assertThat(UrlPolicy.resolve("https://a.org/b", "//x.org/y")).isEqualTo("https://x.org/y");
        assertThat(UrlPolicy.resolve(null, "d")).isEqualTo("d");
    }
}
