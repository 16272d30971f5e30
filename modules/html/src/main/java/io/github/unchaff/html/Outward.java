package io.github.unchaff.html;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Drops pictures that count readers and links that hand an article on to a social network; which addresses these are is data, in
 * {@code outward.yaml}. A link goes with the picture in it, but not with more text than a button has.
 */
final class Outward implements HtmlRule {

    private static final String COUNTER = "counter-image";
    private static final String SHARE = "share-link";
    private static final int LONGEST = 40;

    /** A beginning of a path under a host, and the rule it is for. */
    private record Path(String rule, String beginning) {}

    private static final class Addresses {
        static final Map<String, List<Path>> BY_HOST = read();

        private static Map<String, List<Path>> read() {
            Map<String, List<Path>> byHost = new HashMap<>();
            Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(DataFile.read(Outward.class, "outward.yaml"));
            for (Object rule : data.keySet()) {
                for (String address : DataFile.texts(data, rule.toString())) {
                    int slash = address.indexOf('/');
                    byHost.computeIfAbsent(address.substring(0, slash), none -> new ArrayList<>())
                            .add(new Path(rule.toString(), address.substring(slash)));
                }
            }
            return byHost;
        }
    }

    @Override
    public Set<String> needs() {
        return Set.of("a", "img");
    }

    @Override
    public void apply(Page page) {
        for (Element link : page.body().getElementsByTag("a")) {
            if (link.parent() != null
                    && is(SHARE, link.attr("href"))
                    && link.text().length() <= LONGEST) {
                page.remove(link, SHARE);
            }
        }
        for (Element image : page.body().getElementsByTag("img")) {
            if (image.parent() != null && is(COUNTER, image.attr("src"))) {
                Element link = image.closest("a");
                boolean lone = link != null && link.text().isBlank() && link.childNodeSize() == 1;
                page.remove(lone ? link : image, COUNTER);
            }
        }
    }

    private static boolean is(String rule, String url) {
        String host = UrlPolicy.host(url);
        int from = url.indexOf("//");
        if (host.isEmpty()) {
            return false;
        }
        int slash = url.indexOf('/', from + 2);
        String path = slash < 0 ? "/" : url.substring(slash);
        for (String name = host; name != null; name = parent(name)) {
            for (Path known : Addresses.BY_HOST.getOrDefault(name, List.of())) {
                if (known.rule.equals(rule) && path.startsWith(known.beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? null : host.substring(dot + 1);
    }
}
