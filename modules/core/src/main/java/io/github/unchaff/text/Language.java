package io.github.unchaff.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text by its letters, where letters decide: Japanese by kana, Korean by Hangul, Chinese by Han, its script
 * by characters that only one of the two uses, English by its commonest words. Anything else is unknown.
 */
public final class Language {

    /** Frequent characters of simplified Chinese, each followed by its traditional form; none is at home in both. */
    private static final String PAIRS = "们們这這为為国國说說时時会會来來对對发發后後过過还還没沒个個学學现現开開动動关關经經长長问問间間"
            + "应應实實见見进進员員业業产產两兩从從东東车車门門马馬书書头頭么麼无無电電气氣华華话話语語认認让讓请請谁誰该該许許论論设設证證"
            + "评評词詞试試详詳误誤读讀课課调調谈談谢謝议議记記讲講计計订訂训訓达達运運远遠连連选選适適边邊传傳伤傷伦倫体體余餘价價仪儀"
            + "优優众眾儿兒党黨兰蘭军軍农農冲衝决決况況净淨准準减減几幾凤鳳击擊刘劉则則创創办辦务務劳勞势勢区區医醫单單卖賣卫衛厂廠历歷"
            + "厅廳县縣参參双雙变變号號叶葉员員响響团團园園围圍图圖圆圓圣聖场場坏壞块塊坚堅坛壇处處备備复復够夠夺奪奋奮奖獎妇婦孙孫宁寧"
            + "宝寶宪憲将將尔爾岁歲岛島币幣师師帮幫带帶广廣庆慶库庫张張强強归歸录錄忆憶态態总總恶惡惊驚战戰户戶执執扩擴扫掃护護报報担擔"
            + "拥擁择擇损損换換据據数數断斷旧舊显顯晓曉权權条條杀殺杂雜极極构構标標样樣桥橋档檔检檢楼樓欢歡欧歐残殘毁毀毕畢汉漢汤湯沟溝"
            + "泪淚泽澤洁潔济濟测測涛濤润潤涨漲温溫湾灣湿濕满滿灭滅灯燈灵靈灾災炉爐点點炼煉烂爛热熱爱愛爷爺牺犧状狀独獨狱獄猎獵环環现現"
            + "疗療监監盖蓋盘盤着著码碼础礎确確祸禍种種积積称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧紧緊纪紀约約级級纳納纵縱纸紙线線练練组組"
            + "细細织織终終绍紹结結绝絕统統继繼绩績维維综綜绿綠编編缘緣罗羅罢罷义義习習联聯职職肃肅胜勝脑腦脸臉艺藝节節苏蘇荐薦药藥获獲"
            + "营營萧蕭虑慮虽雖蒋蔣补補装裝规規视視觉覺触觸誉譽贝貝负負财財责責败敗货貨质質贫貧购購贵貴费費资資赛賽赞贊赵趙赶趕趋趨跃躍"
            + "践踐轮輪软軟轰轟转轉轻輕载載较較辑輯输輸辽遼迁遷违違迟遲递遞逻邏遗遺邓鄧郑鄭酱醬释釋里裡鉴鑒针針钟鐘钢鋼钱錢铁鐵银銀错錯"
            + "镇鎮镜鏡闭閉闻聞阅閱队隊阳陽阴陰阶階际際陆陸陈陳险險隐隱难難韩韓页頁顶頂项項顺順须須预預领領频頻题題额額风風飞飛饭飯饮飲"
            + "馆館驱驅验驗骂罵鱼魚鲁魯鸟鳥鸡雞麦麥黄黃齐齊龙龍";

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as", "are", "be",
            "by", "at", "from", "this", "have", "has", "not", "but", "which", "their", "were", "they", "its", "an");

    private static final double ENGLISH_SHARE = 0.18;
    private static final int ENOUGH_WORDS = 8;

    private Language() {}

    /** A BCP 47 tag such as {@code zh-Hans}, or null. */
    public static @Nullable String of(String text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int letters = 0;
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            if (Han.isHan(cp)) {
                han++;
                int at = PAIRS.indexOf(cp);
                simplified += at >= 0 && at % 2 == 0 ? 1 : 0;
                traditional += at >= 0 && at % 2 == 1 ? 1 : 0;
            } else if (Han.isKana(cp)) {
                kana++;
            } else if (Han.isHangul(cp)) {
                hangul++;
            } else if (Character.isLetter(cp)) {
                letters++;
            }
        }
        // A Han character weighs about as much as half a word of five letters.
        int east = han + kana + hangul;
        if (east * 3 < letters) {
            return english(text);
        }
        if (hangul > han + kana) {
            return "ko";
        }
        if (kana * 10 > east) {
            return "ja";
        }
        return han == 0 ? null : script(simplified, traditional);
    }

    private static String script(int simplified, int traditional) {
        if (simplified > traditional * 2) {
            return "zh-Hans";
        }
        return traditional > simplified * 2 ? "zh-Hant" : "zh";
    }

    private static @Nullable String english(String text) {
        int words = 0;
        int common = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words++;
                common += ENGLISH.contains(text.substring(from, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                from = -1;
            }
        }
        return words >= ENOUGH_WORDS && common >= words * ENGLISH_SHARE ? "en" : null;
    }
}
