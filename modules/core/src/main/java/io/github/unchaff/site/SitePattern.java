package io.github.unchaff.site;

import io.github.unchaff.data.Fault;
import io.github.unchaff.data.Value;
import io.github.unchaff.text.WholeText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One regular expression of a site file. A dot matches line ends. Immutable and thread-safe. */
public final class SitePattern {

    private static final int LONGEST_ENDING = 1000;

    private final SiteKey key;
    private final Value.Text source;
    private final Pattern pattern;
    private final WholeText whole;

    private SitePattern(SiteKey key, Value.Text source, Pattern pattern) {
        this.key = key;
        this.source = source;
        this.pattern = pattern;
        this.whole = new WholeText(pattern);
    }

    /** The expression of a text; null, with a fault, when it is none. */
    static @Nullable SitePattern of(SiteKey key, Value.Text source, List<Fault> faults) {
        try {
            Pattern pattern = Pattern.compile(source.value(), Pattern.DOTALL);
            if (key.shape() == SiteKey.Shape.ENDING) {
                pattern = Pattern.compile("(?:" + source.value() + ")\\z", Pattern.DOTALL);
            }
            String wrong = wrong(key, pattern);
            if (wrong == null) {
                return new SitePattern(key, source, pattern);
            }
            faults.add(new Fault(source.place(), key.id(), wrong));
        } catch (PatternSyntaxException e) {
            faults.add(new Fault(source.place(), key.id(), "no regular expression: " + e.getDescription()));
        }
        return null;
    }

    private static @Nullable String wrong(SiteKey key, Pattern pattern) {
        List<String> named = pattern.namedGroups().keySet().stream().sorted().toList();
        for (String group : named) {
            if (!key.groups().contains(group)) {
                return "no group may be called " + group + " here"
                        + (key.groups().isEmpty() ? "" : "; there is " + String.join(", ", key.groups()));
            }
        }
        return key.shape() == SiteKey.Shape.PARTS && named.isEmpty()
                ? "a group is needed, such as (?<" + key.groups().getFirst() + ">.+)"
                : null;
    }

    /** The key it stands under. */
    public SiteKey key() {
        return key;
    }

    /** What stands in the file. */
    public Value.Text source() {
        return source;
    }

    /** What it is matched with. */
    public Pattern pattern() {
        return pattern;
    }

    /** The match over the whole text, or of an ending the one at its end; null if there is none. */
    @Nullable
    Matcher match(String text) {
        return key.shape() == SiteKey.Shape.ENDING ? ending(text) : whole.match(text);
    }

    private @Nullable Matcher ending(String text) {
        Matcher matcher = pattern.matcher(text);
        return text.length() <= LONGEST_ENDING && matcher.find() ? matcher : null;
    }

    /** Whether it says something of this text. */
    public boolean matches(String text) {
        return match(text) != null;
    }
}
