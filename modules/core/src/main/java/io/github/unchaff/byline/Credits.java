package io.github.unchaff.byline;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a credits line: labels with names, such as {@code 翻译：Cindy Hao} or {@code 编辑：甲 | 校对：乙}. Which label means which
 * role is data, in {@code credits.yaml}.
 */
public final class Credits {

    /**
     * One label with its names.
     *
     * @param label the label with its colon, and the bar before it if there is one
     * @param names what stands behind it
     * @param role the role the label names
     */
    public record Credit(SourceText label, SourceText names, Contributor.Role role) {
        Credit after(SourceText bar) {
            return new Credit(bar.plus(label), names, role);
        }
    }

    private static final int LONGEST = 160;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|｜丨︱]\\s*|[ \\t\\u3000]{3,}");
    private static final Pattern COLON = Pattern.compile("\\s*[:：/]\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?；;]");

    private final Map<String, Contributor.Role> roles = new HashMap<>();

    private Credits(Map<?, ?> data) {
        for (Contributor.Role role : Contributor.Role.values()) {
            DataFile.texts(data, role.id()).forEach(label -> roles.put(label.toLowerCase(Locale.ROOT), role));
        }
    }

    /** The labels that ship with the toolkit; read once, when first asked for. */
    public static Credits standard() {
        return Standard.INSTANCE;
    }

    private static final class Standard {
        static final Credits INSTANCE =
                new Credits((Map<?, ?>) Objects.requireNonNull(DataFile.read(Credits.class, "credits.yaml")));
    }

    /**
     * The credits of a line.
     *
     * @return null unless the whole line is made of labels with names
     */
    public @Nullable List<Credit> read(SourceText line) {
        SourceText text = line.strip();
        if (text.length() == 0 || text.length() > LONGEST || SENTENCE.matcher(text.value()).find()) {
            return null;
        }
        List<Credit> found = new ArrayList<>();
        Matcher gap = BETWEEN.matcher(text.value());
        int from = 0;
        SourceText bar = SourceText.EMPTY;
        while (true) {
            boolean more = gap.find();
            SourceText part = text.slice(from, more ? gap.start() : text.length()).strip();
            Credit credit = part.length() == 0 ? null : credit(part);
            if (credit != null) {
                found.add(credit.after(bar));
            } else if (part.length() > 0) {
                return null;
            }
            if (!more) {
                return found.isEmpty() ? null : found;
            }
            bar = text.slice(gap.start(), gap.end()).strip();
            from = gap.end();
        }
    }

    private @Nullable Credit credit(SourceText part) {
        Matcher colon = COLON.matcher(part.value());
        if (!colon.find() || colon.start() == 0 || colon.end() == part.length()) {
            return null;
        }
        Contributor.Role role = roles.get(part.value().substring(0, colon.start()).toLowerCase(Locale.ROOT));
        SourceText names = part.slice(colon.end()).strip();
        return role == null || !Byline.isLike(names.value())
                ? null
                : new Credit(part.slice(0, colon.end()), names, role);
    }
}
