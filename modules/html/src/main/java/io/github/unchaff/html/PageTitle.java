package io.github.unchaff.html;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page: the heading that readers see, if what the head says of the page agrees with it or nothing speaks against
 * it; else what the head says, without the name of the site.
 */
final class PageTitle {

    /** Where the head names the title, in the order of belief. */
    private static final List<Evidence> STATED = List.of(
            Evidence.meta("citation_title"),
            Evidence.article("headline"),
            Evidence.meta("og:title"),
            Evidence.meta("twitter:title"),
            Evidence.meta("parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"),
            Evidence.microdata("headline"));

    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final int MOST_HEADINGS = 60;
    private static final int LONGEST = 300;
    private static final int SHORTEST_INSIDE = 8;
    private static final double SITED = 5;
    private static final double WHOLE = 4;
    private static final double SURE = 3.4;
    private static final double INSIDE = 3;
    private static final double LOWER = 1.9;
    private static final double LOWEST = 1.8;
    private static final double UNSURE = 1.7;
    private static final double FEW = 0.3;

    private final Page page;
    private final PageSurvey survey;
    private final SiteIdentity site;
    private final List<Stated> stated = new ArrayList<>();
    private @Nullable Element headline;
    private @Nullable Candidate sitedHeading;
    private @Nullable Stated sited;

    /** A title as the head has it, without the site, and the same told apart. */
    private record Stated(
            SourceText text, TitleParts parts, String folded, Set<String> words, boolean isTag, boolean isShown) {}

    private record Candidate(Element heading, SourceText text, String folded, double agreement) {}

    private PageTitle(PageSurvey survey, SiteIdentity site) {
        this.page = survey.page();
        this.survey = survey;
        this.site = site;
        if (!page.places().titles().isEmpty()) {
            sited(page.places().titles().getFirst());
        }
        STATED.forEach(clue ->
                clue.in(survey).stream().limit(1).forEach(found -> state(found.text(), false, found.isShown())));
        if (survey.title() != null) {
            state(page.allText(survey.title()).strip(), true, false);
        }
    }

    /** What stands where the site file says; it leaves the page if it is all that the element says. */
    private void sited(SitePlaces.Sited place) {
        SourceText text = place.found().text();
        Element element = place.node() instanceof Element self
                ? self
                : (Element) place.node().parent();
        String folded = SiteIdentity.folded(text.value());
        if (folded.isEmpty() || text.length() > LONGEST) {
            return;
        }
        if (place.found().isShown() && SiteIdentity.folded(element.text()).equals(folded)) {
            sitedHeading = new Candidate(element, text, folded, SITED);
            return;
        }
        boolean isTag = element == survey.title();
        state(text, isTag, place.found().isShown());
        sited = stated.getLast();
        for (Element heading : survey.headings()) {
            SourceText said = HeadingText.of(page, heading);
            if (sitedHeading == null && SiteIdentity.folded(said.value()).equals(sited.folded())) {
                sitedHeading = new Candidate(heading, said, sited.folded(), SITED);
            }
        }
    }

    private void state(SourceText text, boolean isTag, boolean isShown) {
        if (text.length() == 0 || text.length() > LONGEST * 2) {
            return;
        }
        TitleParts parts = TitleParts.of(text);
        SourceText bare = parts.withoutSite(site);
        String folded = SiteIdentity.folded(bare.value());
        stated.add(new Stated(bare, parts, folded, WordsInCommon.of(bare.value()), isTag, isShown));
    }

    /** Sets the title of the page; it stays in the tree until {@link #drop}. */
    static PageTitle apply(PageSurvey survey, SiteIdentity site) {
        PageTitle title = new PageTitle(survey, site);
        Candidate heading = title.sitedHeading != null || title.sited != null ? title.sitedHeading : title.heading();
        Stated best = title.sited != null ? title.sited : title.best();
        if (heading != null) {
            title.headline = heading.heading();
            title.take(heading);
        } else if (best != null) {
            title.take(best);
        }
        return title;
    }

    /** The heading that is the title; null if none is. */
    @Nullable
    Element headline() {
        return headline;
    }

    /** Takes the title out of the body, wherever a heading says it. */
    void drop() {
        if (headline != null) {
            page.context().claims().removedBesides(page.allText(headline).origin(), "repeated-title");
            headline.remove();
        }
        dropRepetitions();
        dropSigns();
    }

    /** Headings of the first level that are the sign of the site: its name, with a link to its home page. */
    private void dropSigns() {
        for (Element heading : survey.headings()) {
            boolean sign = heading.nameIs("h1")
                    && heading != headline
                    && heading.parent() != null
                    && site.isNamed(heading.text())
                    && leadsHome(heading);
            if (sign) {
                page.remove(heading, "site-name");
            }
        }
    }

    /** The best that the head says: the first that is not just the name of the site. */
    private @Nullable Stated best() {
        for (Stated one : stated) {
            if (!one.folded().isEmpty() && !site.isCalled(one.text().value())) {
                return one;
            }
        }
        return stated.stream()
                .filter(one -> !one.folded().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The heading that agrees best; if none agrees well, the first of the first level that agrees at all, or the only one. */
    private @Nullable Candidate heading() {
        Candidate best = null;
        Candidate only = null;
        boolean several = false;
        int count = 0;
        for (Element heading : survey.headings()) {
            count += heading.nameIs("h1") ? 0 : 1;
            boolean tooMany = count > MOST_HEADINGS && !heading.nameIs("h1");
            Candidate candidate = tooMany ? null : candidate(heading);
            boolean sure = candidate != null && candidate.agreement() > SURE;
            if (candidate == null || !sure && Neighbourhood.areNoise(heading, any -> false)) {
                continue;
            }
            boolean better =
                    best == null || candidate.agreement() >= INSIDE && candidate.agreement() > best.agreement();
            if (candidate.agreement() > 0 && better) {
                best = candidate;
            } else if (heading.nameIs("h1") && candidate.agreement() == 0) {
                several |= only != null && !only.folded().equals(candidate.folded());
                only = only == null ? candidate : only;
            }
        }
        return best != null ? best : several && !stated.isEmpty() || site.isHome() ? null : only;
    }

    private @Nullable Candidate candidate(Element heading) {
        SourceText text = TitleParts.of(HeadingText.of(page, heading)).withoutNameOf(site);
        String folded = SiteIdentity.folded(text.value());
        if (folded.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean isFirst = heading.nameIs("h1");
        double agreement = isFirst ? agreement(folded, text.value()) : isStated(folded) ? WHOLE : 0;
        boolean named = agreement < WHOLE
                && (site.isCalled(text.value()) || site.isHost(text.value()) || isFirst && leadsHome(heading));
        if (named) {
            return null;
        }
        if (isFirst) {
            return new Candidate(heading, text, folded, agreement);
        }
        // A lower heading counts only if it is the title as the head has it, or most of that.
        boolean most = isMost(folded) || heading.nameIs("h2") && isFirstPart(folded);
        double lower = agreement == WHOLE ? LOWER : most ? LOWEST : 0;
        return lower == 0 ? null : new Candidate(heading, text, folded, lower);
    }

    /** Whether a heading is the sign of the site, which leads to its home page. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.selectFirst(LINK);
        if (link == null && heading.parent() != null && heading.parent().nameIs("a")) {
            link = heading.parent();
        }
        String target = link == null ? "" : link.attr("href");
        return target.equals("/") || SiteIdentity.isHome(target);
    }

    /** Whether a heading is most of a title of the head: its end, or nearly all of its beginning. */
    private boolean isMost(String folded) {
        return stated.stream()
                .anyMatch(one -> folded.length() * 2 > one.folded().length()
                                && one.folded().endsWith(folded)
                        || folded.length() * 4 > one.folded().length() * 3
                                && one.folded().startsWith(folded));
    }

    private boolean isFirstPart(String folded) {
        return stated.stream()
                .anyMatch(one -> SiteIdentity.folded(
                                one.parts().parts().getFirst().value())
                        .equals(folded));
    }

    private boolean isStated(String folded) {
        return stated.stream().anyMatch(one -> one.folded().equals(folded));
    }

    /** How well a heading agrees with the head: from 4, as the head has it, over 3, a part of that, to 0, not at all. */
    private double agreement(String folded, String text) {
        Set<String> words = WordsInCommon.of(text);
        double best = 0;
        boolean contradicted = false;
        for (Stated one : stated) {
            if (one.folded().equals(folded)) {
                return WHOLE;
            }
            double share = WordsInCommon.share(words, one.words());
            contradicted |= !one.isTag() && share == 0;
            best = Math.max(best, Math.max(byPart(folded, one.parts()), inside(folded, one.folded())));
            best = Math.max(best, share >= FEW ? 2 * share : 0);
        }
        return contradicted ? Math.min(best, UNSURE) : best;
    }

    private static double byPart(String folded, TitleParts parts) {
        int last = parts.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (SiteIdentity.folded(parts.parts().get(i).value()).equals(folded)) {
                boolean first = i == 0
                        && !parts.separators().isEmpty()
                        && !parts.separators().getFirst().startsWith(":");
                return first ? 3.8 : i == last ? UNSURE : 3.5;
            }
        }
        return 0;
    }

    /** A heading that holds a title of the head, or is much of one. */
    private static double inside(String folded, String stated) {
        boolean longer = stated.length() >= SHORTEST_INSIDE && folded.contains(stated);
        boolean shorter = folded.length() >= SHORTEST_INSIDE && stated.contains(folded);
        boolean much = folded.length() * 5 > stated.length() * 2;
        return longer || shorter && much ? INSIDE : shorter ? UNSURE : 0;
    }

    /** Takes a heading; where the head has its beginning or end as a title, the rest of it is a note of its own. */
    private void take(Candidate heading) {
        SourceText text = heading.text();
        for (Stated one : stated) {
            boolean longer = heading.agreement() < SITED
                    && heading.folded().length() > one.folded().length()
                    && one.folded().length() >= SHORTEST_INSIDE;
            SourceText part = longer ? HeadingText.without(page, heading.heading(), one.folded()) : null;
            if (part != null) {
                text = part;
                break;
            }
        }
        String value = Whitespace.collapse(page.context().claims().moved(text, Field.TITLE));
        page.metadata().title(value);
        dropTag(null);
    }

    private void take(Stated one) {
        Found found = new Found(one.text(), "", one.isShown());
        page.metadata().title(found.taken(page.context().claims(), Field.TITLE));
        dropTag(one);
    }

    /** Takes the {@code title} element out; what of it is not the title is the name of the site. */
    private void dropTag(@Nullable Stated taken) {
        Element tag = survey.title();
        if (tag == null) {
            return;
        }
        String rule = taken != null && taken.isTag() ? "title-suffix" : "page-head";
        page.context().claims().removedBesides(page.allText(tag).origin(), rule);
        tag.remove();
    }

    /** Other headings of the first level that say the same. */
    private void dropRepetitions() {
        String title = page.metadata().title();
        if (title == null) {
            return;
        }
        String folded = SiteIdentity.folded(title);
        for (Element heading : survey.headings()) {
            boolean same = heading.nameIs("h1")
                    && heading.parent() != null
                    && SiteIdentity.folded(heading.text()).equals(folded);
            if (same) {
                page.remove(heading, "repeated-title");
            }
        }
    }
}
