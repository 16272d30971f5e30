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
    private static final double LEAST_OF_TITLE = 0.4;
    private static final int LETTERS = 4;
    private static final int LEAST_STATED = 200;
    private static final int MOST_STATED = 100_000;
    private static final int TELLING = 4;

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

    /** The share of words where something hints that it stands round an article. */
    final double aroundShare;

    final int paragraphs;
    final int prices;
    /** Hyphens in the path of the page's address: slugs of articles have many. */
    final int hyphens;

    /** Each run in letters and digits; how many of the words of each were promised. */
    private final String[] plain;

    private final int[] promisedIn;
    private final Set<String> promised;
    private final boolean[] states;
    private final double statedShare;

    /** Looks at a page from which nothing was taken out. */
    static Surroundings of(Page page) {
        return new Surroundings(page.dom(), page.structured());
    }

    private Surroundings(Document dom, StructuredData structured) {
        Unscripted.unwrap(dom.body());
        this.layout = Layout.of(dom.body());
        List<Run> runs = layout.runs();
        this.plain = runs.stream().map(run -> folded(run.text())).toArray(String[]::new);
        this.page = layout.page();
        this.prose50 = layout.core(0.5, false);
        this.prose70 = layout.core(0.7, false);
        this.prose90 = layout.core(0.9, false);
        this.clean50 = layout.core(0.5, true);
        this.clean70 = layout.core(0.7, true);
        this.clean90 = layout.core(0.9, true);
        String title = content(dom, "meta[property=og:title]", "content");
        String named = title.isBlank() ? dom.title() : title;
        String description = content(dom, "meta[name=description], meta[property=og:description]", "content");
        this.headline = headline(runs, folded(named));
        this.promised =
                new HashSet<>(Arrays.asList(folded(named + " " + description).split(" ")));
        this.states = new boolean[runs.size()];
        String stated = structured.ofArticle("articleBody").value();
        this.statedShare = findStated(folded(stated.substring(0, Math.min(MOST_STATED, stated.length()))));
        this.before = new int[runs.size()];
        this.sinceLabel = new int[runs.size()];
        this.repeats = new int[runs.size()];
        this.promisedIn = new int[runs.size()];
        count(runs);
        this.paragraphs =
                (int) layout.boxes().stream().filter(box -> box.tag.equals("p")).count();
        int around = runs.stream()
                .filter(run -> run.box().around != 0)
                .mapToInt(Run::words)
                .sum();
        this.aroundShare = around / (double) Math.max(1, page.words);
        this.prices = (int) runs.stream().filter(Run::price).count();
        String url = content(dom, "link[rel=canonical]", "href");
        int path = url.indexOf('/', url.indexOf("//") + 2);
        this.hyphens = path < 0
                ? 0
                : (int) url.substring(path).chars().filter(c -> c == '-').count();
    }

    private static String content(Document dom, String selector, String attribute) {
        Element found = dom.head().selectFirst(selector);
        return found == null ? "" : found.attr(attribute);
    }

    private void count(List<Run> runs) {
        Map<String, Integer> said = new HashMap<>();
        int words = 0;
        int label = -1;
        for (Run run : runs) {
            int i = run.index();
            before[i] = words;
            words += run.words();
            said.merge(plain[i], 1, Integer::sum);
            promisedIn[i] = promised(plain[i]);
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
        for (int i = 0; i < plain.length; i++) {
            repeats[i] = said.getOrDefault(plain[i], 1) - 1;
        }
    }

    /** The heading that says most of the title and no little of it; else the first of the first level. */
    private @Nullable Run headline(List<Run> runs, String title) {
        Run first = null;
        Run best = null;
        double most = title.length() * LEAST_OF_TITLE;
        for (Run run : runs) {
            if (run.isHeading() && run.box().tag.charAt(1) <= '3') {
                String said = plain[run.index()];
                if (said.length() > most && title.contains(said)) {
                    most = said.length();
                    best = run;
                }
                if (first == null && run.box().tag.equals("h1")) {
                    first = run;
                }
            }
        }
        return best == null ? first : best;
    }

    /** How many of the words that title and description promise a run holds; short words do not count. */
    int promisedIn(Run run) {
        return promisedIn[run.index()];
    }

    private int promised(String words) {
        int found = 0;
        int from = 0;
        while (from < words.length()) {
            int space = words.indexOf(' ', from);
            int end = space < 0 ? words.length() : space;
            found += end - from >= LETTERS && promised.contains(words.substring(from, end)) ? 1 : 0;
            from = end + 1;
        }
        return found;
    }

    /** Whether the text of the article that the page states for machines holds a run; false if it states none. */
    boolean states(Run run) {
        return states[run.index()];
    }

    /** Of the text that the page states for machines, how much stands on it; 0 if it states none. */
    double statedShare() {
        return statedShare;
    }

    private double findStated(String stated) {
        if (stated.length() < LEAST_STATED) {
            return 0;
        }
        int found = 0;
        for (Run run : layout.runs()) {
            int i = run.index();
            states[i] = run.words() >= TELLING && stated.contains(plain[i]);
            found += states[i] ? plain[i].length() : 0;
        }
        return found / (double) stated.length();
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
