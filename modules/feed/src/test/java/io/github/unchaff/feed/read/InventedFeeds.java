package io.github.unchaff.feed.read;

import java.util.List;

/** Whole feeds about nothing, one for each family, for tests. */
final class InventedFeeds {

    static final String RSS_2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
                 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>
              <title>The Harbour &amp; the Hill</title>
              <link>https://harbour.example/</link>
              <description>Letters from a small town</description>
              <language>en-gb</language>
              <managingEditor>ada@harbour.example (Ada Quill)</managingEditor>
              <webMaster>Ben Mast &lt;ben@harbour.example&gt;</webMaster>
              <ttl>60</ttl>
              <image><url>https://harbour.example/logo.png</url><title>Logo</title><link>https://harbour.example/</link></image>
              <item>
                <title>The ferry &lt;b&gt;returns&lt;/b&gt;</title>
                <link>https://harbour.example/ferry</link>
                <guid isPermaLink="false">ferry-1</guid>
                <dc:creator>Cora Lee</dc:creator>
                <dc:creator>Dan Ong</dc:creator>
                <pubDate>Sun, 06 Sep 2020 00:01:00 GMT</pubDate>
                <category domain="https://harbour.example/topics">Ships</category>
                <description>The ferry is back after a long winter.</description>
                <content:encoded><![CDATA[<p>It left at <em>dawn</em>, and <a href="/timetable">was late</a>.</p><p>Nobody minded, since the sun shone.</p>]]></content:encoded>
                <enclosure url="https://harbour.example/ferry.mp3" length="1234" type="audio/mpeg"/>
                <media:thumbnail url="https://harbour.example/ferry.jpg"/>
                <slash:comments>3</slash:comments>
              </item>
              <item>
                <description>No title here &amp;amp; no link, but a whole sentence to read.</description>
                <guid>https://harbour.example/second</guid>
              </item>
            </channel>
            </rss>
            """;

    static final String ATOM_1 = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://berg.example/blog/">
              <id>tag:berg.example,2020:blog</id>
              <title type="html">Der &lt;i&gt;Berg&lt;/i&gt;</title>
              <updated>2020-09-06T10:00:00+02:00</updated>
              <link rel="self" href="feed.atom"/>
              <link href="./"/>
              <author><name>Eva Stein</name><email>eva@berg.example</email><uri>eva</uri></author>
              <rights type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">© <b>Berg</b> 2020</div></rights>
              <entry>
                <id>tag:berg.example,2020:1</id>
                <title>Schnee im September</title>
                <link href="schnee"/>
                <published>2020-09-05T08:00:00+02:00</published>
                <updated>2020-09-06T10:00:00+02:00</updated>
                <category term="wetter" scheme="https://berg.example/t" label="Wetter"/>
                <summary>Es schneit, und niemand ist darauf vorbereitet gewesen.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Oben liegt <a href="karte">Schnee</a>.</p></div></content>
              </entry>
              <entry>
                <id>tag:berg.example,2020:2</id>
                <title type="text">Ein &lt;b&gt; im Titel</title>
                <link href="https://other.example/x"/>
                <updated>2020-09-04T10:00:00Z</updated>
                <source><id>tag:other.example,2020:feed</id><title>Anderswo</title><author><name>Finn Ton</name></author></source>
                <content type="html" xml:lang="fr">&lt;p&gt;Un texte fran&amp;ccedil;ais.&lt;/p&gt;</content>
              </entry>
            </feed>
            """;

    static final String ATOM_03 = """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#">
              <title mode="escaped" type="text/html">Old &amp;lt; new</title>
              <tagline>All that was</tagline>
              <link rel="alternate" type="text/html" href="http://old.example/"/>
              <modified>2004-05-06T07:08:09Z</modified>
              <entry>
                <title>A letter</title>
                <link rel="alternate" type="text/html" href="http://old.example/letter"/>
                <id>http://old.example/letter</id>
                <issued>2004-05-06T07:08:09Z</issued>
                <author><name>Gus Hale</name><url>http://old.example/gus</url></author>
                <content type="text/html" mode="base64">PHA+RGVhciA8Yj5BbW91cjwvYj4sIGl0IHJhaW5zLjwvcD4=</content>
              </entry>
            </feed>
            """;

    static final String RSS_1 = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://reef.example/rss"><title>Reef</title><link>http://reef.example/</link><description>Fish and more</description></channel>
            <item rdf:about="http://reef.example/1"><title>Corals</title><link>http://reef.example/1</link><description>They grow slowly, and then they bloom.</description><dc:date>2003-12-31T10:14:55Z</dc:date><dc:creator>Hal Finn</dc:creator><dc:subject>sea</dc:subject></item>
            <item rdf:about="http://reef.example/2"><title>Tides</title><description>Twice a day the water comes and goes.</description></item>
            </rdf:RDF>
            """;

    static final String RSS_091 = """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Mill</title><link>http://mill.example/</link><description>Flour &eacute;t cetera</description>
            <copyright>Copyright 1999, the mill</copyright>
            <item><title>Grain</title><link>http://mill.example/grain</link><description>It is ground <b>here</b>, as it ever was.</description></item>
            </channel></rss>
            """;

    static final List<String> ALL = List.of(RSS_2, ATOM_1, ATOM_03, RSS_1, RSS_091);

    private InventedFeeds() {}
}
