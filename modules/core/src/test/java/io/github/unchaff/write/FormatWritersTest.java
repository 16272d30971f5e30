package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FormatWritersTest {

    @Test
    void areFoundByTheServiceLoaderInTheOrderOfTheContract() {
        assertThat(ServiceLoader.load(FormatWriter.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(writer -> writer.getClass().getPackage().equals(FormatWriter.class.getPackage()))
                        .map(writer -> writer.names().getFirst() + "." + writer.extension() + writer.holdsMany()))
                .containsExactly(
                        "markdown.mdfalse", "text.txtfalse", "html.htmlfalse", "json.jsonfalse", "jsonl.jsonltrue");
    }

    @Test
    void writeTheSameBytesUnderAnotherLocaleAndZone() {
        String before = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(all()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        List<FormatWriter> writers =
                List.of(new TextWriter(), new HtmlWriter(), new JsonWriter(), new JsonLinesWriter());
        for (int seed = 0; seed < 50; seed++) {
            for (FormatWriter writer : writers) {
                all.append(Samples.written(writer, WriteOptions.DEFAULT, RandomDocuments.of(seed)));
            }
        }
        return all.toString();
    }
}
