package io.github.unchaff.html;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something about a run of text that tells an article from what stands round it. What each is worth was learned from pages with
 * known articles and is data, in {@code article.trees}; {@code bench/articles} learns it again. "Up 2" is two boxes up from the
 * run's own; a share is of the whole page unless it says otherwise; -1 stands for what is not there.
 */
enum Clue {
    CHARACTERS("characters of the run", seen -> seen.run().text().length()),
    WORDS("words of the run", seen -> seen.run().words()),
    LINKED("share of the run in links", seen -> seen.run().linkedShare()),
    ENDS_SENTENCE("it ends as a sentence does", seen -> flag(".!?。！？…\"”'’:：".indexOf(last(seen)) >= 0)),
    CAPITALS("of 100 words, those with a capital", seen -> seen.run().capitals()),
    PROMISED("words that title or description promise", seen -> seen.page().promisedIn(seen.run())),
    PROMISED_SHARE(
            "share of words that title or description promise",
            seen -> share(seen.page().promisedIn(seen.run()), seen.run().words())),
    REPEATS(
            "other runs that say the same",
            seen -> seen.page().repeats[seen.run().index()]),
    IN_DIV("directly in a div", seen -> flag(seen.run().box().tag.equals("div"))),
    IN_H2("directly in an h2", seen -> flag(seen.run().box().tag.equals("h2"))),
    AT("share of words before it", seen -> share(seen.page().before[seen.run().index()], seen.page().page.words)),
    ORDER(
            "share of runs before it",
            seen -> share(seen.run().index(), seen.page().layout.runs().size())),
    FROM_HEADLINE("runs since the headline", Clue::fromHeadline),
    HEADLINE_LEVELS("levels from the headline to what holds both", seen -> headlineLevels(seen)),
    HEADLINE_SHARE("share of words in what holds both", seen -> headlineShare(seen)),
    AFTER_LABEL(
            "runs since a heading or label",
            seen -> seen.page().sinceLabel[seen.run().index()]),
    WORDS_UP_1("share of words up 1", seen -> words(seen, 1)),
    WORDS_UP_2("share of words up 2", seen -> words(seen, 2)),
    WORDS_UP_4("share of words up 4", seen -> words(seen, 4)),
    PROSE_UP_1("share of prose up 1", seen -> prose(seen, 1)),
    PROSE_UP_2("share of prose up 2", seen -> prose(seen, 2)),
    PROSE_UP_3("share of prose up 3", seen -> prose(seen, 3)),
    PROSE_IN_2("share of prose in the words up 2", seen -> proseIn(seen, 2)),
    PROSE_IN_4("share of prose in the words up 4", seen -> proseIn(seen, 4)),
    LINKED_0("share of links in its box", seen -> linked(seen, 0)),
    LINKED_2("share of links up 2", seen -> linked(seen, 2)),
    LINKED_5("share of links up 5", seen -> linked(seen, 5)),
    RUNS_0("runs in its box", seen -> runs(seen, 0)),
    RUNS_4("runs up 4", seen -> runs(seen, 4)),
    ALIKE("boxes like its own beside it", seen -> seen.run().box().alike),
    PARAGRAPHS("paragraphs beside its box", seen -> up(seen, 1) instanceof Box box ? box.paragraphs : 0),
    PARAGRAPH_WORDS(
            "words of paragraphs beside its box", seen -> up(seen, 1) instanceof Box box ? box.paragraphWords : 0),
    PROSE_50("levels in the box that holds half of the prose", seen -> in(seen, seen.page().prose50)),
    PROSE_70("levels in the box that holds most prose", seen -> in(seen, seen.page().prose70)),
    CLEAN_50("levels in the box that holds half of the clean prose", seen -> in(seen, seen.page().clean50)),
    CLEAN_70("levels in the box that holds most clean prose", seen -> in(seen, seen.page().clean70)),
    CLEAN_90("levels in the box that holds nearly all clean prose", seen -> in(seen, seen.page().clean90)),
    PROSE_50_FROM(
            "levels from the box with half of the prose to what holds both", seen -> from(seen, seen.page().prose50)),
    CLEAN_50_FROM(
            "levels from the box with half of the clean prose to what holds both",
            seen -> from(seen, seen.page().clean50)),
    CLEAN_70_FROM(
            "levels from the box with most clean prose to what holds both", seen -> from(seen, seen.page().clean70)),
    AROUND(
            "hints that it stands round the article",
            seen -> Integer.bitCount(seen.run().box().around)),
    ARTICLE_LEVELS("levels to an article element", seen -> levelsTo(seen, "article")),
    MAIN_LEVELS("levels to a main element", seen -> levelsTo(seen, "main")),
    IN_ARTICLE("share of words in the outermost article element", seen -> outermost(seen, "article")),
    IN_LIST("share of words in the outermost list", seen -> outermost(seen, "ul")),
    IN_ITEM("share of words in the outermost list item", seen -> outermost(seen, "li")),
    IN_FOOTER("share of words in the outermost footer", seen -> outermost(seen, "footer")),
    BODY_HINT("share of words in the nearest box that hints at a body", seen -> nearest(seen, Hint.BODY)),
    BODY_LEVELS("levels to a box that hints at a body", seen -> levelsTo(seen, Hint.BODY)),
    ARTICLE_HINT("share of words in the nearest box that hints at an article", seen -> nearest(seen, Hint.ARTICLE)),
    CONTENT_HINT("share of words in the nearest box that hints at content", seen -> nearest(seen, Hint.CONTENT)),
    CONTENT_MOST("share of words in the outermost box that hints at content", seen -> outermost(seen, Hint.CONTENT)),
    TEXT_MOST("share of words in the outermost box that hints at text", seen -> outermost(seen, Hint.TEXT)),
    COMMENTS_HINT("share of words in the nearest box that hints at comments", seen -> nearest(seen, Hint.COMMENTS)),
    COMMENTS_MOST("share of words in the outermost box that hints at comments", seen -> outermost(seen, Hint.COMMENTS)),
    FOOTER_MOST("share of words in the outermost box that hints at a footer", seen -> outermost(seen, Hint.FOOTER)),
    FOOTER_LEVELS("levels to a box that hints at a footer", seen -> levelsTo(seen, Hint.FOOTER)),
    NAV_LEVELS("levels to a box that hints at navigation", seen -> levelsTo(seen, Hint.NAV)),
    POPULAR_LEVELS("levels to a box that hints at what is popular", seen -> levelsTo(seen, Hint.POPULAR)),
    TEASER_HINT("share of words in the nearest box that hints at teasers", seen -> nearest(seen, Hint.TEASER)),
    GROUP("boxes in the nearest group of boxes alike", seen -> group(seen) instanceof Box box ? box.alike : 0),
    GROUP_WORDS(
            "words of a box in the nearest group of boxes alike",
            seen -> group(seen) instanceof Box box ? share(box.alikeWords, box.alike) : 0),
    GROUP_SHARE(
            "share of words in the largest group it stands in",
            seen -> largest(seen) instanceof Box box ? share(box.alikeWords, seen.page().page.words) : 0),
    // From here on of the whole page.
    PAGE_RUNS("runs of the page", seen -> seen.page().layout.runs().size()),
    PAGE_LINKED("share of links in the page", seen -> seen.page().page.linkedShare()),
    PAGE_PROSE(
            "share of prose in the words of the page", seen -> seen.page().page.proseShare()),
    PAGE_CLEAN(
            "share of clean prose in the prose of the page",
            seen -> share(seen.page().page.cleanProse, seen.page().page.prose)),
    PAGE_AROUND("share of words of the page where something hints at surroundings", seen -> seen.page().aroundShare),
    PAGE_PARAGRAPHS("paragraphs of the page", seen -> seen.page().paragraphs),
    PAGE_PRICES("runs of the page that state prices", seen -> seen.page().prices),
    PAGE_HYPHENS("hyphens in the address of the page", seen -> seen.page().hyphens),
    CORE_50_SHARE("share of words in the box with half of the prose", seen -> words(seen, seen.page().prose50)),
    CORE_70_SHARE("share of words in the box with most prose", seen -> words(seen, seen.page().prose70)),
    CLEAN_70_SHARE("share of words in the box with most clean prose", seen -> words(seen, seen.page().clean70)),
    CLEAN_70_PROSE(
            "share of prose in the words of the box with most clean prose",
            seen -> seen.page().clean70.proseShare()),
    CLEAN_70_DEPTH("levels from the page to the box with most clean prose", seen -> seen.page().clean70.depth),
    CLEAN_90_SHARE("share of words in the box with nearly all clean prose", seen -> words(seen, seen.page().clean90));

    private static final int ALIKE_AT_LEAST = 3;
    private static final int FAR = 99;

    /** A run on its page. */
    private record Seen(Run run, Surroundings page) {}

    private final String meaning;
    private final ToDoubleFunction<Seen> measure;

    Clue(String meaning, ToDoubleFunction<Seen> measure) {
        this.meaning = meaning;
        this.measure = measure;
    }

    /** Its name in data: {@code ends-sentence}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it says something of the whole page, the same of all runs. */
    boolean isOfPage() {
        return ordinal() >= PAGE_RUNS.ordinal();
    }

    /** What it means, for people. */
    String meaning() {
        return meaning;
    }

    double of(Run run, Surroundings page) {
        return measure.applyAsDouble(new Seen(run, page));
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private static double share(double part, double whole) {
        return part / Math.max(1, whole);
    }

    private static char last(Seen seen) {
        String text = seen.run.text();
        return text.charAt(text.length() - 1);
    }

    private static @Nullable Box up(Seen seen, int levels) {
        return seen.run.box().up(levels);
    }

    private static double words(Seen seen, int levels) {
        Box box = up(seen, levels);
        return box == null ? 1 : words(seen, box);
    }

    private static double words(Seen seen, Box box) {
        return share(box.words, seen.page.page.words);
    }

    private static double prose(Seen seen, int levels) {
        Box box = up(seen, levels);
        return box == null ? 1 : share(box.prose, seen.page.page.prose);
    }

    private static double proseIn(Seen seen, int levels) {
        Box box = up(seen, levels);
        return box == null ? -1 : box.proseShare();
    }

    private static double linked(Seen seen, int levels) {
        Box box = up(seen, levels);
        return box == null ? -1 : box.linkedShare();
    }

    private static double runs(Seen seen, int levels) {
        Box box = up(seen, levels);
        return box == null ? -1 : box.lastRun - box.firstRun;
    }

    private static double fromHeadline(Seen seen) {
        Run headline = seen.page.headline;
        return headline == null ? -999 : seen.run.index() - headline.index();
    }

    private static double headlineLevels(Seen seen) {
        Run headline = seen.page.headline;
        return headline == null ? -1 : from(seen, headline.box());
    }

    private static double headlineShare(Seen seen) {
        Run headline = seen.page.headline;
        return headline == null ? -1 : words(seen, headline.box().with(seen.run.box()));
    }

    private static double in(Seen seen, Box core) {
        Box box = seen.run.box();
        return core.holds(box) ? box.depth - core.depth : -1;
    }

    private static double from(Seen seen, Box core) {
        return core.depth - core.with(seen.run.box()).depth;
    }

    private static double nearest(Seen seen, ToDoubleFunction<Box> found) {
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            if (found.applyAsDouble(at) > 0) {
                return words(seen, at);
            }
        }
        return -1;
    }

    private static double nearest(Seen seen, Hint hint) {
        return nearest(seen, box -> box.hints & hint.bit());
    }

    private static double outermost(Seen seen, ToDoubleFunction<Box> found) {
        double share = -1;
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            if (found.applyAsDouble(at) > 0) {
                share = words(seen, at);
            }
        }
        return share;
    }

    private static double outermost(Seen seen, Hint hint) {
        return outermost(seen, box -> box.hints & hint.bit());
    }

    private static double outermost(Seen seen, String tag) {
        return outermost(seen, box -> flag(box.tag.equals(tag)));
    }

    private static double levelsTo(Seen seen, Hint hint) {
        int levels = 0;
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            if ((at.hints & hint.bit()) != 0) {
                return levels;
            }
            levels++;
        }
        return FAR;
    }

    private static double levelsTo(Seen seen, String tag) {
        int levels = 0;
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            if (at.tag.equals(tag)) {
                return levels;
            }
            levels++;
        }
        return -1;
    }

    private static @Nullable Box group(Seen seen) {
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            if (at.alike >= ALIKE_AT_LEAST && !at.tag.equals("p")) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Box largest(Seen seen) {
        Box best = null;
        for (Box at = seen.run.box(); at != null; at = at.parent) {
            boolean counts = at.alike >= ALIKE_AT_LEAST && !at.tag.equals("p") && !at.tag.equals("li");
            if (counts && (best == null || at.alikeWords > best.alikeWords)) {
                best = at;
            }
        }
        return best;
    }
}
