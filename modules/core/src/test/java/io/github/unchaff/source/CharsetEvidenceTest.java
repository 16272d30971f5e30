package io.github.unchaff.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.LabelTrouble.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Without statistics, which are in a module of their own. */
class CharsetEvidenceTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><title>%s</title></rss>";
    private static final String PAGE = "<html><head><meta charset=%s><title>%s</title>";
    private static final String OLD_PAGE =
            "<head><META content='text/html; charset=%s' HTTP-EQUIV=Content-Type><title>%s</title>";

    /** A document, the label in it, its text, the charset its bytes are in, the hint, and the charset that is found. */
    private record Row(
            String shape,
            String label,
            String text,
            String in,
            @Nullable String hint,
            String found,
            Kind... troubles) {}

    private static final List<Row> ROWS = List.of(
            new Row(XML, "gb2312", "港口图书馆重新开放", "GB18030", null, "GB18030"),
            new Row(XML, "BIG5", "港口圖書館重新開放", "Big5", null, "Big5-HKSCS"),
            new Row(XML, "Shift_JIS", "図書館が①月に開く", "windows-31j", null, "windows-31j"),
            new Row(XML, "EUC-JP", "図書館がまた開く", "EUC-JP", null, "EUC-JP"),
            new Row(XML, "ISO-2022-JP", "図書館がまた開く", "ISO-2022-JP", null, "ISO-2022-JP"),
            new Row(XML, "utf-8", "図書館がまた開く", "ISO-2022-JP", null, "ISO-2022-JP", Kind.CONTRADICTED),
            new Row(XML, "euc-kr", "항구 도서관", "x-windows-949", null, "x-windows-949"),
            new Row(XML, "koi8-r", "Библиотека у порта", "KOI8-R", null, "KOI8-R"),
            new Row(XML, "IBM855", "Библиотека у порта", "IBM855", null, "IBM855"),
            new Row(XML, "MacCyrillic", "Библиотека у порта", "x-MacCyrillic", null, "x-MacCyrillic"),
            new Row(XML, "TIS-620", "ห้องสมุดใกล้ท่าเรือ", "x-windows-874", null, "x-windows-874"),
            new Row(XML, "iso-8859-1", "“Bücherei” am Hafen", "windows-1252", null, "windows-1252"),
            new Row(PAGE, "'latin1'", "Bücherei am Hafen", "windows-1252", null, "windows-1252"),
            new Row(PAGE, "\"windows-1250\"", "błąd w bibliotece", "windows-1250", null, "windows-1250"),
            new Row(OLD_PAGE, "windows-1251", "Библиотека у порта", "windows-1251", null, "windows-1251"),
            // Marks and zero bytes.
            new Row(XML, "utf-16", "Bücherei 图书馆", "UTF-16", null, "UTF-16BE"),
            new Row(XML, "utf-16", "Bücherei 图书馆", "UTF-16LE", null, "UTF-16LE"),
            new Row(XML, "UTF-16", "Bücherei 图书馆", "UTF-16BE", null, "UTF-16BE"),
            new Row(XML, "utf-32", "Bücherei 图书馆", "UTF-32BE", null, "UTF-32BE"),
            new Row(XML, "utf-32", "Bücherei 图书馆", "UTF-32LE", null, "UTF-32LE"),
            new Row(XML, "utf-8", "Bücherei 图书馆", "UTF-16LE", null, "UTF-16LE", Kind.CONTRADICTED),
            new Row(XML, "utf-16", "Bücherei 图书馆", "UTF-8", null, "UTF-8", Kind.CONTRADICTED),
            // Labels that are wrong, or none.
            new Row(XML, "iso-8859-1", "Bücherei", "UTF-8", null, "UTF-8", Kind.CONTRADICTED),
            new Row(XML, "gb2312", "港口图书馆重新开放", "UTF-8", null, "UTF-8", Kind.CONTRADICTED),
            new Row(XML, "utf-8", "Bücherei am Hafen", "windows-1252", null, "windows-1252", Kind.CONTRADICTED),
            new Row(XML, "x-klingon", "Bücherei am Hafen", "windows-1252", null, "windows-1252", Kind.UNKNOWN),
            new Row(XML, "x-klingon", "Bücherei am Hafen", "UTF-8", null, "UTF-8", Kind.UNKNOWN),
            new Row(XML, "", "Bücherei am Hafen", "UTF-8", null, "UTF-8", Kind.UNKNOWN),
            new Row(XML, "x-klingon", "plain", "UTF-8", null, "UTF-8", Kind.UNKNOWN),
            new Row(XML, "gb2312", "plain", "UTF-8", null, "UTF-8"),
            new Row(XML, "iso-8859-2", "Bücherei", "windows-1252", null, "ISO-8859-2"),
            // A few characters that are valid both ways.
            new Row(PAGE, "gb2312", "联通", "GB18030", null, "GB18030"),
            new Row(PAGE, "gb2312", "Café am Hafen", "UTF-8", null, "UTF-8", Kind.CONTRADICTED),
            // Hints.
            new Row(
                    PAGE,
                    "utf-8",
                    "Библиотека",
                    "windows-1251",
                    "text/html; charset=windows-1251",
                    "windows-1251",
                    Kind.CONTRADICTED),
            new Row("%s%s", "", "Библиотека", "KOI8-R", "\"koi8-r\" ; foo", "KOI8-R"),
            new Row("%s%s", "", "Bücherei", "UTF-8", " 'utf8'", "UTF-8"),
            new Row("%s%s", "", "Bücherei", "UTF-8", "text/xml;", "UTF-8"),
            new Row("%s%s", "", "Bücherei", "UTF-8", "text/xml; charset=", "UTF-8", Kind.UNKNOWN),
            new Row("%s%s", "", "Bücherei", "UTF-8", "%%%", "UTF-8", Kind.UNKNOWN),
            // Not where a declaration stands.
            new Row("<p>%s %s <code>charset=gb2312</code> <meta charset=big5>", "", "ok", "UTF-8", null, "UTF-8"),
            new Row("<!-- <meta charset=koi8-r> -->%s<p>%s", "", "Bücherei", "windows-1252", null, "windows-1252"),
            new Row(
                    "<script>'<meta charset=koi8-r>'</script>%s<p>%s",
                    "", "Bücherei", "windows-1252", null, "windows-1252"),
            new Row(
                    "%s<rss><title>%s</title><d><meta charset=koi8-r></d>",
                    "", "Bücherei", "windows-1252", null, "windows-1252"));

    @TestFactory
    List<DynamicTest> findsTheCharset() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)))
                .toList();
    }

    private static void check(Row row) {
        String document = String.format(Locale.ROOT, row.shape, row.label, row.text);
        Decoded decoded = Decoder.decode(document.getBytes(Charset.forName(row.in)), row.hint);
        assertThat(decoded.charset()).as(decoded.evidence()).isEqualTo(row.found);
        assertThat(decoded.troubles()).extracting(LabelTrouble::kind).containsExactly(row.troubles);
        if (!row.found.equals("ISO-8859-2")) {
            assertThat(decoded.text().replace("\uFEFF", "")).isEqualTo(document);
        }
        assertThat(decoded.bad()).isZero();
    }

    @Test
    void keepsTheLabelOfBytesThatAreNearlyAllOfIt() {
        String page = String.format(Locale.ROOT, PAGE, "gb2312", "港口图书馆重新开放".repeat(20));
        Decoded decoded = Decoder.decode(with(page.getBytes(Charset.forName("GB18030")), 0xFF));
        assertThat(decoded.charset()).isEqualTo("GB18030");
        assertThat(decoded.text()).isEqualTo(page + "\uFFFD");
        assertThat(decoded.bad()).isEqualTo(1);
        assertThat(decoded.firstBad()).isEqualTo(page.length());
    }

    @Test
    void keepsUtf8WithAFewBadBytesAgainstALabelThatTakesAll() {
        String page = String.format(Locale.ROOT, PAGE, "iso-8859-1", "Bücherei über Bücherei ".repeat(20));
        Decoded decoded = Decoder.decode(with(page.getBytes(StandardCharsets.UTF_8), 0x93));
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).isEqualTo(page + "\uFFFD");
        assertThat(decoded.troubles()).extracting(LabelTrouble::kind).containsExactly(Kind.CONTRADICTED);
    }

    @Test
    void decidesFromAPrefixThatCutsACharacter() {
        byte[] utf8 = "图书馆".getBytes(StandardCharsets.UTF_8);
        FoundCharset found = Decoder.charset(Arrays.copyOf(utf8, utf8.length - 1), null);
        assertThat(found.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(found.sure()).isTrue();
    }

    @Test
    void isNotSureOfAPrefixThatIsAscii() {
        FoundCharset nothing = Decoder.charset("plain".getBytes(StandardCharsets.UTF_8), null);
        assertThat(nothing.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(nothing.sure()).isFalse();
        byte[] named = String.format(Locale.ROOT, XML, "gb2312", "plain").getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.charset(named, null).charset().name()).isEqualTo("GB18030");
        assertThat(Decoder.charset(named, null).sure()).isFalse();
    }

    @Test
    void knowsTextInUtf16WithoutAMarkFromABinaryFile() {
        byte[] text = "Bücherei 图书馆\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Decoder.isBinary(text)).isFalse();
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i % 7 == 0 ? 0 : i * 37);
        }
        assertThat(Decoder.isBinary(noise)).isTrue();
    }

    private static byte[] with(byte[] bytes, int more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        out.write(more);
        return out.toByteArray();
    }
}
