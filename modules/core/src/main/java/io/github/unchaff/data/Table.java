package io.github.unchaff.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a data file, or of a part of one, read strictly: whatever has not the asked type is a fault, and counts as absent.
 *
 * @param place where it stands
 * @param key the key it stands under; empty at the top
 * @param content what it holds
 * @param faults where faults go
 */
public record Table(Place place, String key, Value.Entries content, List<Fault> faults) {

    private static final int LONGEST_KEY = 40;

    /** The table in a value; an empty one, with a fault, when it is none. */
    public static Table of(Value value, List<Fault> faults) {
        if (value instanceof Value.Entries entries) {
            return new Table(value.place(), value.key(), entries, faults);
        }
        faults.add(new Fault(value.place(), value.key(), "a table of keys must stand here, not " + value.kind()));
        return empty(value.place(), value.key(), faults);
    }

    private static Table empty(Place place, String key, List<Fault> faults) {
        return new Table(place, key, new Value.Entries(place, key, new LinkedHashMap<>()), faults);
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
        return content.entries().keySet();
    }

    /** Makes a fault of every key that is not among these. */
    public void allow(Collection<String> known) {
        content.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                String near = name.length() > LONGEST_KEY ? null : Nearest.of(name, known);
                String hint = near == null ? "; docs/rules.md has those there are" : "; is " + near + " meant?";
                faults.add(new Fault(entry.place(), name, "there is no such key" + hint));
            }
        });
    }

    /** The text of a key, or null. */
    public Value.@Nullable Text text(String name) {
        Value value = value(name);
        return value == null ? null : asText(value);
    }

    /** The text of a key that must be there; null, with a fault, when it is not. */
    public Value.@Nullable Text needed(String name) {
        if (!keys().contains(name)) {
            faults.add(new Fault(place, key, "the key '" + name + "' is missing"));
        }
        return text(name);
    }

    /** The texts of a key, one or a list; none when it is absent. */
    public List<Value.Text> texts(String name) {
        List<Value.Text> out = new ArrayList<>();
        for (Value item : items(name)) {
            Value.Text text = asText(item);
            if (text != null) {
                out.add(text);
            }
        }
        return out;
    }

    /** The items of a key, a list or one without the list; none when it is absent. */
    public List<Value> items(String name) {
        Value value = value(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Value.Items list ? list.items() : List.of(value);
    }

    /** Makes a fault of a key, at its place; or of the table when the key is absent. */
    public void fault(String name, String message) {
        Value value = value(name);
        faults.add(new Fault(value == null ? place : value.place(), name, message));
    }

    /** The tables of a key, one or a list; none when it is absent. */
    public List<Table> tables(String name) {
        return items(name).stream().map(item -> of(item, faults)).toList();
    }

    /** The table of a key; an empty one when it is absent. */
    public Table table(String name) {
        Value value = value(name);
        return value == null ? empty(place, name, faults) : of(value, faults);
    }

    private @Nullable Value value(String name) {
        Value.Entry entry = content.entries().get(name);
        return entry == null ? null : entry.value();
    }

    private Value.@Nullable Text asText(Value value) {
        if (value instanceof Value.Text text) {
            return text;
        }
        faults.add(new Fault(value.place(), value.key(), "a text must stand here, not " + value.kind()));
        return null;
    }
}
