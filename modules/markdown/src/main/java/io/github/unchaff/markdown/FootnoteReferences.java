package io.github.unchaff.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Finds {@code [^1]} where a definition of that label exists; elsewhere it stays text. */
final class FootnoteReferences implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null) {
            return LinkResult.none();
        }
        String text = info.text(scanner);
        if (text.length() < 2 || text.charAt(0) != '^') {
            return LinkResult.none();
        }
        FootnoteDefinition definition = context.getDefinition(FootnoteDefinition.class, text.substring(1));
        return definition == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(definition), info.afterTextBracket());
    }
}
