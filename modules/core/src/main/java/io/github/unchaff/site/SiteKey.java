package io.github.unchaff.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The keys of a site file. To add one, add a constant: the file format, {@code rules test}, {@code rules lint} and
 * {@code docs/rules.md} follow. A rule then asks {@link Site#matches}, {@link Site#withoutEnding}, {@link Site#parts} or
 * {@link Site#selectors}.
 */
public enum SiteKey {
    HOST(
            Shape.TEXT,
            "The host without `www.`. The file is called after it. Subdomains are meant too.",
            "host: example.org"),
    OTHER_HOSTS(
            Shape.TEXTS,
            "Further hosts of the same publisher: old domains, other languages.",
            "other_hosts: [example.net, old.example.com]"),
    PUBLISHER(Shape.TEXT, "The name of the publisher, as it should be printed.", "publisher: The Example"),
    OTHER_NAMES(
            Shape.TEXTS,
            "What else the publisher is called. By these names and by `publisher` a page is known to be the publisher's, and in "
                    + "a byline they are no person.",
            "other_names: [范例报, EXAMPLE]"),
    HOME(Shape.TEXT, "The home page of the publisher.", "home: https://www.example.org"),
    ZONE(Shape.TEXT, "The time zone of times that state none.", "zone: Europe/Paris"),
    DATES(Shape.TEXT, "`day-first` if 3/6/2024 is 3 June, `month-first` if it is 6 March.", "dates: day-first"),
    ORGANISATIONS(
            Shape.TEXTS,
            "Others that stand in bylines and are no people, such as news agencies.",
            "organisations: [ARD, 美联社]"),
    TITLE_SUFFIXES(
            Shape.ENDING,
            "What the publisher puts behind titles: its name, a section. One after the other is taken off the end.",
            """
            title_suffixes:
              - ' - (?:News|要闻分析)'
              - ' \\| The Example'
            examples:
              title_suffixes:
                - given: The ferry waits - News
                  becomes: The ferry waits
                - given: The ferry waits - News | The Example
                  becomes: The ferry waits
            """),
    BYLINE(
            Shape.PARTS,
            List.of("author", "translator", "editor", "reviewer", "photographer", "contributor"),
            "Lines, at the head or the tail of an article, that name the people behind it. Each group holds names in that role; "
                    + "what is outside the groups is dropped.",
            """
            byline:
              - '（实习编译：(?<translator>[^/）]{1,30})/核稿：(?<reviewer>[^/）]{1,30})）'
            examples:
              byline:
                - given: （实习编译：林小山/核稿：陈一石）
                  translator: 林小山
                  reviewer: 陈一石
            """),
    LEAD(Shape.PARTS, List.of("author"), "First paragraphs that name their author and stay as they are.", """
            lead:
              - '(?<author>[^：。]{2,8})：.{20,400}'
            examples:
              lead:
                - given: 林小山：一座桥不是靠口号立起来的，靠的是桥下的石头和水里的人。
                  author: 林小山
            """),
    PROMO(Shape.WHOLE, "Paragraphs, headings and list items to drop, wherever they stand.", """
            promo:
              - '欢迎订阅.{1,80}'
            examples:
              promo: [欢迎订阅我们的每周通讯。]
            counterexamples:
              promo: [他说，欢迎订阅的人越来越多。]
            """),
    TAIL(Shape.WHOLE, "Paragraphs and headings to drop, but only at the end of an article.", """
            tail:
              - '[（(]完[）)]'
            examples:
              tail: [（完）]
            """),
    END_MARKS(Shape.ENDING, "What the publisher puts behind the last sentence of an article.", """
            end_marks:
              - '\\s*■'
            examples:
              end_marks:
                - given: The ferry waits. ■
                  becomes: The ferry waits.
            """),
    DECORATIONS(
            Shape.WHOLE,
            "Addresses or descriptions of images that show readers nothing: drawn lines, icons, the logo in place of a picture.",
            """
            decorations:
              - '.*/zoom-icon\\.png'
            examples:
              decorations: ["https://img.example.org/zoom-icon.png"]
            """),
    STUMP(
            Shape.WHOLE,
            "Paragraphs that stand where the publisher ends the article for those who have not paid. They are dropped, and a "
                    + "diagnostic says that the article is not all here.",
            """
            stump:
              - 'Subscribe to read on.?'
            examples:
              stump: [Subscribe to read on.]
            """),
    FOLLOW_US(
            Shape.WHOLE,
            "Lines, or beginnings of lines up to the first link, that ask readers to follow accounts. They are dropped with the links "
                    + "behind and below them, if one of these leads to an account.",
            """
            follow_us:
              - '更多资讯，请关注[:：]'
            examples:
              follow_us: ['更多资讯，请关注：']
            """),
    ACCOUNTS(
            Shape.WHOLE,
            "Addresses of accounts on social media, and lines that name an account below a line of `follow_us`.",
            """
            accounts:
              - 'https?://social\\.example\\.org/user/.*'
            examples:
              accounts: ["https://social.example.org/user/lin"]
            """),
    RELATED(
            Shape.WHOLE,
            "Lines, or beginnings of lines up to the first link, above links to other articles. They are dropped with the links behind "
                    + "and below them; at the end of an article also with bare titles.",
            """
            related:
              - '延伸阅读[:：]?'
            examples:
              related: ['延伸阅读：']
            """),
    SOURCE_LABELS(
            Shape.WHOLE,
            "What stands before a link to the original, without colons and brackets. The line stays, and the first link becomes a "
                    + "relation.",
            """
            source_labels:
              - '原文链接'
            examples:
              source_labels: [原文链接]
            """),
    REFERENCE_LABELS(
            Shape.WHOLE,
            "What stands before links to references, without colons and brackets. The lines stay, and the links become relations.",
            """
            reference_labels:
              - '参考链接'
            examples:
              reference_labels: [参考链接]
            """),
    DATE_LABELS(
            Shape.WHOLE,
            "What stands before the day of publication in a line of its own, without the colon. The line goes to the field `published` if no "
                    + "other time is known.",
            """
            date_labels:
              - '发布时间'
            examples:
              date_labels: [发布时间]
            """),
    RIGHTS(Shape.WHOLE, "Paragraphs about copyright. They go to the field `rights`.", """
            rights:
              - '© \\d{4} The Example.*'
            examples:
              rights: [© 2024 The Example. All rights reserved.]
            """),
    ORIGINAL(
            Shape.WHOLE,
            "Paragraphs that only lead to the original. They are dropped, and where they lead becomes a relation.",
            """
            original:
              - '阅读原文'
            examples:
              original: [阅读原文]
            """),
    DEAD_LINKS(Shape.WHOLE, "Addresses that lead readers nowhere. The link goes, its text stays.", """
            dead_links:
              - 'https?://cms\\.example\\.org/.*'
            examples:
              dead_links: ["https://cms.example.org/articles/17"]
            """),
    BODY(
            Shape.SELECTOR,
            "Where the article of a page stands, instead of searching for it: all that the first selector that finds anything finds, in the "
                    + "order of the page. What stands outside is dropped. If none finds anything, the article is searched for as ever, and a "
                    + "diagnostic says so.",
            """
            body:
              - 'div#story > div.text'
              - '//div[@id="story"]'
            examples:
              body:
                - given: '<div id=story><div class=text>The ferry waits.</div><p>Share</p></div>'
                  finds: The ferry waits.
            """),
    STRIP(
            Shape.SELECTOR,
            "What to drop from a page before anything else, wherever it stands: all that all selectors find.",
            """
            strip:
              - 'aside.weather'
              - '//p[starts-with(., "Listen to")]'
            examples:
              strip:
                - given: '<p>Listen to this text</p><p>The ferry waits.</p><aside class=weather>Rain</aside>'
                  finds: [Rain, Listen to this text]
            counterexamples:
              strip: ['<aside>He listened.</aside>']
            """),
    TITLE(Shape.SELECTOR, "Where the title of a page stands. It leaves the article.", """
            title: 'h2.headline'
            examples:
              title:
                - given: '<h1>The Example</h1><h2 class=headline>The ferry waits</h2>'
                  finds: The ferry waits
            """),
    AUTHOR(Shape.SELECTOR, "Where the names of the authors stand. Of `meta` the `content` is meant.", """
            author:
              - 'meta[name=writer]'
              - '//a[@rel="author"]/@title'
            examples:
              author:
                - given: '<meta name=writer content="Lin Xiaoshan">'
                  finds: Lin Xiaoshan
                - given: '<a rel=author title="Chen Yishi">cy</a>'
                  finds: Chen Yishi
            """),
    DATE(
            Shape.SELECTOR,
            "Where the time of publication stands. Of `time` the `datetime` is meant, if it has one.",
            """
            date: 'span.issued'
            examples:
              date:
                - given: '<span class=issued>3 June 2024</span>'
                  finds: 3 June 2024
            """);

    /** What stands behind a key. */
    public enum Shape {
        /** One text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** Selectors of places in a page. An example says what they find. */
        SELECTOR,
        /** Regular expressions over a whole text. An example is a text that matches. */
        WHOLE,
        /** Regular expressions over the end of a text. An example says what the text becomes. */
        ENDING,
        /** Regular expressions over a whole text with groups. An example says what the groups hold. */
        PARTS;

        /** Whether regular expressions stand behind the key. */
        public boolean isPattern() {
            return this != TEXT && this != TEXTS && this != SELECTOR;
        }
    }

    private final Shape shape;
    private final List<String> groups;
    private final String help;
    private final String sample;

    SiteKey(Shape shape, String help, String sample) {
        this(shape, List.of(), help, sample);
    }

    SiteKey(Shape shape, List<String> groups, String help, String sample) {
        this.shape = shape;
        this.groups = groups;
        this.help = help;
        this.sample = sample.strip();
    }

    /** The key as it stands in a file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands behind it. */
    public Shape shape() {
        return shape;
    }

    /** The names that groups of its expressions may have. */
    public List<String> groups() {
        return groups;
    }

    /** What it is for, in Markdown. */
    public String help() {
        return help;
    }

    /** A piece of a site file that uses it; tests run it. */
    public String sample() {
        return sample;
    }

    /** The keys behind which selectors stand. */
    public static List<SiteKey> selectors() {
        return Stream.of(values()).filter(key -> key.shape == Shape.SELECTOR).toList();
    }

    /** The keys behind which regular expressions stand. */
    public static List<SiteKey> patterns() {
        return Stream.of(values()).filter(key -> key.shape.isPattern()).toList();
    }
}
