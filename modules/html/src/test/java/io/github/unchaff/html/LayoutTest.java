package io.github.unchaff.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A page as boxes and runs of text. */
class LayoutTest {

    @Test
    void cutsTextWhereBlocksBeginAndEnd() {
        Layout layout = layout("<div>One <b>and</b> the same<p>Two</p>three<br>still <a href=x>three</a></div>");
        assertThat(layout.runs()).extracting(Run::text).containsExactly("One and the same", "Two", "three still three");
        assertThat(layout.runs().get(2).linked()).isEqualTo(5);
    }

    @Test
    void leavesOutWhatIsNeverWritten() {
        Layout layout =
                layout("<script>a</script><p hidden>b</p><button>c</button><p style='display: none'>d</p><p>e</p>");
        assertThat(layout.runs()).extracting(Run::text).containsExactly("e");
    }

    @Test
    void countsTwoHanOrKanaAsAWord() {
        assertThat(layout("<p>灯台守の手帳 3 冊</p>").runs().getFirst().words()).isEqualTo(5);
    }

    @Test
    void findsTheBoxThatHoldsMostProse() {
        String prose = "<p>This is a sentence of a good many words, and it ends as a sentence ends.</p>";
        Layout layout =
                layout("<div id=a>" + prose + "</div><div id=b><div id=c>" + prose.repeat(4) + "</div><i>x</i></div>");
        assertThat(layout.core(0.7, false).element.id()).isEqualTo("c");
        assertThat(layout.core(0.9, false)).isSameAs(layout.page());
    }

    @Test
    void doesNotCountProseWhereCommentsStandAsClean() {
        String prose = "<p>This is a sentence of a good many words, and it ends as a sentence ends.</p>";
        Layout layout = layout("<div id=a>" + prose.repeat(2) + "</div><div class=comments>" + prose + "</div>");
        assertThat(layout.page().prose).isEqualTo(48);
        assertThat(layout.page().cleanProse).isEqualTo(32);
    }

    @Test
    void countsBoxesAlike() {
        Layout layout = layout("<div class=card>a</div><div class=card>b c</div><div>d</div>");
        assertThat(layout.runs().getFirst().box().alike).isEqualTo(2);
        assertThat(layout.runs().getFirst().box().alikeWords).isEqualTo(3);
    }

    private static Layout layout(String body) {
        return Layout.of(Jsoup.parse(body).body());
    }
}
