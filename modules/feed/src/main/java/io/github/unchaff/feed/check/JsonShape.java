package io.github.unchaff.feed.check;

import io.github.unchaff.json.JsonValue;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which members an object of JSON Feed may have, and of what type: {@code s} string, {@code n} number, {@code b} boolean,
 * {@code a} array, {@code o} object.
 *
 * @param members their types by their names
 */
record JsonShape(Map<String, String> members) {

    /** Of {@code "id:s title:s tags:a"}. */
    static JsonShape of(String members) {
        Map<String, String> types = new HashMap<>();
        for (String member : members.split(" ")) {
            int colon = member.indexOf(':');
            types.put(member.substring(0, colon), member.substring(colon + 1));
        }
        return new JsonShape(Map.copyOf(types));
    }

    /** Looks at names and types. */
    void check(JsonValue.Members object, Found found) {
        Set<String> seen = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            String name = member.name().value().value();
            Origin place = member.name().place();
            String type = members.get(name);
            if (!seen.add(name)) {
                found.add(JsonRule.JSON_NAME_REPEATED, place, name);
            } else if (type == null && !name.startsWith("_")) {
                found.add(JsonRule.JSON_MEMBER_UNKNOWN, place, name);
            } else if (type != null && !type.contains(typeOf(member.value()))) {
                found.add(
                        JsonRule.JSON_TYPE_WRONG,
                        member.value().place(),
                        name + " is " + member.value().kind());
            }
        }
    }

    private static String typeOf(JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> "s";
            case JsonValue.Number number -> "n";
            case JsonValue.Bool bool -> "b";
            case JsonValue.Items items -> "a";
            case JsonValue.Members members -> "o";
            case JsonValue.Null none -> "0";
        };
    }

    /** The text under a name, stripped; empty if there is none. */
    static SourceText text(JsonValue.Members object, String name) {
        return object.text(name).strip();
    }

    /** Where an object begins. */
    static Origin start(JsonValue value) {
        return value.place().isEmpty() ? Origin.NONE : value.place().slice(0, 1);
    }
}
