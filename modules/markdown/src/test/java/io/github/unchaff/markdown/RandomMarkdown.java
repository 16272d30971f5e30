package io.github.unchaff.markdown;

import java.util.Random;

/** Makes Markdown text out of pieces of constructs, whole and broken. */
final class RandomMarkdown {

    private static final String[] PIECES = {
        "我们",
        "今天",
        "。",
        "word",
        "a",
        "b ",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\\\n",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "`",
        "``",
        "\n```\n",
        "\n~~~ java x\n",
        "\n# ",
        "\n## ",
        " #\n",
        "\n===\n",
        "\n---\n",
        "\n- ",
        "\n* ",
        "\n+ ",
        "\n1. ",
        "\n2) ",
        "\n  - ",
        "\n    - ",
        "\n> ",
        "\n>> ",
        "\n>",
        "\n\n    ",
        "\n\t",
        "[",
        "]",
        "(",
        ")",
        "[a](http://b.c)",
        "[a](<u v> \"t\")",
        "![alt](http://i.j/k.png)",
        "![a](u 'T t')",
        "![](x.png)\n*cap* — credit\n",
        "![](x.png)\n— credit\n",
        "[![a](b.png)](c.html)",
        "![]()",
        "![x]()",
        "[x](javascript:alert(1))",
        "![x](data:text/html,a)",
        "[a][r]",
        "[r]",
        "[r][]",
        "![r]",
        "\n\n[r]: http://r.r 'title'\n",
        "\n[q]: <u> \n",
        "[^1]",
        "[^2]",
        "\n\n[^1]: note\n\n    more\n",
        "\n[^2]: x [^1]",
        "\n\n| a | b |\n| --- | :-: |\n| c | d | e |\n",
        "\n|x\\|y|`p\\|q`|\n|-|-|\n|*1*\\|2|\n",
        "|",
        "\\|",
        "\n|||\n",
        "\n|---|\n",
        "&amp;",
        "&lt;",
        "&nosuch;",
        "&#65;",
        "&#x4F60;",
        "&#0;",
        "&#xD800;",
        "&#99999999;",
        "&nbsp;",
        "&copy",
        "\\",
        "\\*",
        "\\a",
        "<http://x.y>",
        "<a@b.c>",
        "<",
        ">",
        "🌹",
        "é",
        "\u3000",
        "\u200B",
        "\u2028",
        "\f",
        "***bold***",
        "**今天。**我们",
        "`code`",
        "x*y*z",
        "\n***\n",
        "\n* * *\n",
        "http://bare.url/x_y_z",
        "\"",
        "'",
        "\n\n",
        "\n[x]: y\n",
        "\n   text",
        "\n      deep",
        "1986. ",
        "#tag",
        "[[zh:X]]"
    };

    private static final String[] TAGS = {
        "<b>", "</b>", "<br>", "<br/>", "<p>", "</p>", "\n<div>\n", "\n</div>\n",
                "<img src=\"http://i.j/k.png\" alt=\"al\">", "<a href=\"http://x.y\">",
        "</a>", "<!-- c -->", "\n<!-- c\n\nd -->\n", "<So we are>", "\n<So we are>\n", "<script>", "</script>", "<em>",
                "</em>", "<span style='x'>",
        "</span>", "\n<table>\n<tr><td>x</td></tr>\n</table>\n", "\n<ul>\n<li>x</li>\n</ul>\n", "<?pi?>",
                "<![CDATA[x]]>", "<!DOCTYPE html>", "<code>", "</code>"
    };

    private final Random random;
    private final boolean html;

    RandomMarkdown(long seed, boolean html) {
        this.random = new Random(seed);
        this.html = html;
    }

    String next() {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            boolean tag = html && random.nextInt(4) == 0;
            String piece = PIECES[random.nextInt(PIECES.length)];
            out.append(tag ? TAGS[random.nextInt(TAGS.length)] : html && piece.equals("&#xD800;") ? "" : piece);
        }
        return out.toString();
    }
}
