package io.github.unchaff.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The language of a code block, as a class or an attribute says on {@code pre}, on the {@code code} in it or on what is round
 * them: {@code <pre><code class="language-java">}, {@code class="brush: java"}, {@code class="sourceCode java"},
 * {@code data-lang="java"}.
 */
final class CodeLanguage {

    private static final List<String> PREFIXES = List.of(
            "language-",
            "lang-",
            "highlight-source-",
            "highlight-text-",
            "highlight-",
            "brush:",
            "lang:",
            "shj-lang-",
            "syntax-");
    private static final List<String> ATTRIBUTES =
            List.of("data-lang", "data-language", "data-enlighter-language", "data-code-language", "data-syntax");
    /** Words beside which a bare word is the name of a language. */
    private static final Set<String> HIGHLIGHTERS = Set.of("hljs", "sourceCode", "sourcecode", "src");

    private static final String SYNTAX_HIGHLIGHTER = "syntaxhighlighter";
    private static final Set<String> NO_LANGUAGE = Set.of(
            "none",
            "default",
            "auto",
            "nohighlight",
            "no-highlight",
            "undefined",
            "null",
            "plain",
            "unknown",
            "source",
            "hljs",
            "highlight",
            "numberLines",
            "numbersource",
            "wrap",
            "copy",
            "line-numbers",
            "container",
            "notranslate");
    private static final int LONGEST = 24;
    private static final int LEVELS = 3;

    private CodeLanguage() {}

    static @Nullable String of(Element pre) {
        String own = said(pre, true);
        if (own != null) {
            return own;
        }
        Element code = pre.nameIs("pre") && pre.childrenSize() > 0 ? pre.selectFirst("code") : null;
        String inner = code == null ? null : said(code, true);
        if (inner != null) {
            return inner;
        }
        Element at = pre.parent();
        for (int level = 0; at != null && level < LEVELS && isRound(at); level++) {
            String around = said(at, false);
            if (around != null) {
                return around;
            }
            at = at.parent();
        }
        return null;
    }

    /** Whether an element may be there for the code alone. */
    private static boolean isRound(Element element) {
        return !element.nameIs("body") && !element.nameIs("article") && !element.nameIs("main");
    }

    private static @Nullable String said(Element element, boolean mayBeBare) {
        if (element.attributesSize() == 0) {
            return null;
        }
        for (String name : ATTRIBUTES) {
            String language = checked(element.attr(name).strip());
            if (language != null) {
                return language;
            }
        }
        return inClass(element.className(), mayBeBare);
    }

    private static @Nullable String inClass(String classes, boolean mayBeBare) {
        List<String> words = List.of(classes.strip().split("[\\s;]+"));
        for (int i = 0; i < words.size(); i++) {
            for (String prefix : PREFIXES) {
                boolean split = words.get(i).equals(prefix) && prefix.endsWith(":") && i + 1 < words.size();
                String rest = split
                        ? words.get(i + 1)
                        : words.get(i).startsWith(prefix) ? words.get(i).substring(prefix.length()) : "";
                String language = checked(rest);
                if (language != null) {
                    return language;
                }
            }
        }
        boolean highlighted =
                mayBeBare && words.stream().anyMatch(HIGHLIGHTERS::contains) || words.contains(SYNTAX_HIGHLIGHTER);
        if (highlighted) {
            for (String word : words) {
                String language = HIGHLIGHTERS.contains(word) || word.equals(SYNTAX_HIGHLIGHTER) ? null : checked(word);
                if (language != null && language.indexOf('-') < 0) {
                    return language;
                }
            }
        }
        return null;
    }

    /** A word that can be the name of a language; null for what stands for none. */
    private static @Nullable String checked(String word) {
        boolean fits = !word.isEmpty()
                && word.length() <= LONGEST
                && Character.isLetterOrDigit(word.charAt(0))
                && word.chars().allMatch(c -> c > ' ' && c < 127 && "`{}<>\"'=:,()".indexOf(c) < 0)
                && !NO_LANGUAGE.contains(word);
        return fits ? word.toLowerCase(Locale.ROOT) : null;
    }
}
