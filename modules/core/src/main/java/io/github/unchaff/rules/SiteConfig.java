package io.github.unchaff.rules;

import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.site.SiteKey;
import io.github.unchaff.site.SiteSelector;
import io.github.unchaff.site.Sites;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one site in the text format of ftr-site-config: lines {@code directive: value}, selectors in XPath, comments behind
 * {@code #}, the file called after its host. What site files can say is taken over; every other line is reported.
 */
public final class SiteConfig {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Pattern ID = Pattern.compile("id\\(\\s*(?:'([^']+)'|\"([^\"]+)\")\\s*\\)(.*)");
    private static final String EXTENSION = ".txt";
    private static final String NO_FETCHING = "nothing is ever fetched";
    private static final String NO_REPLACING = "text is never replaced";
    private static final String OTHER_PROGRAM = "it says how another program works";

    /** Directives that site files do not have, and why. */
    private static final Map<String, String> NO_COUNTERPART = Map.ofEntries(
            Map.entry("next_page_link", NO_FETCHING),
            Map.entry("single_page_link", NO_FETCHING),
            Map.entry("single_page_link_in_feed", NO_FETCHING),
            Map.entry("if_page_contains", NO_FETCHING),
            Map.entry("http_header", NO_FETCHING),
            Map.entry("requires_login", NO_FETCHING),
            Map.entry("find_string", NO_REPLACING),
            Map.entry("replace_string", NO_REPLACING),
            Map.entry("tidy", OTHER_PROGRAM),
            Map.entry("prune", OTHER_PROGRAM),
            Map.entry("parser", OTHER_PROGRAM));

    private final String name;
    private final String host;
    private final List<String> comments = new ArrayList<>();
    private final Map<SiteKey, Set<String>> selectors = new EnumMap<>(SiteKey.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteConfig(String name, String host) {
        this.name = name;
        this.host = host;
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in diagnostics
     * @param host what it is about: {@link #host}
     */
    public static SiteConfig read(String name, String host, String text) {
        SiteConfig config = new SiteConfig(name, host);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            config.line(number, line.replace("\uFEFF", "").strip());
        }
        if (config.selectors.isEmpty()) {
            config.report(0, ImportCode.NOTHING, "no line of it can be imported");
        }
        String shipped = Sites.standard().forUrl("https://" + host + "/").host();
        if (!shipped.isEmpty()) {
            config.report(0, ImportCode.REPLACES, "for " + host + ", what ships for " + shipped + " no longer counts");
        }
        return config;
    }

    /** The host that a file is about by its name, {@code .example.org.txt} or {@code www.example.org.txt}; null if it is none. */
    public static @Nullable String host(String fileName) {
        String host = fileName.toLowerCase(Locale.ROOT);
        if (!host.endsWith(EXTENSION)) {
            return null;
        }
        host = host.substring(0, host.length() - EXTENSION.length());
        host = host.startsWith(".") ? host.substring(1) : host;
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return HOST.matcher(host).matches() ? host : null;
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("#")) {
            comments.add(line.substring(1).strip());
            return;
        }
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '_' || Character.isLetterOrDigit(line.charAt(end)))) {
            end++;
        }
        String directive = line.substring(0, end).toLowerCase(Locale.ROOT);
        String rest = line.substring(end).strip();
        boolean isDirective = end > 0 && (rest.startsWith(":") || rest.startsWith("(") && rest.contains(":"));
        if (!isDirective || rest.equals(":") || line.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
            report(number, ImportCode.UNKNOWN_LINE, "not imported: " + line);
        } else {
            directive(number, line, directive, rest.substring(1).strip());
        }
    }

    private void directive(int number, String line, String directive, String value) {
        switch (directive) {
            case "body", "strip", "title", "author", "date" ->
                add(number, line, SiteKey.valueOf(directive.toUpperCase(Locale.ROOT)), path(value));
            case "strip_id_or_class" -> {
                String part = withoutQuotes(value);
                add(
                        number,
                        line,
                        SiteKey.STRIP,
                        "//*[contains(@class, '" + part + "') or contains(@id, '" + part + "')]");
            }
            case "strip_image_src" ->
                add(number, line, SiteKey.STRIP, "//img[contains(@src, '" + withoutQuotes(value) + "')]");
            case "test_url", "test_contains" -> comments.add(directive + ": " + value);
            case "autodetect_on_failure" -> {
                // What is done anyway.
                if (!value.equals("yes")) {
                    noCounterpart(number, line, "the article is always searched for when no selector finds it");
                }
            }
            default -> {
                String why = NO_COUNTERPART.getOrDefault(directive, "site files have nothing like it");
                noCounterpart(number, line, why);
            }
        }
    }

    private void noCounterpart(int line, String text, String why) {
        report(line, ImportCode.NO_COUNTERPART, "not imported: " + text + " (" + why + ")");
    }

    private static String withoutQuotes(String value) {
        return value.replace("'", "").replace("\"", "");
    }

    /** The same expression, beginning at the top of the page as site files want it. */
    private static String path(String value) {
        Matcher id = ID.matcher(value);
        if (id.matches()) {
            String named = id.group(1) == null ? id.group(2) : id.group(1);
            return "//*[@id=" + (named.contains("'") ? "\"" + named + "\"" : "'" + named + "'") + "]" + id.group(3);
        }
        if (value.startsWith("./")) {
            return value.substring(1);
        }
        return value.startsWith("/") || value.startsWith("(") ? value : "/" + value;
    }

    private void add(int number, String line, SiteKey key, String selector) {
        String wrong = SiteSelector.wrong(key, selector);
        if (wrong == null) {
            selectors.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(selector);
        } else {
            report(number, ImportCode.BAD_SELECTOR, "not imported: " + line + " (" + wrong + ")");
        }
    }

    private void report(int line, DiagnosticCode code, String message) {
        Location at = line == 0 ? Location.of(name) : new Location(name, line, 1);
        diagnostics.add(new Diagnostic(code, at, message));
    }

    /** The host it is about. */
    public String host() {
        return host;
    }

    /** How many selectors were taken over. */
    public int selectors() {
        return selectors.values().stream().mapToInt(Set::size).sum();
    }

    /** What could not be taken over, line by line. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The site file: YAML, to be called {@code HOST.yaml}; comments stand at its beginning. Null if there is nothing to say. */
    public @Nullable String siteFile() {
        if (selectors.isEmpty()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        comments.forEach(
                comment -> out.append(("# " + printable(comment)).strip()).append('\n'));
        out.append("host: ").append(host).append('\n');
        selectors.forEach((key, list) -> {
            out.append(key.id()).append(":\n");
            list.forEach(selector -> out.append("  - '")
                    .append(printable(selector).replace("'", "''"))
                    .append("'\n"));
        });
        return out.toString();
    }

    /** Without what YAML does not allow (YAML 1.2.2, 5.1), and with line ends that YAML knows as spaces. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
