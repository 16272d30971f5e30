package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import java.util.List;

/**
 * The rules in the order in which they work; the reason stands beside a line whose place matters.
 *
 * @param rules first to last
 */
public record Profile(List<Rule> rules) {

    /** What every document goes through. */
    public static final Profile STANDARD = new Profile(List.of(
            // First: every later rule looks at text.
            new CharacterPolicy(),
            new Addresses(),
            // Behind the addresses, which are known when they are unwrapped.
            new Decorations(),
            new EdgeImages(),
            new EmptyBlocks(),
            // Pictures and the lines around them, before their captions can be taken for headings or credits.
            new FigureLists(),
            new FigureCaptions(),
            new ImageDescriptions(),
            new CaptionCredits(),
            new ImageNotes(),
            new MediaLines(),
            // What stands as an address in the text counts as a link from here on.
            new BareAddresses(),
            new Promotion(),
            new FollowUs(),
            new Related(),
            new RepeatedTitle(),
            // The closing lines, from the most to the least particular.
            new ClosingLines(),
            new Rights(),
            new OriginalLink(),
            // Behind the rules that take links out which lead elsewhere.
            new References(),
            new DescribedBylines(),
            new NameLists(),
            new CreditLines(),
            new ReporterLines(),
            new ClosingNotes(),
            new Stump(),
            // Where credits and rights are gone, such titles are the last lines.
            new RelatedTitles(),
            new RepeatedTitle(),
            // After the closing lines that are metadata, so that a tail before them is at the end; without rules below
            // it.
            new EmptyBlocks(),
            new TailLines(),
            new EndMarks(),
            new Datelines(),
            // After the reporters' datelines, which say it more exactly.
            new StatedDate(),
            // Behind all that ends an article.
            new ClosingImages(),
            new StarredLines(),
            // After the credits, which may be bold lines too.
            new BoldHeadings(),
            new HeadingDepths(),
            // Again: what went may have left a thematic break with nothing below it.
            new EmptyBlocks(),
            // Last of those that touch text: nothing beside emphasis changes any more.
            new EmphasisEdges(),
            new AuthorNames(),
            new LanguageOfText()));

    /** Copies the rules. */
    public Profile {
        rules = List.copyOf(rules);
    }

    /** The document after all rules. */
    public Document clean(Document document, Cleaning cleaning) {
        Document clean = document;
        for (Rule rule : rules) {
            if (cleaning.mayConcern(rule, clean)) {
                clean = rule.apply(clean, cleaning);
            }
        }
        return clean;
    }
}
