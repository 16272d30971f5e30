package io.github.unchaff.byline;

import io.github.unchaff.model.Contributor;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a credits line: labels with names, such as {@code 翻译：Cindy Hao}, {@code 编辑：甲 | 校对：乙} or {@code 译者/何黎}. Which
 * label means which role is data, in {@code credits.yaml}.
 */
public final class Credits {

    /**
     * One label with its names.
     *
     * @param label the label with its colon, and what separates it from the names before it
     * @param names what stands behind it
     * @param role the role the label names; the first, of several
     */
    public record Credit(SourceText label, SourceText names, Contributor.Role role) {}

    private static final int LONGEST = 200;
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?；;]");
    private static final Pattern BAR = Pattern.compile("[\\s\u3000|｜丨︱]*$");

    private final Map<String, Contributor.Role> roles = new HashMap<>();
    private final Pattern label;

    private Credits(List<CreditsFile> files) {
        files.forEach(file -> roles.putAll(file.roles()));
        String any = roles.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        label = Pattern.compile(
                "(?:^|[\\s\u3000|｜丨︱]\\s*)(?<label>" + any + ")(?:\\s*[/&＆、＋+]\\s*" + any + ")*(?:\\s*[:：]\\s*|/(?!"
                        + any + "))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The labels that ship with the toolkit; read once, when first asked for. */
    public static Credits standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final Credits INSTANCE = new Credits(List.of(CreditsFile.shipped()));
    }

    /** The labels of several files; what a later one says of a label counts. */
    public static Credits of(List<CreditsFile> files) {
        return new Credits(files);
    }

    /**
     * The credits of a line.
     *
     * @return null unless the whole line is made of labels with names
     */
    public @Nullable List<Credit> read(SourceText line) {
        SourceText text = line.strip();
        if (text.length() == 0
                || text.length() > LONGEST
                || SENTENCE.matcher(text.value()).find()) {
            return null;
        }
        Matcher matcher = label.matcher(text.value());
        if (!matcher.find() || matcher.start() > 0) {
            return null;
        }
        List<Credit> found = new ArrayList<>();
        SourceText bar = SourceText.EMPTY;
        boolean more = true;
        while (more) {
            SourceText mark = bar.plus(text.slice(matcher.start(), matcher.end()));
            Contributor.Role role = roles.get(matcher.group("label").toLowerCase(Locale.ROOT));
            int from = matcher.end();
            more = matcher.find();
            SourceText names = text.slice(from, more ? matcher.start() : text.length());
            Matcher end = BAR.matcher(names.value());
            bar = end.find() ? names.slice(end.start()).strip() : SourceText.EMPTY;
            names = names.slice(0, names.length() - (end.end() - end.start())).strip();
            if (role == null || !Byline.isLike(names.value())) {
                return null;
            }
            found.add(new Credit(mark, names, role));
        }
        return found;
    }
}
