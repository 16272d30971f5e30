package io.github.unchaff.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unchaff.data.Fault;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Generated credits lines: labels × separators × names × what stands between, and prose with the same words in it. */
class CreditLawsTest {

    private static final long SEED = 20240306;
    private static final int LINES = 20_000;
    private static final Map<String, Contributor.Role> LABELS = Map.ofEntries(
            Map.entry("作者", Contributor.Role.AUTHOR),
            Map.entry("撰稿人", Contributor.Role.AUTHOR),
            Map.entry("記者", Contributor.Role.AUTHOR),
            Map.entry("翻译", Contributor.Role.TRANSLATOR),
            Map.entry("譯者", Contributor.Role.TRANSLATOR),
            Map.entry("责任编辑", Contributor.Role.EDITOR),
            Map.entry("编辑&发布", Contributor.Role.EDITOR),
            Map.entry("整理/编辑", Contributor.Role.EDITOR),
            Map.entry("校对 / 审核", Contributor.Role.REVIEWER),
            Map.entry("核稿", Contributor.Role.REVIEWER),
            Map.entry("摄影师", Contributor.Role.PHOTOGRAPHER),
            Map.entry("上传/发稿", Contributor.Role.CONTRIBUTOR),
            Map.entry("播 报", Contributor.Role.CONTRIBUTOR),
            Map.entry("视频制作", Contributor.Role.CONTRIBUTOR),
            Map.entry("アップロード", Contributor.Role.CONTRIBUTOR),
            Map.entry("Editor", Contributor.Role.EDITOR));
    private static final List<String> NAMES = List.of(
            "林小山",
            "北山花团/南燕",
            "西海小农场 – 云杉",
            "Quen_07",
            "Naughty（文二）",
            "@jelly",
            "日出之丘-阿尔",
            "Mary O'Neil",
            "【东岭-山组】卡西",
            "某社文学队",
            "石64",
            "欧阳小木",
            "加拿大小农场《枫报》",
            "ヒマ東山団 / 煙火5");
    private static final List<String> COLONS = List.of("：", ":", ": ", " ： ", "︰", " – ", " — ", "｜", " | ");
    private static final List<String> BETWEEN = List.of("  ", " | ", "｜", "丨", "；", " / ", "    ");
    private static final List<List<String>> FRAMES = List.of(
            List.of("", ""),
            List.of("", "；"),
            List.of("", "#"),
            List.of("（", "）"),
            List.of("【", "】"),
            List.of("● ", ""),
            List.of("*", "*"));

    @Test
    void findsTheNamesOfGeneratedLines() {
        Random random = new Random(SEED);
        for (int i = 0; i < LINES; i++) {
            List<String> wanted = new ArrayList<>();
            String line = line(random, wanted);
            assertThat(read(line)).as(line).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static String line(Random random, List<String> wanted) {
        StringBuilder line = new StringBuilder();
        int credits = 1 + random.nextInt(3);
        String colon = one(COLONS, random);
        boolean strong = "：:︰".indexOf(colon.strip()) >= 0;
        boolean glued = strong && random.nextInt(4) == 0;
        String between = glued ? "" : one(BETWEEN, random);
        List<String> labels = new ArrayList<>(LABELS.keySet());
        labels.sort(null);
        // A label in Latin letters cannot be told from a name in them when they are glued.
        labels.removeIf(label -> glued && label.equals("Editor"));
        for (int i = 0; i < (strong ? credits : 1); i++) {
            String label = one(labels, random);
            line.append(i == 0 ? "" : between).append(label).append(colon);
            int names = 1 + random.nextInt(2);
            for (int j = 0; j < names; j++) {
                String name = one(NAMES, random);
                line.append(j == 0 ? "" : "、").append(name);
                String said = LABELS.get(label).id() + " " + name;
                if (!wanted.contains(said)) {
                    wanted.add(said);
                }
            }
        }
        List<String> frame = one(FRAMES, random);
        return frame.getFirst() + line + frame.getLast();
    }

    private static List<String> read(String line) {
        List<Credit> credits = Credits.standard().read(SourceText.of(line));
        if (credits == null) {
            return List.of("nothing");
        }
        Metadata.Builder metadata = new Metadata.Builder();
        credits.forEach(credit -> credit.take(Site.UNKNOWN, new Claims(), metadata));
        return metadata.build().contributors().stream()
                .map(who -> who.role().id() + " " + who.name())
                .toList();
    }

    @Test
    void takesNoGeneratedProse() {
        Random random = new Random(SEED);
        List<String> words = List.of(
                "作者", "翻译", "编辑", "记者", "发布", "审核", "制作", "素材", "的", "了", "在", "昨天", "认为", "这座桥", "塌了", "说", "据", "消息",
                "：", "、", "，", " ");
        List<String> ends = List.of("。", "？", "！", "……", "。”", "，他说。");
        for (int i = 0; i < LINES; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 3 + random.nextInt(12); j > 0; j--) {
                line.append(one(words, random));
            }
            String prose = line + one(ends, random) + "桥还在" + one(ends, random);
            assertThat(Credits.standard().read(SourceText.of(prose))).as(prose).isNull();
        }
    }

    @Test
    void readsHostileLinesInLinearTime() {
        for (String part : List.of("作者", "编辑：", "/", "（", "：", " ", "作 者 ", "#", "【", "by ", "责编 ", "大纪元记者", "台北")) {
            SourceText line = SourceText.of(part.repeat(200_000 / part.length()));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Credits.standard().read(line);
                Credits.standard().label(line.value());
                Credits.standard().unknown(line);
                Dateline.read(line);
                Signature.read(line);
                NameList.crew(line.value());
                NameList.isEntry(line.value());
                Names.of(line).areLikely();
            });
        }
    }

    @Test
    void shipsWordsWithoutFault() {
        List<Fault> faults = new ArrayList<>();
        CreditsFile.shipped().examples(Credits.standard(), faults);
        assertThat(faults).isEmpty();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
