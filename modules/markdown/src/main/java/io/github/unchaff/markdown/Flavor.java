package io.github.unchaff.markdown;

/**
 * Which constructs of Markdown a text may hold. What is off is text.
 *
 * @param indentedCode code by four spaces; off, such lines lose their indentation
 * @param fencedCode code between fences
 * @param htmlBlocks blocks of HTML
 * @param tables pipe tables (GFM 4.10)
 * @param strikethrough {@code ~~text~~} (GFM 6.5)
 * @param setextHeadings headings by a line of {@code ===} or {@code ---} below
 * @param linkDefinitions {@code [label]: address} and footnotes
 * @param machineWritten line ends in a paragraph are line breaks, and stars in pairs are strong emphasis wherever they stand
 */
public record Flavor(
        boolean indentedCode,
        boolean fencedCode,
        boolean htmlBlocks,
        boolean tables,
        boolean strikethrough,
        boolean setextHeadings,
        boolean linkDefinitions,
        boolean machineWritten) {

    /** Everything in CommonMark, with tables, strikethrough and footnotes. */
    public static final Flavor COMMONMARK = new Flavor(true, true, true, true, true, true, true, false);

    /** Articles that a machine wrote as Markdown, where {@code ---}, {@code ~~} and indentation mean little. */
    public static final Flavor WIKI_ARTICLE = new Flavor(false, false, false, true, false, false, false, true);

    Flavor withoutHtmlBlocks() {
        return new Flavor(
                indentedCode,
                fencedCode,
                false,
                tables,
                strikethrough,
                setextHeadings,
                linkDefinitions,
                machineWritten);
    }

    Flavor withoutSetextHeadings() {
        return new Flavor(
                indentedCode, fencedCode, htmlBlocks, tables, strikethrough, false, linkDefinitions, machineWritten);
    }
}
