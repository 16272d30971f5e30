package io.github.unchaff.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What {@link Clue}s need to know of a page beyond the run they judge: where its prose and its headline stand, what repeats. */
final class Surroundings {

    private static final int LABEL = 6;
    private static final int LETTERS = 4;

    final Layout layout;
    final Box page;
    final Box prose50;
    final Box prose70;
    final Box prose90;
    final Box clean50;
    final Box clean70;
    final Box clean90;
    /** The run that says the title, or the first heading of the first level. */
    final @Nullable Run headline;
    /** Words before each run. */
    final int[] before;
    /** Runs since the last heading or label before each run; 99 if there is none. */
    final int[] sinceLabel;
    /** How many other runs say the same. */
    final int[] repeats;

    final int paragraphs;
    final int prices;
    /** Hyphens in the path of the page's address: slugs of articles have many. */
    final int hyphens;

    private final Set<String> promised;

    /** What the body of a page and its head say. */
    static Surroundings of(Document dom) {
        Unscripted.unwrap(dom.body());
        String title = content(dom, "meta[property=og:title]", "content");
        return new Surroundings(
                Layout.of(dom.body()),
                title.isBlank() ? dom.title() : title,
                content(dom, "meta[name=description], meta[property=og:description]", "content"),
                content(dom, "link[rel=canonical]", "href"));
    }

    private static String content(Document dom, String selector, String attribute) {
        Element found = dom.head().selectFirst(selector);
        return found == null ? "" : found.attr(attribute);
    }

    /**
     * @param title the title that the page's head states; may be empty
     * @param description what the head says of it; may be empty
     * @param url the page's own address; may be empty
     */
    private Surroundings(Layout layout, String title, String description, String url) {
        this.layout = layout;
        this.page = layout.page();
        this.prose50 = layout.core(0.5, false);
        this.prose70 = layout.core(0.7, false);
        this.prose90 = layout.core(0.9, false);
        this.clean50 = layout.core(0.5, true);
        this.clean70 = layout.core(0.7, true);
        this.clean90 = layout.core(0.9, true);
        this.headline = headline(layout.runs(), folded(title));
        this.promised =
                new HashSet<>(Arrays.asList(folded(title + " " + description).split(" ")));
        List<Run> runs = layout.runs();
        this.before = new int[runs.size()];
        this.sinceLabel = new int[runs.size()];
        this.repeats = new int[runs.size()];
        count(runs);
        this.paragraphs =
                (int) layout.boxes().stream().filter(box -> box.tag.equals("p")).count();
        this.prices = (int) runs.stream().filter(Run::price).count();
        int path = url.indexOf('/', url.indexOf("//") + 2);
        this.hyphens = path < 0
                ? 0
                : (int) url.substring(path).chars().filter(c -> c == '-').count();
    }

    private void count(List<Run> runs) {
        Map<String, Integer> said = new HashMap<>();
        String[] texts = new String[runs.size()];
        int words = 0;
        int label = -1;
        for (Run run : runs) {
            int i = run.index();
            before[i] = words;
            words += run.words();
            texts[i] = folded(run.text());
            said.merge(texts[i], 1, Integer::sum);
            boolean labels = run.words() > 0
                    && run.words() <= LABEL
                    && run.stops() == 0
                    && run.linked() == 0
                    && !run.box().tag.equals("li")
                    && Label.isIn(run.text());
            if (run.isHeading() || labels) {
                label = i;
            }
            sinceLabel[i] = label < 0 ? 99 : Math.min(99, i - label);
        }
        for (int i = 0; i < texts.length; i++) {
            repeats[i] = said.getOrDefault(texts[i], 1) - 1;
        }
    }

    private static @Nullable Run headline(List<Run> runs, String title) {
        Run first = null;
        for (Run run : runs) {
            if (run.isHeading() && run.box().tag.charAt(1) <= '3') {
                if (run.words() >= 2 && title.contains(folded(run.text()))) {
                    return run;
                }
                if (first == null && run.box().tag.equals("h1")) {
                    first = run;
                }
            }
        }
        return first;
    }

    /** How many of the words that title and description promise a run holds; short words do not count. */
    int promisedIn(Run run) {
        int found = 0;
        for (String word : folded(run.text()).split(" ")) {
            found += word.length() >= LETTERS && promised.contains(word) ? 1 : 0;
        }
        return found;
    }

    /** Letters and digits in lower case, one space for all else between them. */
    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
