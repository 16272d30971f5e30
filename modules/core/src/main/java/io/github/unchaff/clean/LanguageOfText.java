package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Walker;
import io.github.unchaff.source.Origin;
import io.github.unchaff.text.Language;

/**
 * Sets the language from the letters of the text where the source names none, or names Chinese without saying which script.
 * Unknown stays unknown.
 */
final class LanguageOfText implements Rule {

    private static final int ENOUGH = 20_000;

    @Override
    public String id() {
        return "language";
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        String stated = document.metadata().language();
        if (stated != null && !stated.equalsIgnoreCase("zh")) {
            return document;
        }
        StringBuilder text = new StringBuilder();
        if (document.metadata().title() != null) {
            text.append(document.metadata().title()).append('\n');
        }
        new Walker() {
            @Override
            public void text(String value, Origin origin) {
                if (text.length() < ENOUGH) {
                    text.append(value).append('\n');
                }
            }
        }.blocks(document.body());
        String found = Language.of(text.toString());
        return found == null || stated != null && !found.startsWith("zh")
                ? document
                : document.withMetadata(
                        document.metadata().with().language(found).build());
    }
}
