"""Invented feeds in the shape of real ones: the same seed gives the same bytes. No text in them is anybody's.

Words are made of syllables at random; between them stand the small words of a language, so that a sentence has its
letters, spaces and frequencies. Bodies have what the bodies of feeds have: paragraphs, links with tracking parameters,
lazy images, figures, lists, quotations, code, tracking pixels, share buttons.
"""

import html
import random

LANGUAGES = {
    "en": ("the of and to in a is that for it was on with as by at from this are".split(),
           "ba co der fin gra hol in ket lor men ning ol per qua rish sten tion ul ver wick".split(), " ", ". "),
    "de": ("der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als".split(),
           "ab bach chen dorf er fels gen heim ig kraft lich mut nach ort pfl schr stein tag ung zw".split(), " ", ". "),
    "fr": ("le la de et les des en un une du que qui dans pour par sur est plus au avec".split(),
           "ai beau cen dé eur fran gue hé ille jou lle mai nou oi pré que reu ses tion vé".split(), " ", ". "),
    "es": ("de la que el en y a los del se las por un para con no una su al lo".split(),
           "al bre ción do er fue gue ho illo jas ler mien nue os par que ría sen tos ver".split(), " ", ". "),
    "pl": ("w i na z do się że to nie o jest po jak od za dla przez oraz przy ale".split(),
           "bie chow czy dzi ego kła ław mię nie ość pra rze sko szcz tów ujk wan yć zgo źró".split(), " ", ". "),
    "ru": ("в и на с по не что для от за из о к как это его до же при или".split(),
           "ба вер го дол ение жи зна ко лен мость но ост пра рас ска тель уст фор ход чен".split(), " ", ". "),
    "ar": ("في من على إلى أن هذا التي عن مع ما كان بعد قد بين كل لم هو ذلك حتى لا".split(),
           "با تر جم حس خل دو رف زم سل شر صد ضو طر عل غر فك قم كت لم نو".split(), " ", ". "),
    "zh": ("的 是 在 了 和 有 不 这 为 上 个 人 中 到 以 们 说 要 年 也".split(),
           list("山水风云林河田石花月春秋城市学校工作生活计划经济历史文化音乐科技"), "", "。"),
    "ja": ("の に は を が と で た し て も から こと など これ それ ある する いる よう".split(),
           list("東西南北山川海空花鳥風月時間場所電車会社仕事生活文化歴史") + ["コー", "ヒー", "ラン", "テス"], "", "。"),
}
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
ZONES = ["GMT", "+0000", "+0200", "-0500", "EST", "+0800", "+0300"]


class Inventor:
    """Makes titles, bodies and whole feeds out of one stream of chance."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.sentences = {language: [self._sentence(*parts) for _ in range(900)]
                          for language, parts in LANGUAGES.items()}

    def _sentence(self, small, syllables, space, end):
        pick = self.chance
        words = []
        for _ in range(pick.randint(5, 22)):
            if pick.random() < 0.42:
                words.append(pick.choice(small))
            else:
                words.append("".join(pick.choices(syllables, k=pick.randint(2, 3))))
        text = space.join(words)
        return text[:1].upper() + text[1:] + end

    def text(self, language, count):
        return "".join(self.chance.choices(self.sentences[language], k=count)).strip()

    def title(self, language):
        return self.text(language, 1)[:70].rstrip(" .。")

    def link(self, language):
        n = self.chance.randrange(10 ** 6)
        return (f'<a href="https://news.example/{language}/{n}?utm_source=feed&amp;utm_medium=rss" target="_blank" '
                f'rel="nofollow noopener">{self.title(language)[:24]}</a>')

    def image(self, language):
        n = self.chance.randrange(10 ** 6)
        if self.chance.random() < 0.4:
            return (f'<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" '
                    f'src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" '
                    f'data-src="https://img.example/{n}-1024x683.jpg" alt="{self.title(language)[:30]}"/>'
                    f'<figcaption>{self.text(language, 1)}</figcaption></figure>')
        return (f'<p><img src="https://img.example/{n}.jpg" srcset="https://img.example/{n}-300.jpg 300w, '
                f'https://img.example/{n}-800.jpg 800w" alt="" style="max-width:100%;height:auto"/></p>')

    def body(self, language):
        """The HTML of an item, about 1.6 KB of it on the average."""
        pick = self.chance
        parts = []
        for _ in range(pick.choices((4, 5, 6, 8, 12), (4, 5, 6, 4, 1))[0]):
            kind = pick.random()
            if kind < 0.62:
                text = self.text(language, pick.randint(1, 3))
                if pick.random() < 0.4:
                    text += " " + self.link(language)
                if pick.random() < 0.25:
                    text = f"<strong>{self.title(language)[:20]}</strong> {text}"
                parts.append(f"<p>{text}</p>")
            elif kind < 0.74:
                parts.append(self.image(language))
            elif kind < 0.82:
                items = "".join(f"<li>{self.title(language)}</li>" for _ in range(pick.randint(2, 4)))
                parts.append(f'<ul class="list">{items}</ul>')
            elif kind < 0.88:
                parts.append(f"<h2>{self.title(language)}</h2>")
            elif kind < 0.93:
                parts.append(f"<blockquote><p>{self.text(language, 1)}</p></blockquote>")
            elif kind < 0.96:
                parts.append(f"<div><span style=\"font-size:12px\">{self.text(language, 1)}</span><br/><br/>&nbsp;</div>")
            else:
                parts.append("<pre><code>for (int i = 0; i &lt; n &amp;&amp; ok; i++) {\n    run(i);\n}</code></pre>")
        if pick.random() < 0.3:
            parts.append('<div class="share"><a href="https://social.example/share?u=x">Share</a></div>')
        if pick.random() < 0.4:
            parts.append(f'<img src="https://pixel.example/t.gif?i={pick.randrange(10 ** 9)}" width="1" height="1" alt=""/>')
        return "\n".join(parts)

    def date(self):
        pick = self.chance
        year, month, day = pick.randint(2012, 2025), pick.randint(1, 12), pick.randint(1, 28)
        return year, month, day, pick.randrange(24), pick.randrange(60), pick.randrange(60)

    def rfc822(self):
        year, month, day, hour, minute, second = self.date()
        shift = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[month - 1]
        before = year - (month < 3)
        weekday = (before + before // 4 - before // 100 + before // 400 + shift + day + 6) % 7
        return (f"{DAYS[weekday]}, {day:02} {MONTHS[month - 1]} {year} {hour:02}:{minute:02}:{second:02} "
                f"{self.chance.choice(ZONES)}")

    def rfc3339(self):
        return "%04d-%02d-%02dT%02d:%02d:%02dZ" % self.date()

    def language(self):
        return self.chance.choice(tuple(LANGUAGES))

    # ---- Items and feeds

    def rss2(self, number, coded):
        language = self.language()
        body = coded(self.body(language))
        summary = self.text(language, 1)
        return (f"<item>\n<title>{self.title(language)}</title>\n<link>https://news.example/{language}/{number}</link>\n"
                f"<dc:creator><![CDATA[{self.title(language)[:14]}]]></dc:creator>\n<pubDate>{self.rfc822()}</pubDate>\n"
                f"<category><![CDATA[{self.title(language)[:9]}]]></category>\n"
                f'<guid isPermaLink="false">https://news.example/?p={number}</guid>\n'
                f"<description>{coded(summary)}</description>\n<content:encoded>{body}</content:encoded>\n</item>\n")

    def rss1(self, number, coded):
        language = self.language()
        return (f'<item rdf:about="https://news.example/{language}/{number}">\n<title>{self.title(language)}</title>\n'
                f"<link>https://news.example/{language}/{number}</link>\n<dc:date>{self.rfc3339()}</dc:date>\n"
                f"<dc:creator>{self.title(language)[:14]}</dc:creator>\n<description>{self.text(language, 1)}</description>\n"
                f"<content:encoded>{coded(self.body(language))}</content:encoded>\n</item>\n")

    def atom(self, number, coded):
        language = self.language()
        kind = "xhtml" if coded is xhtml else "html"
        return (f"<entry>\n<title>{self.title(language)}</title>\n"
                f'<link href="https://news.example/{language}/{number}"/>\n<id>tag:news.example,2020:{number}</id>\n'
                f"<published>{self.rfc3339()}</published>\n<updated>{self.rfc3339()}</updated>\n"
                f"<author><name>{self.title(language)[:14]}</name></author>\n"
                f'<content type="{kind}" xml:lang="{language}">{coded(self.body(language))}</content>\n</entry>\n')

    def small(self, kind, coded, size):
        """A feed of about so many bytes."""
        head, foot = FRAMES[kind]
        items = []
        left = size - len(head.encode()) - len(foot.encode())
        while left > 1200:
            item = getattr(self, kind)(len(items), coded)
            items.append(item)
            left -= len(item.encode())
        return head + "".join(items) + foot

    def page(self, size):
        """A page of about so many bytes: half of it scripts and styles, and round the article menus, cards, comments."""
        language = self.chance.choice(list(LANGUAGES))
        title = html.escape(self.title(language))
        links = lambda count: "".join(f'<li><a href="{self.link(language)}">{html.escape(self.title(language))}</a></li>'
                                      for _ in range(count))
        cards = lambda count: "".join(f'<div class="card"><h3><a href="{self.link(language)}">{html.escape(self.title(language))}</a></h3>'
                                      f'<p>{html.escape(self.text(language, 1))}</p></div>' for _ in range(count))
        script = "".join(f"var v{n}={{a:{self.chance.random()},b:'{n:x}'}};if(v{n}.a<0.5){{v{n}.b+='<p>'}}\n" for n in range(size // 130))
        body = "".join(self.body(language) for _ in range(3))
        page = (f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title} | Example</title>'
                f'<meta property="og:title" content="{title}"><style>{".c{margin:0}" * 400}</style><script>{script}</script></head><body>'
                f'<header class="site-header"><nav class="main-menu"><ul>{links(40)}</ul></nav></header>'
                f'<div class="layout"><main><article class="post"><h1>{title}</h1><div class="entry-content">{body}</div></article>'
                f'<section class="related-posts">{cards(12)}</section><section class="comments">{cards(8)}</section></main>'
                f'<aside class="sidebar"><ul>{links(20)}</ul></aside></div><footer><ul>{links(30)}</ul></footer>')
        filler = max(0, size - len(page.encode()) - 20)
        return page + f"<script>{'/* */' * (filler // 5)}</script></body></html>"

    def large(self, file, items):
        """A feed of many items, written as it is made."""
        head, foot = FRAMES["rss2"]
        file.write(head)
        for number in range(items):
            file.write(self.rss2(number, cdata if number % 2 else escaped))
        file.write(foot)


def cdata(text):
    return f"<![CDATA[{text}]]>"


def escaped(text):
    return html.escape(text, quote=False)


def xhtml(text):
    return f'<div xmlns="http://www.w3.org/1999/xhtml">{text.replace("&nbsp;", "&#160;")}</div>'


FRAMES = {
    "rss2": ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
             'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
             'xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n<title>Invented news</title>\n'
             '<link>https://news.example/</link>\n'
             '<atom:link href="https://news.example/feed" rel="self" type="application/rss+xml"/>\n'
             "<description>Nothing of this happened</description>\n<language>en</language>\n", "</channel>\n</rss>\n"),
    "rss1": ('<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" '
             'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
             'xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel rdf:about="https://news.example/">\n'
             "<title>Invented news</title>\n<link>https://news.example/</link>\n"
             "<description>Nothing of this happened</description>\n</channel>\n", "</rdf:RDF>\n"),
    "atom": ('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
             "<title>Invented news</title>\n<id>tag:news.example,2020:feed</id>\n<updated>2025-06-01T00:00:00Z</updated>\n"
             '<link href="https://news.example/"/>\n', "</feed>\n"),
}

SMALL = [("rss2", cdata), ("rss2", escaped), ("rss1", cdata), ("rss1", escaped), ("atom", escaped), ("atom", cdata),
         ("atom", xhtml)]
