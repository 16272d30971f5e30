package io.github.unchaff.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTagTest {

    @Test
    void writesHyphensAndRefusesWhatIsNoTag() {
        assertThat(LanguageTag.tag("zh_CN")).isEqualTo("zh-CN");
        assertThat(LanguageTag.tag("zh-Hans")).isEqualTo("zh-Hans");
        assertThat(LanguageTag.tag("中文")).isNull();
        assertThat(LanguageTag.tag("")).isNull();
        assertThat(LanguageTag.tag(null)).isNull();
    }

    @Test
    void knowsTheDirectionFromTheScriptAndElseFromTheLanguage() {
        assertThat(LanguageTag.isRightToLeft("ar")).isTrue();
        assertThat(LanguageTag.isRightToLeft("he-IL")).isTrue();
        assertThat(LanguageTag.isRightToLeft("az-Arab")).isTrue();
        assertThat(LanguageTag.isRightToLeft("ks-Deva")).isFalse();
        assertThat(LanguageTag.isRightToLeft("zh-Hans")).isFalse();
        assertThat(LanguageTag.isRightToLeft(null)).isFalse();
    }
}
