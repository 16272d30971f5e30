package io.github.unchaff.html;

import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls its site, for telling the name of the site from a title or an author: by {@code og:site_name}, the publisher
 * in JSON-LD, and the host of its address, which writes the name without spaces or by its initials.
 */
final class SiteIdentity {

    private static final int SHORTEST_LABEL = 3;
    private static final int SHORTEST_INSIDE = 4;
    private static final int MOST_WORDS = 5;
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "de", "und", "et");

    /** Labels of hosts that are no names. */
    private static final Set<String> COMMON = Set.of(
            "www",
            "com",
            "org",
            "net",
            "edu",
            "gov",
            "blog",
            "blogs",
            "news",
            "forum",
            "forums",
            "docs",
            "help",
            "support",
            "shop",
            "store",
            "info",
            "main",
            "home",
            "html",
            "index",
            "wordpress",
            "blogspot",
            "github",
            "medium",
            "learn",
            "developer",
            "developers",
            "community",
            "bbs",
            "discuss",
            "magazine",
            "online",
            "site");

    private static final List<Evidence> NAMES = List.of(
            Evidence.meta("og:site_name"),
            Evidence.meta("application-name"),
            Evidence.meta("apple-mobile-web-app-title"),
            Evidence.meta("twitter:app:name:iphone"),
            Evidence.structured("website", "name"),
            Evidence.structured("organization", "name"));

    private final Set<String> names = new HashSet<>();
    private final List<String> labels = new ArrayList<>();
    private final boolean home;

    private SiteIdentity(boolean home) {
        this.home = home;
    }

    /** What a page with this address calls its site. */
    static SiteIdentity of(PageSurvey survey, @Nullable String url) {
        SiteIdentity site = new SiteIdentity(url != null && isHome(url));
        for (Evidence clue : NAMES) {
            clue.in(survey).stream()
                    .limit(1)
                    .forEach(name -> site.name(name.text().value()));
        }
        Thing article = survey.structured().article();
        if (article != null) {
            site.name(article.nameOf("publisher").value());
        }
        for (String label : url == null ? new String[0] : UrlPolicy.host(url).split("\\.")) {
            String folded = folded(label);
            if (folded.length() >= SHORTEST_LABEL && !COMMON.contains(folded)) {
                site.labels.add(folded);
            }
        }
        return site;
    }

    /** Whether an address is that of a home page: one without a path. */
    static boolean isHome(String url) {
        int host = url.indexOf("//") + 2;
        int path = url.indexOf('/', host);
        return host > 1 && (path < 0 || path == url.length() - 1);
    }

    /** A name, and the first part of one with a slogan behind it. */
    private void name(String name) {
        for (String part : List.of(name, TitleParts.firstOf(name))) {
            int domain = part.lastIndexOf('.');
            String bare = domain > 1 && part.length() - domain <= 4 ? part.substring(0, domain) : part;
            for (String one : List.of(part, bare)) {
                if (folded(one).length() > 1) {
                    names.add(folded(one));
                }
            }
        }
    }

    /** Whether the page is the home page of the site. */
    boolean isHome() {
        return home;
    }

    /** Whether a text is a name of the site as the page itself has it. */
    boolean isCalled(String text) {
        return names.contains(folded(text));
    }

    /** Whether a text has a name of the site in it, as {@code Example Daily Staff} has. */
    boolean isIn(String text) {
        String folded = folded(text);
        return isNamed(text)
                || names.stream().anyMatch(name -> name.length() >= SHORTEST_INSIDE && folded.contains(name));
    }

    /** Whether a text is a name of the site, or can be one by the host of its address. */
    boolean isNamed(String text) {
        String part = folded(text);
        if (part.length() < 2) {
            return false;
        }
        return names.contains(part) || isLikeHost(part, words(text));
    }

    /** Whether a text is written as the host is: {@code Example Daily} of {@code exampledaily.com}. */
    boolean isHost(String text) {
        String part = folded(text);
        return names.contains(part)
                || labels.stream()
                        .anyMatch(label ->
                                label.equals(part) || part.startsWith(label) && part.length() <= label.length() + 3);
    }

    private boolean isLikeHost(String part, List<String> words) {
        if (words.size() > MOST_WORDS + 3) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            initials.append(SMALL.contains(word) ? "" : word.substring(0, 1));
        }
        for (String label : labels) {
            boolean inside = words.size() <= MOST_WORDS
                    && (label.length() >= SHORTEST_INSIDE && part.contains(label)
                            || part.length() >= SHORTEST_INSIDE && label.contains(part)
                            || part.length() >= SHORTEST_LABEL && label.startsWith(part));
            if (inside || label.contentEquals(initials) || label.contentEquals(all)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The letters and digits of a text in small letters. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
