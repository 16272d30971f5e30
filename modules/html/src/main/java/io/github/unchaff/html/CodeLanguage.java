package io.github.unchaff.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of a code block, as its class says: {@code <pre><code class="language-java">}. */
final class CodeLanguage {

    private static final List<String> PREFIXES = List.of("language-", "lang-", "highlight-source-", "brush:");

    private CodeLanguage() {}

    static @Nullable String of(Element pre) {
        String own = of(pre.className());
        if (own != null) {
            return own;
        }
        Element code = pre.selectFirst("code");
        String inner = code == null ? null : of(code.className());
        Element parent = pre.parent();
        return inner != null || parent == null ? inner : of(parent.className());
    }

    private static @Nullable String of(String classes) {
        for (String name : classes.split("\\s+")) {
            for (String prefix : PREFIXES) {
                String language = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
                if (!language.isEmpty() && language.chars().allMatch(c -> c > ' ' && c < 127 && c != '`')) {
                    return language;
                }
            }
        }
        return null;
    }
}
