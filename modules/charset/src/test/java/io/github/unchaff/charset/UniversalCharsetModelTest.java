package io.github.unchaff.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.Decoder;
import io.github.unchaff.source.LabelTrouble;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Through the decoder, as everybody asks; nothing is declared. */
class UniversalCharsetModelTest {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("zh", "港口旁边的旧图书馆昨天重新开放，工人们修了两年的屋顶。许多孩子马上跑到书架前，想看看自己喜欢的书还在不在。"),
            Map.entry("zt", "港口旁邊的舊圖書館昨天重新開放，工人們修了兩年的屋頂。許多孩子馬上跑到書架前，想看看自己喜歡的書還在不在。"),
            Map.entry("ja", "港のそばの古い図書館が昨日また開きました。職人たちは二年かけて屋根を直しました。子どもたちはすぐ本棚へ走りました。"),
            Map.entry("ko", "항구 옆의 오래된 도서관이 어제 다시 문을 열었습니다. 일꾼들이 이 년 동안 지붕을 고쳤습니다. 아이들은 책장으로 달려갔습니다."),
            Map.entry(
                    "ru",
                    "Старая библиотека у порта вчера снова открылась, рабочие два года чинили крышу. Дети сразу побежали к полкам."),
            Map.entry(
                    "uk",
                    "Стара бібліотека біля порту вчора знову відчинилася, робітники два роки лагодили дах. Діти відразу побігли до полиць."),
            Map.entry(
                    "bg",
                    "Старата библиотека до пристанището беше отворена отново вчера, а децата веднага се затичаха към рафтовете."),
            Map.entry(
                    "el",
                    "Η παλιά βιβλιοθήκη δίπλα στο λιμάνι άνοιξε ξανά χθες. Άλλα παιδιά έτρεξαν αμέσως στα ράφια. Ήταν όλα εκεί."),
            Map.entry(
                    "he",
                    "הספרייה הישנה ליד הנמל נפתחה אתמול מחדש, אחרי שהפועלים תיקנו את הגג במשך שנתיים. הילדים רצו מיד אל המדפים."),
            Map.entry(
                    "ar",
                    "أعيد افتتاح المكتبة القديمة قرب الميناء أمس بعد أن عمل العمال على السقف مدة عامين وركض الأطفال إلى الرفوف."),
            Map.entry(
                    "th",
                    "ห้องสมุดเก่าใกล้ท่าเรือเปิดอีกครั้งเมื่อวานนี้ หลังจากคนงานซ่อมหลังคาอยู่สองปี เด็กหลายคนวิ่งไปที่ชั้นหนังสือทันที"),
            Map.entry(
                    "de",
                    "Die alte Bücherei am Hafen öffnete gestern wieder; „zwei Jahre“ hämmerten Männer auf dem Dach, nun läuft es über."),
            Map.entry(
                    "fr",
                    "L’été dernier, la bibliothèque a rouvert après deux années de travaux, et les élèves sont retournés à leurs étagères préférées."),
            Map.entry(
                    "it",
                    "La biblioteca è di nuovo aperta, perché più di così non si può: lunedì c’è già la città intera, e sarà una novità."),
            Map.entry("en", "“It’s open again,” she said – the library by the harbour, that is; the café isn’t."),
            Map.entry(
                    "pl",
                    "Stara biblioteka koło portu została wczoraj znów otwarta, gdy robotnicy przez dwa lata łatali dach. Dzieci pobiegły ku półkom, żeby sprawdzić książki."),
            Map.entry(
                    "cs",
                    "Stará knihovna u přístavu byla včera znovu otevřena, dělníci dva roky opravovali střechu. Děti hned běžely k policím."),
            Map.entry(
                    "hu",
                    "A kikötő melletti régi könyvtár tegnap újra kinyitott, miután a munkások két évig javították a tetőt. A gyerekek rögtön a polcokhoz futottak, később a nők és a férfiak is, hű olvasók."),
            Map.entry(
                    "ro",
                    "Vechea bibliotecă de lângă port s-a redeschis ieri, după ce muncitorii au reparat acoperişul doi ani. Copiii au alergat spre rafturi, fiindcă ştiau ce cărţi îi aşteaptă."),
            Map.entry(
                    "tr",
                    "Limanın yanındaki eski kütüphane dün yeniden açıldı, işçiler iki yıl boyunca çatıyı onardı. Çocuklar hemen raflara koştu, çünkü kitapları görmek istiyorlardı, ağaç gölgesinde."),
            Map.entry(
                    "lt",
                    "Sena biblioteka prie uosto vakar vėl atidaryta, darbininkai dvejus metus taisė stogą. Vaikai iškart nubėgo prie lentynų, nes norėjo pamatyti, ar mėgstamos knygos tebėra čia."));

    private static Stream<String[]> sets() {
        return Stream.of(
                        "GB18030 zh",
                        "GBK zh",
                        "Big5 zt",
                        "EUC-JP ja",
                        "Shift_JIS ja",
                        "EUC-KR ko",
                        "x-EUC-TW zt",
                        "ISO-2022-JP ja",
                        "windows-1250 pl cs hu ro",
                        "ISO-8859-2 pl cs hu ro",
                        "windows-1251 ru uk bg",
                        "ISO-8859-5 ru uk bg",
                        "KOI8-R ru",
                        "KOI8-U uk",
                        "IBM855 ru",
                        "IBM866 ru",
                        "x-MacCyrillic ru",
                        "windows-1252 de fr it en",
                        "ISO-8859-15 de",
                        "windows-1253 el",
                        "ISO-8859-7 el",
                        "windows-1254 tr",
                        "ISO-8859-9 tr",
                        "windows-1255 he",
                        "ISO-8859-8 he",
                        "windows-1256 ar",
                        "ISO-8859-6 ar",
                        "windows-1257 lt",
                        "ISO-8859-13 lt",
                        "ISO-8859-4 lt",
                        "x-windows-874 th",
                        "UTF-16LE ru zh de",
                        "UTF-16BE ru zh de")
                .map(set -> set.split(" "));
    }

    @TestFactory
    Stream<DynamicTest> readsTextsThatDeclareNothing() {
        return sets().flatMap(set -> Stream.of(set)
                .skip(1)
                .map(language -> DynamicTest.dynamicTest(set[0] + " " + language, () -> reads(set[0], language))));
    }

    private static void reads(String name, String language) {
        Charset charset = Charset.forName(name);
        String page =
                "<html><p class=\"x\">" + TEXTS.get(language) + "</p><p><a href=\"https://example.org/\">more</a>";
        // What the charset has no character for becomes a question mark.
        String text = new String(page.getBytes(charset), charset);
        Decoded decoded = Decoder.decode(text.getBytes(charset));
        assertThat(decoded.text())
                .as(decoded.charset() + ", " + decoded.evidence())
                .isEqualTo(text);
    }

    @Test
    void judgesBetweenAServerAndADocument() {
        String page = "<meta charset=windows-1251><p>" + TEXTS.get("ru");
        Decoded decoded =
                Decoder.decode(page.getBytes(Charset.forName("windows-1251")), "text/html; charset=ISO-8859-1");
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.troubles())
                .containsExactly(new LabelTrouble(LabelTrouble.Kind.CONTRADICTED, "ISO-8859-1", "the caller"));
    }

    @Test
    void doesNotBelieveAWesternLabelOnWordsOfAccentsOnly() {
        for (String set : List.of("GB18030 zh", "windows-1251 ru", "KOI8-R ru")) {
            String page = "<meta charset=iso-8859-1><p>" + TEXTS.get(set.split(" ")[1]);
            Decoded decoded = Decoder.decode(page.getBytes(Charset.forName(set.split(" ")[0])));
            assertThat(decoded.text()).isEqualTo(page);
            assertThat(decoded.troubles()).hasSize(1);
        }
    }

    @Test
    void leavesAFewMarksInEnglishAlone() {
        for (String text : List.of(
                "90°C and 20°F", "£5 or ¥700", "© 2005 Unchaff®", "it’s “so”", "12 m² and 3 m³ of it", "a – b")) {
            Decoded decoded = Decoder.decode(text.getBytes(Charset.forName("windows-1252")));
            assertThat(decoded.text()).as(decoded.evidence()).isEqualTo(text);
        }
    }
}
