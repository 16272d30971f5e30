package io.github.unchaff.data;

import java.util.List;
import java.util.SequencedMap;

/**
 * A value of a data file that knows where it stands and under which key. Everything scalar is text: {@code true} and
 * {@code 2024} are what is written.
 */
public sealed interface Value {

    /** Where it stands: a text itself; of a list and a table the key above it. */
    Place place();

    /** The key it stands under; of an item of a list that of the list; empty at the top. */
    String key();

    /** What it is, in a message to a user. */
    String kind();

    /** A text. */
    record Text(Place place, String key, String value) implements Value {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** Values in order. */
    record Items(Place place, String key, List<Value> items) implements Value {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Values by keys, in order of the file; read through {@link Table}. */
    record Entries(Place place, String key, SequencedMap<String, Entry> entries) implements Value {
        @Override
        public String kind() {
            return "a table of keys";
        }
    }

    /** A value and the place of its key. */
    record Entry(Place place, Value value) {}
}
