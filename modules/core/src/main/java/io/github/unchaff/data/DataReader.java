package io.github.unchaff.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML into values with places. What YAML allows and data files do not need, aliases and repeated keys, is a fault. */
final class DataReader {

    private static final int DEEPEST = 8;

    private final String file;
    private final List<Fault> faults;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private DataReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The value at the top of a file; null, with a fault, when it is no YAML or empty. */
    static @Nullable Value read(String file, String text, List<Fault> faults) {
        DataReader reader = new DataReader(file, faults);
        Place top = new Place(file, 1, 1);
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Iterator<Node> documents =
                    new Compose(settings).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                faults.add(new Fault(top, "", "the file is empty"));
                return null;
            }
            Value value = reader.value(documents.next(), top, "", 0);
            if (documents.hasNext()) {
                faults.add(new Fault(reader.place(documents.next()), "", "only one document may stand in a file"));
            }
            return value;
        } catch (MarkedYamlEngineException e) {
            faults.add(new Fault(reader.place(e.getProblemMark(), top), "", "not valid YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            faults.add(new Fault(
                    top, "", "not valid YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        }
        return null;
    }

    private @Nullable Value value(Node node, Place above, String key, int depth) {
        if (node instanceof ScalarNode scalar) {
            return text(scalar, key);
        }
        if (depth > DEEPEST || !seen.add(node)) {
            String why = depth > DEEPEST ? "this nests too deeply" : "an alias of YAML; write it out";
            faults.add(new Fault(place(node), key, why));
            return null;
        }
        return switch (node) {
            case MappingNode mapping -> entries(mapping, above, key, depth);
            case SequenceNode sequence -> items(sequence, above, key, depth);
            default -> null;
        };
    }

    private @Nullable Value text(ScalarNode scalar, String key) {
        if (scalar.getTag().equals(Tag.NULL)) {
            faults.add(new Fault(place(scalar), key, "a value is missing here"));
            return null;
        }
        return new Value.Text(place(scalar), key, scalar.getValue());
    }

    private Value items(SequenceNode sequence, Place above, String key, int depth) {
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Value value = value(item, place(item), key, depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        return new Value.Items(above, key, items);
    }

    private Value entries(MappingNode mapping, Place above, String key, int depth) {
        LinkedHashMap<String, Value.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                faults.add(new Fault(place, key, "a key must be a text"));
                continue;
            }
            Value value = value(tuple.getValueNode(), place, name.getValue(), depth + 1);
            if (entries.containsKey(name.getValue())) {
                faults.add(new Fault(place, name.getValue(), "this key stands here twice"));
            } else if (value != null) {
                entries.put(name.getValue(), new Value.Entry(place, value));
            }
        }
        return new Value.Entries(above, key, entries);
    }

    private Place place(Node node) {
        return place(node.getStartMark(), new Place(file, 1, 1));
    }

    private Place place(Optional<Mark> mark, Place otherwise) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(otherwise);
    }
}
