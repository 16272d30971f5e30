package io.github.unchaff.feed.check;

import io.github.unchaff.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Something that a feed should or must not do. To add one: a constant, the line that finds it, and its fixture. */
public sealed interface CheckRule
        permits StructureRule,
                IdentityRule,
                DateRule,
                TextRule,
                LinkRule,
                MetadataRule,
                ExtensionRule,
                HistoryRule,
                JsonRule {

    /** The name of the constant. */
    String name();

    /** What it says to users. */
    Saying saying();

    /**
     * What a rule says to users.
     *
     * @param severity how much it matters
     * @param clause where it is from: a clause of a specification, or {@code practice}
     * @param says what was found, as a sentence without a capital and a full stop
     * @param advice what to do about it
     */
    record Saying(Severity severity, String clause, String says, String advice) {}

    /** How much it matters. */
    default Severity severity() {
        return saying().severity();
    }

    /** Where it is from. */
    default String clause() {
        return saying().clause();
    }

    /** What was found. */
    default String says() {
        return saying().says();
    }

    /** What to do about it. */
    default String advice() {
        return saying().advice();
    }

    /** The name that users see, such as {@code entry-id-missing}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it looks at, such as {@code identity}. */
    default String group() {
        String type = getClass().getSimpleName();
        return type.substring(0, type.length() - "Rule".length()).toLowerCase(Locale.ROOT);
    }

    /** All rules, by groups. */
    static List<CheckRule> all() {
        return Stream.<CheckRule[]>of(
                        StructureRule.values(),
                        IdentityRule.values(),
                        DateRule.values(),
                        TextRule.values(),
                        LinkRule.values(),
                        MetadataRule.values(),
                        ExtensionRule.values(),
                        HistoryRule.values(),
                        JsonRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
