package io.github.unchaff.json;

import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of JSON (RFC 8259, 3) that knows where it stands. Immutable. */
public sealed interface JsonValue {

    /** Where it stands: brackets and quotes included. */
    Origin place();

    /** What it is, in a message to a user. */
    String kind();

    /** Members in order of the text; a name may occur twice. */
    record Members(Origin place, List<Member> members) implements JsonValue {
        /** Copies the list. */
        public Members {
            members = List.copyOf(members);
        }

        /** The value of the first member of that name, or null; case counts. */
        public @Nullable JsonValue get(String name) {
            for (Member member : members) {
                if (member.name().value().value().equals(name)) {
                    return member.value();
                }
            }
            return null;
        }

        /** The text of the first member of that name; empty if there is none or it is no text. */
        public SourceText text(String name) {
            return get(name) instanceof Text text ? text.value() : SourceText.EMPTY;
        }

        /** The members of an object under that name, or null. */
        public @Nullable Members object(String name) {
            return get(name) instanceof Members inner ? inner : null;
        }

        /** The items of an array under that name; none if there is no array. */
        public List<JsonValue> items(String name) {
            return get(name) instanceof Items inner ? inner.items() : List.of();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A name and its value. */
    record Member(Text name, JsonValue value) {}

    /** Values in order. */
    record Items(Origin place, List<JsonValue> items) implements JsonValue {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param value what it says, without the quotes and with its escapes decoded
     */
    record Text(Origin place, SourceText value) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /**
     * A number.
     *
     * @param written as it is written, such as {@code 1e3}
     */
    record Number(Origin place, String written) implements JsonValue {

        /** Its value if it is a whole number that a {@code long} can hold; null if not. */
        public @Nullable Long whole() {
            try {
                return Long.valueOf(written);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool(Origin place, boolean value) implements JsonValue {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    /** Nothing; also where a value should be and none is. */
    record Null(Origin place) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
