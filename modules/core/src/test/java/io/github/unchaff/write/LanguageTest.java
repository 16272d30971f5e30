package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void writesHyphensAndRefusesWhatIsNoTag() {
        assertThat(Language.tag("zh_CN")).isEqualTo("zh-CN");
        assertThat(Language.tag("zh-Hans")).isEqualTo("zh-Hans");
        assertThat(Language.tag("中文")).isNull();
        assertThat(Language.tag("")).isNull();
        assertThat(Language.tag(null)).isNull();
    }

    @Test
    void knowsTheDirectionFromTheScriptAndElseFromTheLanguage() {
        assertThat(Language.isRightToLeft("ar")).isTrue();
        assertThat(Language.isRightToLeft("he-IL")).isTrue();
        assertThat(Language.isRightToLeft("az-Arab")).isTrue();
        assertThat(Language.isRightToLeft("ks-Deva")).isFalse();
        assertThat(Language.isRightToLeft("zh-Hans")).isFalse();
        assertThat(Language.isRightToLeft(null)).isFalse();
    }
}
