package io.github.unchaff.feed.read;

import io.github.unchaff.feed.xml.XmlElement;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who talks about an entry, and what it answers: comments of RSS, RFC 4685, Slash, the Comment API. */
final class Discussion {

    private final XmlElement entry;
    private final Taker taker;
    private final Links links;
    private final @Nullable String document;

    Discussion(XmlElement entry, Taker taker, Links links, @Nullable String document) {
        this.entry = entry;
        this.taker = taker;
        this.links = links;
        this.document = document;
    }

    Syndication.@Nullable Comments comments() {
        String page = address("comments");
        String feed = address("wfw:commentRss", "wfw:commentRSS");
        int count = count();
        for (Links.Link link : links.of("replies")) {
            boolean ofFeed = link.type() == null || link.type().contains("xml");
            if (ofFeed && feed == null) {
                feed = link.href();
            } else if (!ofFeed && page == null) {
                page = link.href();
            }
            String said = link.element().attribute("thr", "count").value();
            count = count < 0 ? number(said) : count;
        }
        return page == null && feed == null && count < 0 ? null : new Syndication.Comments(page, feed, count);
    }

    private @Nullable String address(String... names) {
        XmlElement found = Taker.first(entry, names);
        if (found == null) {
            return null;
        }
        String url = Links.resolved(found, found.text().strip().value(), document);
        taker.address(found, url, Field.SYNDICATION);
        return url;
    }

    private int count() {
        XmlElement found = Taker.first(entry, "slash:comments", "thr:total");
        int count = found == null ? -1 : number(found.text().strip().value());
        if (found != null && count >= 0) {
            taker.moved(found, Field.SYNDICATION);
        }
        return count;
    }

    private static int number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    List<Syndication.Reply> replies() {
        List<Syndication.Reply> found = new ArrayList<>();
        for (XmlElement element : Taker.all(entry, "thr:in-reply-to")) {
            String ref = element.attribute("ref").value();
            if (!ref.isEmpty()) {
                String type = element.attribute("type").value();
                found.add(new Syndication.Reply(
                        ref,
                        UrlPolicy.link(element.attribute("href").value()),
                        type.isEmpty() ? null : type,
                        UrlPolicy.link(element.attribute("source").value())));
            }
        }
        return found;
    }
}
