package io.github.unchaff.html;

import io.github.unchaff.byline.Credit;
import io.github.unchaff.byline.PrintedByline;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Han;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Who wrote a page: those named in its byline, else those whom its data names as persons. A name of the site, an account or a
 * label is nobody, and who only left a comment did not write it.
 */
final class PageAuthors {

    /** Where data names authors, in the order of belief; read if no byline is printed near the headline. */
    private static final List<Evidence> STATED = List.of(
            PageAuthors::persons,
            Evidence.meta("citation_author", "citation_authors"),
            PageAuthors::writtenBy,
            Evidence.meta(
                    "author",
                    "article:author",
                    "byl",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator"),
            Evidence.meta(
                    "dc.creator.personalname",
                    "rnews:author",
                    "article_author",
                    "authors",
                    "article.author",
                    "creator"));

    private static final Set<String> JOINS =
            Set.of("and", "&", ",", "und", "et", "y", "e", "i", "og", "och", "en", "и", "و", "、", "•");
    private static final int FEW = 8;
    private static final int MANY = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 200;
    private static final int MOST = 20;

    private final Page page;
    private final PageSurvey survey;
    private final SiteIdentity site;

    private PageAuthors(PageSurvey survey, SiteIdentity site) {
        this.page = survey.page();
        this.survey = survey;
        this.site = site;
    }

    /** Adds the authors, and others whom the byline names. */
    static void apply(PageSurvey survey, SiteIdentity site, HeadZone zone) {
        PageAuthors authors = new PageAuthors(survey, site);
        List<SourceText> sited = authors.sited();
        List<PrintedByline.Named> printed = authors.printed(zone).stream()
                .filter(one -> sited.isEmpty() || one.role() != Contributor.Role.AUTHOR)
                .toList();
        boolean named = printed.stream().anyMatch(one -> one.role() == Contributor.Role.AUTHOR);
        printed.forEach(one -> authors.add(one.name(), one.role()));
        boolean known = authors.addAll(sited)
                || named
                || authors.addAll(authors.marked(zone))
                || authors.addAll(authors.stated())
                || authors.addAll(authors.elsewhere());
        if (known) {
            survey.page().context().settle(Field.CONTRIBUTORS);
        }
    }

    /** Those whom the places name that the site file says. */
    private List<SourceText> sited() {
        List<SourceText> names = new ArrayList<>();
        for (SitePlaces.Sited sited : page.places().authors()) {
            SourceText text = sited.found().text();
            if (text.length() > LONGEST_LINE) {
                continue;
            }
            List<SourceText> labelled = named(text).stream()
                    .filter(one -> one.role() == Contributor.Role.AUTHOR)
                    .map(PrintedByline.Named::name)
                    .toList();
            for (SourceText name : labelled.isEmpty() ? split(text) : labelled) {
                boolean fresh = names.stream().noneMatch(other -> other.value().equalsIgnoreCase(name.value()));
                if (fresh && names.size() < MOST) {
                    sited.found().taken(name, page.context().claims(), Field.CONTRIBUTORS);
                    names.add(name);
                }
            }
        }
        return names;
    }

    private boolean addAll(List<SourceText> names) {
        names.forEach(name -> add(name, Contributor.Role.AUTHOR));
        return !names.isEmpty();
    }

    private void add(SourceText name, Contributor.Role role) {
        page.metadata().contributor(Contributor.of(Whitespace.collapse(name.value()), role));
    }

    /**
     * Those named behind a label such as "By" near the headline; the first such line for each role. Where line after line names
     * another author, the page is a list of articles and none of them is its own.
     */
    private List<PrintedByline.Named> printed(HeadZone zone) {
        List<PrintedByline.Named> names = new ArrayList<>();
        Set<Contributor.Role> roles = EnumSet.noneOf(Contributor.Role.class);
        SourceText label = SourceText.EMPTY;
        int others = 0;
        for (HeadZone.Line line : zone.lines()) {
            boolean follows = label.length() > 0
                    && (line.pieces().size() == 1 || Marks.areOf(line.nodes().getFirst()));
            SourceText text = follows ? joined(label, line.text()) : line.text();
            Set<Contributor.Role> fresh = EnumSet.noneOf(Contributor.Role.class);
            for (PrintedByline.Named one : named(text)) {
                if (isTitle(one.name())) {
                    continue;
                }
                if (!roles.contains(one.role())) {
                    names.add(one);
                    fresh.add(one.role());
                } else if (one.role() == Contributor.Role.AUTHOR && !holds(names, one.name())) {
                    others++;
                }
            }
            roles.addAll(fresh);
            label = PrintedByline.isLabel(line.text().value()) ? line.text() : SourceText.EMPTY;
        }
        return others < MANY ? names : List.of();
    }

    private static boolean holds(List<PrintedByline.Named> names, SourceText name) {
        return names.stream().anyMatch(one -> one.name().value().equalsIgnoreCase(name.value()));
    }

    /** Those whom a line names: all of it is credits, or it begins with a byline. */
    private List<PrintedByline.Named> named(SourceText line) {
        List<Credit> credits = line.value().codePoints().anyMatch(Han::isHan)
                ? page.context().rules().credits().read(line)
                : null;
        if (credits == null) {
            return PrintedByline.read(line).names();
        }
        List<PrintedByline.Named> names = new ArrayList<>();
        for (Credit credit : credits) {
            credit.roles()
                    .forEach(role ->
                            credit.names().forEach(name -> names.add(new PrintedByline.Named(name.strip(), role))));
        }
        return names;
    }

    private static SourceText joined(SourceText label, SourceText line) {
        return new SourceText.Builder().add(label).addSynthetic("\n").add(line).build();
    }

    /** Those whose text near the headline is marked as that of an author, by a link or a class. */
    private List<SourceText> marked(HeadZone zone) {
        int before = 0;
        Set<String> others = new HashSet<>();
        List<SourceText> found = List.of();
        for (HeadZone.Line line : zone.lines()) {
            before += line.isAfter() ? 0 : 1;
            List<SourceText> names = before > FEW ? List.of() : marked(line.pieces(), line.nodes());
            if (found.isEmpty()) {
                found = names;
            } else if (!names.isEmpty() && line.isAfter()) {
                others.add(names.getFirst().value());
            }
        }
        boolean account = !found.isEmpty() && found.getFirst().value().indexOf(' ') < 0;
        return others.size() <= MANY || account ? found : List.of();
    }

    /** The names of a line, from the first marked text on: the others if a comma, an "and" or a link of their own joins them. */
    private List<SourceText> marked(List<SourceText> pieces, List<TextNode> nodes) {
        List<SourceText> names = new ArrayList<>();
        boolean joined = true;
        for (int i = 0; i < pieces.size(); i++) {
            String said = pieces.get(i).value().strip();
            boolean link = nodes.get(i).parent() instanceof Element parent && parent.nameIs("a");
            if (JOINS.contains(said.toLowerCase(Locale.ROOT))) {
                joined = true;
            } else if ((joined || link) && Marks.areOf(nodes.get(i)) && !PrintedByline.isLabel(said)) {
                PrintedByline.namesIn(pieces.get(i)).stream()
                        .filter(name -> isPrintable(name))
                        .forEach(names::add);
                joined = names.isEmpty() || said.endsWith(",");
            }
        }
        return names;
    }

    private boolean isPrintable(SourceText name) {
        return !isTitle(name)
                && name.value().codePoints().filter(Character::isLetter).count() > 1;
    }

    /** Those whose names are marked as those of authors elsewhere, as in a box below the article, if only one text is. */
    private List<SourceText> elsewhere() {
        List<SourceText> found = List.of();
        for (TextNode text : survey.texts()) {
            boolean marked = text.getWholeText().length() < LONGEST_LINE
                    && text.getWholeText().strip().indexOf(' ') > 0
                    && Marks.areSure(text)
                    && text.parent() instanceof Element parent
                    && !Neighbourhood.areOthers(parent);
            List<SourceText> names = marked ? inBox(page.text(text).strip()) : List.of();
            if (names.isEmpty()) {
                continue;
            }
            if (!found.isEmpty()
                    && !found.getFirst()
                            .value()
                            .equalsIgnoreCase(names.getFirst().value())) {
                return List.of();
            }
            found = names;
        }
        return found;
    }

    /** The names of a text in a box: behind a label, or all that it says. */
    private List<SourceText> inBox(SourceText text) {
        List<SourceText> labelled = PrintedByline.read(text).names().stream()
                .filter(one -> one.role() == Contributor.Role.AUTHOR)
                .map(PrintedByline.Named::name)
                .toList();
        if (!labelled.isEmpty() || text.length() > LONGEST || PrintedByline.isLabel(text.value())) {
            return labelled;
        }
        return PrintedByline.namesIn(text).stream()
                .filter(name -> isPrintable(name) && name.value().indexOf(' ') > 0 && name.length() * 2 > text.length())
                .toList();
    }

    private boolean isTitle(SourceText name) {
        String title = page.metadata().title();
        return title != null && SiteIdentity.folded(title).equals(SiteIdentity.folded(name.value()));
    }

    private List<SourceText> stated() {
        for (Evidence clue : STATED) {
            List<SourceText> names = new ArrayList<>();
            for (Found found : clue.in(survey)) {
                split(found.text()).forEach(name -> {
                    SourceText whole = PrintedByline.whole(name);
                    if (whole != null && isSomebody(whole.value()) && names.size() < MOST) {
                        found.taken(whole, page.context().claims(), Field.CONTRIBUTORS);
                        names.add(whole);
                    }
                });
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The persons that JSON-LD names as authors of the article. */
    private static List<Found> persons(PageSurvey survey) {
        Thing article = survey.structured().article();
        List<Found> found = new ArrayList<>();
        for (String property : article == null ? List.<String>of() : List.of("author", "creator")) {
            for (Thing author : article.things(property)) {
                if (!author.isA("organization")) {
                    author.texts("name").forEach(name -> found.add(new Found(name, "JSON-LD author")));
                }
            }
            article.texts(property).forEach(name -> found.add(new Found(name, "JSON-LD author")));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** {@code twitter:data1} is the author where {@code twitter:label1} says so. */
    private static List<Found> writtenBy(PageSurvey survey) {
        for (String number : List.of("1", "2")) {
            for (Found label : survey.meta("twitter:label" + number)) {
                String said = label.text().value().toLowerCase(Locale.ROOT);
                if (said.endsWith(" by")
                        || said.contains("author")
                        || said.startsWith("verfasst")
                        || said.startsWith("écrit")) {
                    return survey.meta("twitter:data" + number);
                }
            }
        }
        return List.of();
    }

    /** Several names in one value, told apart; {@code Roe, Jane} of a citation is one. */
    private static List<SourceText> split(SourceText value) {
        List<SourceText> names = PrintedByline.namesIn(value);
        return names.size() > 1 ? names : List.of(value);
    }

    /** Whether a name in data can be somebody: neither the site, nor a team of it, nor an account, but in a forum. */
    private boolean isSomebody(String name) {
        boolean team = PrintedByline.isTeam(name);
        return !site.isCalled(name)
                && !(team && site.isIn(name))
                && !(name.indexOf(' ') < 0 && site.isHost(name))
                && (isForum() || !isAccount(name));
    }

    private boolean isForum() {
        Thing article = survey.structured().article();
        return article != null && (article.isA("forumposting") || article.isA("socialmediaposting"));
    }

    private static boolean isAccount(String name) {
        return name.indexOf(' ') < 0
                && name.codePoints().allMatch(cp -> cp < 0x250)
                && (name.codePoints().noneMatch(Character::isUpperCase)
                        || name.codePoints().anyMatch(Character::isDigit)
                        || name.indexOf('.') >= 0
                        || name.indexOf('_') >= 0
                        || name.codePoints().skip(1).anyMatch(Character::isUpperCase));
    }
}
