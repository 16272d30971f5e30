package io.github.unchaff.rules;

import io.github.unchaff.data.Place;
import java.util.function.Predicate;

/**
 * A regular expression of a rule file.
 *
 * @param place where it stands
 * @param key the key it stands under
 * @param regex what stands there
 * @param matches whether it says something of a text
 */
public record RulePattern(Place place, String key, String regex, Predicate<String> matches) {}
