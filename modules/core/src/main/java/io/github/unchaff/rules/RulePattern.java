package io.github.unchaff.rules;

import io.github.unchaff.data.Place;
import java.util.regex.Pattern;

/**
 * A regular expression of a rule file.
 *
 * @param place where it stands
 * @param key the key it stands under
 * @param regex what stands there
 * @param pattern what it is matched with
 * @param whole whether it must match the whole of a text, not find a part of it
 */
public record RulePattern(Place place, String key, String regex, Pattern pattern, boolean whole) {

    /** Whether it says something of a text. */
    public boolean matches(CharSequence text) {
        return whole ? pattern.matcher(text).matches() : pattern.matcher(text).find();
    }
}
