package io.github.unchaff.write;

import static io.github.unchaff.write.Samples.converted;
import static io.github.unchaff.write.Samples.p;
import static io.github.unchaff.write.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private static String page(Metadata.Builder metadata) {
        return written(new HtmlWriter(), WriteOptions.DEFAULT, converted(metadata.build(), p("Body")));
    }

    @Test
    void writesAWholePageWithWhatIsKnown() {
        String page = page(new Metadata.Builder()
                .title("A <b> & C")
                .url("https://www.example.org/a?b&c")
                .language("zh_TW")
                .published(new Timestamp(
                        LocalDateTime.of(2024, 2, 3, 0, 0),
                        Timestamp.Precision.DAY,
                        null,
                        Timestamp.ZoneBasis.UNKNOWN,
                        List.of()))
                .contributor(new Contributor("Ann", Contributor.Role.AUTHOR, "javascript:alert(1)"))
                .contributor(Contributor.of("Ben", Contributor.Role.AUTHOR))
                .contributor(Contributor.of("Tom", Contributor.Role.TRANSLATOR))
                .publisher(new Publisher("Daily", "https://daily.example/"))
                .rights("© Daily"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-TW\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>A &lt;b&gt; &amp; C</title>")
                .contains(
                        "<h1>A &lt;b&gt; &amp; C</h1>\n<p>Ann, Ben · <time datetime=\"2024-02-03\">2024-02-03</time> · "
                                + "<a href=\"https://daily.example/\">Daily</a> · "
                                + "<a href=\"https://www.example.org/a?b&amp;c\">example.org</a></p>")
                .contains("<p>Body</p>\n<footer>© Daily</footer>\n</article>")
                .endsWith("</html>\n");
    }

    @Test
    void writesRightToLeftPagesAsSuch() {
        assertThat(page(new Metadata.Builder().language("ar"))).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void hasATitleElementButNoHeadingWhenTheTitleIsUnknown() {
        assertThat(page(new Metadata.Builder())).contains("<title>Body</title>").doesNotContain("<h1>", "<header>");
    }

    @Test
    void letsABrowserRunNothing() {
        assertThat(page(new Metadata.Builder())).contains("default-src 'none'").doesNotContain("<script");
    }
}
