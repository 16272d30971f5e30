package io.github.unchaff.clean;

import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.ledger.Claims;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Walker;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.rules.RuleSet;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.CharacterStep;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules are given: the one way to take something out of a document, and what is known of the publisher. Not
 * thread-safe.
 */
public final class Cleaning {

    private final ReadContext context;
    private final Site site;
    private Lined lined = new Lined(List.of());
    private Traits traits = new Traits(List.of());
    private final Map<Block, List<LinkLine>> linkLines = new IdentityHashMap<>();

    /** What stands in a body. */
    private record Traits(List<Block> body, Set<Trait> found) {
        Traits(List<Block> body) {
            this(body, Trait.in(body));
        }
    }

    /** A body in lines; most rules leave it as it is, and the next one wants the same lines. */
    private record Lined(List<Block> body, List<TextLine> lines, Zones zones) {
        Lined(List<Block> body) {
            this(body, TextLine.of(body));
        }

        private Lined(List<Block> body, List<TextLine> lines) {
            this(body, lines, Zones.of(lines));
        }
    }

    /** Cleaning of one document. */
    public Cleaning(ReadContext context, Site site) {
        this.context = context;
        this.site = site;
    }

    /** What is particular to the publisher; {@link Site#UNKNOWN} if nothing is. */
    public Site site() {
        return site;
    }

    /** What is known of credits lines and addresses. */
    public RuleSet rules() {
        return context.rules();
    }

    /** Whether the body was asked for as it is: no rule guesses at its structure then. */
    boolean keepsStructure() {
        return context.options().extract() == ReadOptions.Extract.NONE;
    }

    /** Whether the reader knows who wrote the article, so that a line of the text that names an author is no credit of it. */
    boolean knowsAuthors() {
        return context.isSettled(Field.CONTRIBUTORS);
    }

    /** Whether a rule finds in a document what it needs. */
    boolean mayConcern(Rule rule, Document document) {
        Set<Trait> needs = rule.needs();
        if (needs.isEmpty()) {
            return true;
        }
        if (traits.body != document.body()) {
            traits = new Traits(document.body());
        }
        return !Collections.disjoint(traits.found, needs);
    }

    /** The lines of a block with their links; see {@link LinkLine#of(Block)}. */
    List<LinkLine> linkLines(Block block) {
        return linkLines.computeIfAbsent(block, LinkLine::of);
    }

    /** All lines of the text of a document. */
    List<TextLine> lines(Document document) {
        return lined(document).lines;
    }

    /** Where its head ends and its tail begins. */
    Zones zones(Document document) {
        return lined(document).zones;
    }

    private Lined lined(Document document) {
        if (lined.body != document.body()) {
            lined = new Lined(document.body());
        }
        return lined;
    }

    /** Where claims go that are neither of the below. */
    public Claims claims() {
        return context.claims();
    }

    /** Takes blocks out by a named rule. */
    public void remove(List<Block> blocks, String rule) {
        new Remover(rule).blocks(blocks);
    }

    /** Takes a block out by a named rule. */
    public void remove(Block block, String rule) {
        new Remover(rule).block(block);
    }

    /** Takes inlines out by a named rule. */
    public void removeInlines(List<Inline> inlines, String rule) {
        new Remover(rule).inlines(inlines);
    }

    /** Takes text out by a named rule. */
    public void remove(Origin origin, String rule) {
        context.claims().removed(origin, rule);
    }

    /** Says that text is kept in the form that a step gave it. */
    public void change(Origin origin, CharacterStep step) {
        context.claims().changed(origin, step.id());
    }

    /** Says that text went to a metadata field. */
    public void move(Origin origin, Field field) {
        context.claims().moved(origin, field);
    }

    /** Whether some trouble of this kind was reported before. */
    public boolean hasReported(DiagnosticCode code) {
        return context.diagnostics().stream().anyMatch(before -> before.code() == code);
    }

    /** Reports trouble at a place. */
    public void report(DiagnosticCode code, Origin place, String message) {
        context.report(code, place, message);
    }

    private final class Remover extends Walker {
        private final String rule;

        Remover(String rule) {
            this.rule = rule;
        }

        @Override
        public void text(String value, Origin origin) {
            remove(origin, rule);
        }

        @Override
        public void image(Inline.Image image, boolean inFigure) {
            if (image.alt() != null) {
                remove(image.alt().origin(), rule);
            }
        }
    }
}
