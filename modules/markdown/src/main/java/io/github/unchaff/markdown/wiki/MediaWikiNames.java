package io.github.unchaff.markdown.wiki;

import io.github.unchaff.data.DataFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that mean something in links of MediaWiki, in several languages: {@code mediawiki.yaml}. */
record MediaWikiNames(
        Set<String> files,
        Set<String> categories,
        Set<String> namespaces,
        Set<String> frames,
        Set<String> options,
        Set<String> alts,
        Set<String> languages,
        Map<String, String> wikis,
        Map<String, Integer> shownTemplates) {

    static final MediaWikiNames STANDARD = read();

    private static final int MOST_LETTERS = 3;

    boolean isFile(String prefix) {
        return files.contains(prefix);
    }

    boolean isCategory(String prefix) {
        return categories.contains(prefix);
    }

    boolean isNamespace(String prefix) {
        return namespaces.contains(prefix) || files.contains(prefix) || categories.contains(prefix);
    }

    boolean isLanguage(String prefix) {
        int hyphen = prefix.indexOf('-');
        String letters = hyphen < 0 ? prefix : prefix.substring(0, hyphen);
        return letters.length() >= 2
                && letters.length() <= MOST_LETTERS
                && letters.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && languages.contains(letters);
    }

    boolean isWiki(String prefix) {
        return wikis.containsKey(prefix);
    }

    /** The beginning of the addresses of another wiki, or null. */
    @Nullable
    String base(String prefix) {
        return isLanguage(prefix) ? "https://" + prefix + ".wikipedia.org/wiki/" : wikis.get(prefix);
    }

    boolean isFrame(String option) {
        return frames.contains(beforeEquals(option));
    }

    boolean isAlt(String option) {
        return option.indexOf('=') > 0 && alts.contains(beforeEquals(option));
    }

    /** Whether an option is about how an image looks: {@code 200px}, {@code right}, {@code link=}. */
    boolean isOption(String option) {
        return options.contains(beforeEquals(option))
                || option.length() <= 12
                        && (option.endsWith("px") || option.endsWith("像素"))
                        && option.chars().limit(option.length() - 2L).allMatch(c -> c >= '0' && c <= '9' || c == 'x');
    }

    /** Which parameter of a template is its text, from 1, the last one being 0; or null, if it is not known to have one. */
    @Nullable
    Integer shownParameter(String template) {
        String name = template.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.startsWith("lang-") ? Integer.valueOf(1) : shownTemplates.get(name);
    }

    private static String beforeEquals(String option) {
        int equals = option.indexOf('=');
        return (equals < 0 ? option : option.substring(0, equals)).strip();
    }

    private static MediaWikiNames read() {
        if (!(DataFile.read(MediaWikiNames.class, "mediawiki.yaml") instanceof Map<?, ?> map)) {
            throw new IllegalStateException("mediawiki.yaml is missing");
        }
        Map<String, String> wikis = new LinkedHashMap<>();
        Map<String, Integer> templates = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("wikis")).forEach((key, value) -> wikis.put(key.toString(), value.toString()));
        ((Map<?, ?>) map.get("shown_templates"))
                .forEach((key, value) -> templates.put(key.toString(), (Integer) value));
        return new MediaWikiNames(
                set(map, "files"),
                set(map, "categories"),
                set(map, "namespaces"),
                set(map, "frames"),
                set(map, "options"),
                set(map, "alts"),
                set(map, "languages"),
                wikis,
                templates);
    }

    private static Set<String> set(Map<?, ?> map, String key) {
        Collection<String> texts = DataFile.texts(map, key);
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
