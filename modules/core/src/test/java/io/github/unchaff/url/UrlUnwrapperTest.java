package io.github.unchaff.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Fault;
import java.time.Duration;
import java.util.ArrayList;
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
        return WrapperFile.shipped().examples().stream()
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
        List<Wrapper> wrappers = WrapperFile.shipped().wrappers();
        assertThat(wrappers).hasSizeGreaterThanOrEqualTo(80);
        assertThat(wrappers.stream().map(Wrapper::name)).doesNotHaveDuplicates();
    }

    @Test
    void readsEntryByEntryWhatTheWholeFileSays() {
        UrlUnwrapper whole = UrlUnwrapper.with(WrapperFile.shipped());
        for (UrlExample example : WrapperFile.shipped().examples()) {
            assertThat(whole.unwrap(example.from())).isEqualTo(STANDARD.unwrap(example.from()));
        }
    }

    @Test
    void findsEveryEntryByItsDomains() {
        String[] entries = WrapperFile.shippedFile().text().split("(?m)^(?=  - name:)");
        for (Wrapper wrapper : WrapperFile.shipped().wrappers()) {
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
        WrapperFile file = file("mine/wrappers.yaml", """
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
        UrlUnwrapper own = UrlUnwrapper.with(file);
        assertThat(file.examples()).hasSize(4).allMatch(example -> example.holds(own));
        assertThat(file.examples().stream().map(example -> example.place().toString()))
                .containsExactly(
                        "mine/wrappers.yaml:6:1",
                        "mine/wrappers.yaml:7:1",
                        "mine/wrappers.yaml:12:1",
                        "mine/wrappers.yaml:18:1");
        assertThat(own.unwrap("https://wsrv.nl/?url=proxy.example.org/example.com/a?utm_source=b"))
                .isEqualTo("https://example.com/a");
        assertThat(STANDARD.unwrap("https://shop.example.org/?ref=a")).isEqualTo("https://shop.example.org/?ref=a");
    }

    @Test
    void saysOfAnExampleThatItDoesNotHold() {
        WrapperFile file = file("w.yaml", """
                wrappers:
                  - name: a
                    at: a.example.org/{+url}
                    examples: |
                      https://a.example.org/https://example.com/a -> https://example.com/b
                """);
        assertThat(file.examples().getFirst().holds(UrlUnwrapper.with(file))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, at: x.org/{+url}, exampels: b} | exampels: there is no such key; is examples meant?",
                "{name: a, at: x.org/b} | at: 'a': neither {url} nor {+url} in 'x.org/b', and there is no 'to'",
                "{name: a, at: org/{url}} | at: 'a': no domain in lower case at the end of 'org'",
                "{name: a, at: X.org/{url}} | at: 'a': no domain in lower case at the end of 'X.org'",
                "{name: a, at: '*/{url}'} | at: 'a': too little to know it by in '*/{url}'",
                "{name: a, at: 'x.org/***{url}'} | at: 'a': two wildcards side by side in '/***{url}'",
                "{name: a, at: 'x.org/{url'} | at: 'a': '{' without a name and '}' in '/{url'",
                "{name: a, at: 'x.org/?a={url}&b'} | at: 'a': a parameter without a name in 'a={url}&b'",
                "{name: a} | at: 'a': it is missing",
                "{name: a, at: [[b]]} | at: a text must stand here, not a list",
                "{name: a, at: 'x.org/{url}', to: 'https://{host}/'} | to: 'a': there is no {host} in 'x.org/{url}'",
                "{name: a, at: 'x.org/{url}', decode: rot13} | decode: 'a': 'rot13' is none of [percent-twice, base64, hex, dashed-host, proofpoint-2, proofpoint-3, google-news]",
                "{name: a, at: 'x.org/{url}', bare: yes} | bare: 'a': 'true' or 'false' is expected",
                "{name: a, at: 'x.org/{url}', to: [b]} | to: a text must stand here, not a list",
                "{name: a, at: 'x.org/{url}'} | examples: 'a': at least one is needed that shows a change: FROM -> TO",
                "{at: 'x.org/{url}'} | wrappers: the key 'name' is missing",
                "b | wrappers: a table of keys must stand here, not a text",
            })
    void namesFileEntryAndKeyOfAFault(String entry, String message) {
        String quoted = entry.replaceAll("at: (x\\.org/b|x\\.org/\\{\\+url}|org/\\{url}|X\\.org/\\{url})", "at: '$1'");
        assertThat(faults("wrappers: [" + quoted + "]")).anyMatch(fault -> fault.endsWith(": " + message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrapers: [] | wrapers: there is no such key; is wrappers meant?",
                "wrappers: a | wrappers: a table of keys must stand here, not a text",
                "[] | a table of keys must stand here, not a list",
                "tracking: [{name: a}] | parameters: 'a': at least one is needed",
                "tracking: [{name: a, parameters: ['*b']}] | parameters: 'a': a star may only stand at the end: '*b'",
                "tracking: [{name: a}, {name: a}] | name: 'a': another entry has it too",
            })
    void namesWhatIsWrongWithAFile(String yaml, String message) {
        assertThat(faults(yaml)).anyMatch(fault -> fault.endsWith(": " + message));
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThat(faults("wrappers: [")).first().asString().startsWith("w.yaml:1:12: not valid YAML: ");
    }

    private static WrapperFile file(String name, String yaml) {
        List<Fault> faults = new ArrayList<>();
        WrapperFile file = WrapperFile.read(new DataFile(name, yaml, false), faults);
        assertThat(faults).isEmpty();
        return file;
    }

    private static List<String> faults(String yaml) {
        List<Fault> faults = new ArrayList<>();
        WrapperFile.read(new DataFile("w.yaml", yaml, false), faults);
        return faults.stream().map(Fault::toString).toList();
    }
}
