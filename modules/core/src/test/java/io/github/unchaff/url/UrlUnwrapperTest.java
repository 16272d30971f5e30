package io.github.unchaff.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlUnwrapperTest {

    private static final UrlUnwrapper STANDARD = UrlUnwrapper.standard();
    private static final String WESERV = "https://images.weserv.nl/?url=";

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheDataHolds() {
        return STANDARD.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.entry() + ": " + example.from(), () -> {
                    String out = STANDARD.unwrap(example.from());
                    assertThat(out).isEqualTo(example.to());
                    assertThat(STANDARD.unwrap(out)).isSameAs(out);
                    assertThat(example.holds(STANDARD)).isTrue();
                    if (example.from().equals(example.to())) {
                        assertThat(out).isSameAs(example.from());
                    }
                }));
    }

    @Test
    void knowsAtLeastEightyWrappers() {
        List<Wrapper> wrappers = WrapperFile.standard().wrappers();
        assertThat(wrappers).hasSizeGreaterThanOrEqualTo(80);
        assertThat(wrappers.stream().map(Wrapper::name)).doesNotHaveDuplicates();
    }

    @Test
    void readsEntryByEntryWhatTheWholeFileSays() {
        UrlUnwrapper whole = UrlUnwrapper.with("whole.yaml", WrapperFile.shipped());
        for (UrlExample example : STANDARD.examples()) {
            assertThat(whole.unwrap(example.from())).isEqualTo(STANDARD.unwrap(example.from()));
        }
    }

    @Test
    void findsEveryEntryByItsDomains() {
        String[] entries = WrapperFile.shipped().split("(?m)^(?=  - name:)");
        for (Wrapper wrapper : WrapperFile.standard().wrappers()) {
            String entry = Stream.of(entries)
                    .filter(text -> text.startsWith("  - name: " + wrapper.name() + "\n"))
                    .findFirst()
                    .orElseThrow();
            for (Shape shape : wrapper.shapes()) {
                if (shape.host().isAny()) {
                    assertThat(entry)
                            .as("a shape for any host, in single quotes")
                            .contains("'*/");
                } else {
                    assertThat(ShippedWrappers.domains(entry))
                            .contains(shape.host().domain());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?url=https%3A%2F%2Fexample.com%2Fa",
                "https://example.org/redirect?to=https://example.com/",
                "https://secure.gravatar.com/avatar/72b3?s=44&d=https%3A%2F%2Fexample.org%2Fa.png",
                "https://example.org/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fexample.org%2Fa",
                "https://news.ycombinator.com/submitlink?u=https://example.org/a",
                "https://images.weserv.nl@example.org/?url=example.com/a.jpg",
                "https://images.weserv.nl.example.org/?url=example.com/a.jpg",
                "https://example.org/images.weserv.nl/?url=example.com/a.jpg",
                "https://notwsrv.nl/?url=example.com/a.jpg",
                "ftp://images.weserv.nl/?url=example.com/a.jpg",
                "mailto:a@example.org?subject=utm_source=b",
                "images.weserv.nl/?url=example.com/a.jpg",
                "data:image/gif;base64,AAAA?utm_source=a",
                "ipfs://bafy/a.png?utm_source=b",
                "https://ipfs.io/ipfs/bafy/a.png",
                "a/b.html",
                "//",
                "/",
                "#",
                "?",
                "http://",
                "https:///a",
                ""
            })
    void leavesWhatItDoesNotKnowAsItIs(String url) {
        assertThat(STANDARD.unwrap(url)).isSameAs(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript%3Aalert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "https://",
                "https:///a",
                "https://localhost/a",
                "https://a",
                "https://.org/a",
                "https://example..org/a",
                "https://example.org:99999/a",
                "https://example.org:8a/a",
                "https://user@example.org/a",
                "https://exa mple.org/a",
                "https://example.123/a",
                "https://256.1.1.1/a",
                "https://-a.org/",
                "https://%FF.org/",
                "a.jpg",
                "photo.jpeg",
                "%",
                "%3",
                "..",
                "/a",
                "http",
                "https"
            })
    void makesNothingThatIsNoWebAddress(String inside) {
        for (String outer :
                List.of(WESERV, "https://link.zhihu.com/?target=", "https://12ft.io/", "https://href.li/?")) {
            String url = outer + inside;
            assertThat(STANDARD.unwrap(url)).isSameAs(url);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://images.weserv.nl/?url=https%3A%2F%2F%E4%BE%8B%E5%AD%90.org%2F%E5%9B%BE.jpg, https://例子.org/%E5%9B%BE.jpg",
        "https://images.weserv.nl/?url=例子.org/图.jpg, https://例子.org/%E5%9B%BE.jpg",
        "https://images.weserv.nl/?url=xn--fsqu00a.org/a.jpg, https://xn--fsqu00a.org/a.jpg",
        "https://images.weserv.nl/?url=example.org:8080/a.jpg, https://example.org:8080/a.jpg",
        "https://images.weserv.nl/?url=192.0.2.7/a.jpg, https://192.0.2.7/a.jpg",
        "https://images.weserv.nl/?url=%2F%2Fexample.org%2Fa.jpg, https://example.org/a.jpg",
        "http://images.weserv.nl/?url=//example.org/a.jpg, http://example.org/a.jpg",
        "HTTPS://IMAGES.weserv.nl/?url=HTTP://Example.org/A.jpg, http://Example.org/A.jpg",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2Fa%253Fb%2523c, https://example.org/a%3Fb%23c",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2F%25C4%25E3%C4%E3, https://example.org/%C4%E3%C4%E3",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2Fa+b%2Bc, https://example.org/a+b+c",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2Fa#b, https://example.org/a#b",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2Fa%23c#b, https://example.org/a#c",
        "https://link.zhihu.com/?target=https%3A%2F%2Fexample.org%2Fa%00%0Ab, https://example.org/a%00%0Ab",
        "https://web.archive.org/web/2020/https://example.org/a?b=https://example.com/c&d#e, https://example.org/a?b=https://example.com/c&d#e",
        "https://web.archive.org/web/2020/https%3A%2F%2Fexample.org%2Fa%3Fb, https://example.org/a?b",
        "https://12ft.io/https://example.org/a%2Fb%20c, https://example.org/a%2Fb%20c",
    })
    void keepsPortsQueriesFragmentsAndCharsetsOfTheAddressInside(String from, String to) {
        assertThat(STANDARD.unwrap(from)).isEqualTo(to);
    }

    @Test
    void opensEightWrappersAndLeavesMoreAsTheyAre() {
        String wrapped = "https://example.org/a";
        for (int depth = 1; depth <= 8; depth++) {
            wrapped = "https://12ft.io/" + wrapped;
            assertThat(STANDARD.unwrap(wrapped)).isEqualTo("https://example.org/a");
        }
        String deeper = "https://12ft.io/" + wrapped;
        assertThat(STANDARD.unwrap(deeper)).isSameAs(deeper);
    }

    @Test
    void opensWrappersOfDifferentKindsOneInAnother() {
        String url = WESERV
                + "https%3A%2F%2Fi0.wp.com%2Fweb.archive.org%2Fweb%2F2020im_%2Fhttps%3A%2F%2Fexample.org%2Fa.jpg&w=3";
        assertThat(STANDARD.unwrap(url)).isEqualTo("https://example.org/a.jpg");
        String search =
                "https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.org"
                        + "%252Fa%253Fid%253D1%2526fbclid%253D2";
        assertThat(STANDARD.unwrap(search)).isEqualTo("https://example.org/a?id=1");
    }

    @Test
    void takesLinearTimeOnHostileAddresses() {
        List<String> fillers = List.of(
                "a",
                "/",
                "&",
                "=",
                "?",
                "%",
                "%25",
                ":",
                "/:",
                "http",
                "http:/",
                "https%3A",
                "*",
                "+",
                "-",
                "_",
                ".",
                "a.",
                "&url=",
                "/plain/",
                "/unsafe/",
                "aHR0c",
                "amp;",
                "@",
                "#",
                "=/",
                "___",
                "**A",
                "图");
        List<String> heads = List.of(
                "https://example.org/",
                "https://images.weserv.nl/?url=",
                "https://example.org/?",
                "https://web.archive.org/web/1/",
                "https://x.cdn.ampproject.org/c/s/",
                "https://urldefense.com/v3/__",
                "https://urldefense.proofpoint.com/v2/url?u=",
                "https://www.bing.com/ck/a?u=a1",
                "https://",
                "/",
                "",
                "https://camo.githubusercontent.com/a/",
                "https://protect.checkpoint.com/v2/___",
                "https://example.org/a#",
                "https://webcache.googleusercontent.com/search?q=cache:",
                "https://r.search.yahoo.com/",
                "https://x.awstrack.me/L0/",
                "https://example.org/unsafe/",
                "https://example.org/a:/plain/",
                "https://news.google.com/articles/");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String head : heads) {
                for (String filler : fillers) {
                    String url = head + filler.repeat(100_000 / filler.length());
                    assertThat(STANDARD.unwrap(url)).isNotNull();
                    assertThat(STANDARD.unwrap(url + "https://example.org/a")).isNotNull();
                }
            }
        });
    }

    @Test
    void asksDataOfAUserFirst() {
        UrlUnwrapper own = UrlUnwrapper.with("mine/wrappers.yaml", """
                wrappers:
                  - name: our proxy
                    at: proxy.example.org/{+url}
                    bare: true
                    examples: |
                      https://proxy.example.org/https://example.com/a -> https://example.com/a
                      https://proxy.example.org/about.html
                  - name: our mirror of weserv
                    at: images.weserv.nl/?url={rest}
                    to: https://mirror.example.org/{rest}
                    examples: |
                      https://images.weserv.nl/?url=a.jpg -> https://mirror.example.org/a.jpg
                tracking:
                  - name: our shop
                    hosts: [shop.example.org]
                    parameters: [ref]
                    examples: |
                      https://shop.example.org/?ref=a&id=1 -> https://shop.example.org/?id=1
                """);
        assertThat(own.examples().stream().filter(example -> example.file().equals("mine/wrappers.yaml")))
                .hasSize(4)
                .allMatch(example -> example.holds(own));
        assertThat(own.examples()).hasSize(4 + STANDARD.examples().size());
        assertThat(own.unwrap("https://wsrv.nl/?url=proxy.example.org/example.com/a?utm_source=b"))
                .isEqualTo("https://example.com/a");
        assertThat(STANDARD.unwrap("https://shop.example.org/?ref=a")).isEqualTo("https://shop.example.org/?ref=a");
    }

    @Test
    void saysOfAnExampleThatItDoesNotHold() {
        UrlUnwrapper own = UrlUnwrapper.with("w.yaml", """
                wrappers:
                  - name: a
                    at: a.example.org/{+url}
                    examples: |
                      https://a.example.org/https://example.com/a -> https://example.com/b
                """);
        assertThat(own.examples().getFirst().holds(own)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, at: x.org/{+url}, exampels: b} | w.yaml: 'a': exampels: unknown key; known here: [at, bare, decode, examples, local, name, to]",
                "{name: a, at: x.org/b} | w.yaml: 'a': at: neither {url} nor {+url} in 'x.org/b', and there is no 'to'",
                "{name: a, at: org/{url}} | w.yaml: 'a': at: no domain in lower case at the end of 'org'",
                "{name: a, at: X.org/{url}} | w.yaml: 'a': at: no domain in lower case at the end of 'X.org'",
                "{name: a, at: '*/{url}'} | w.yaml: 'a': at: too little to know it by in '*/{url}'",
                "{name: a, at: 'x.org/***{url}'} | w.yaml: 'a': at: two wildcards side by side in '/***{url}'",
                "{name: a, at: 'x.org/{url'} | w.yaml: 'a': at: '{' without a name and '}' in '/{url'",
                "{name: a, at: 'x.org/?a={url}&b'} | w.yaml: 'a': at: a parameter without a name in 'a={url}&b'",
                "{name: a} | w.yaml: 'a': at: it is missing",
                "{name: a, at: [[b]]} | w.yaml: 'a': at: a text or a list of texts is expected",
                "{name: a, at: 'x.org/{url}', to: 'https://{host}/'} | w.yaml: 'a': to: there is no {host} in 'x.org/{url}'",
                "{name: a, at: 'x.org/{url}', decode: rot13} | w.yaml: 'a': decode: 'rot13' is none of [percent-twice, base64, hex, dashed-host, proofpoint-2, proofpoint-3, google-news]",
                "{name: a, at: 'x.org/{url}', bare: yes} | w.yaml: 'a': bare: 'true' or 'false' is expected",
                "{name: a, at: 'x.org/{url}', to: [b]} | w.yaml: 'a': to: a text is expected",
                "{name: a, at: 'x.org/{url}'} | w.yaml: 'a': examples: at least one is needed that shows a change: FROM -> TO",
                "{at: 'x.org/{url}'} | w.yaml: wrappers: entry 1 has no name",
                "b | w.yaml: wrappers: entry 1 has no name",
            })
    void namesFileEntryAndKeyOfAFault(String entry, String message) {
        String quoted = entry.replaceAll("at: (x\\.org/b|x\\.org/\\{\\+url}|org/\\{url}|X\\.org/\\{url})", "at: '$1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrlUnwrapper.with("w.yaml", "wrappers: [" + quoted + "]"))
                .satisfies(e -> assertThat(e.getMessage().lines()).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrapers: [] | w.yaml: wrapers: unknown key; known here: [tracking, wrappers]",
                "wrappers: a | w.yaml: wrappers: a list is expected",
                "[] | w.yaml: the keys 'wrappers' and 'tracking' are expected",
                "tracking: [{name: a}] | w.yaml: 'a': parameters: at least one is needed",
                "tracking: [{name: a, parameters: ['*b']}] | w.yaml: 'a': parameters: a star may only stand at the end: '*b'",
                "tracking: [{name: a}, {name: a}] | w.yaml: 'a': name: another entry has it too",
            })
    void namesWhatIsWrongWithAFile(String yaml, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrlUnwrapper.with("w.yaml", yaml))
                .satisfies(e -> assertThat(e.getMessage().lines()).contains(message));
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrlUnwrapper.with("w.yaml", "wrappers: ["))
                .withMessageStartingWith("w.yaml: not valid YAML: ");
    }
}
