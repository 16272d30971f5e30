package io.github.unchaff.frontmatter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads front matter into entries with their places, without building objects: no tags, no aliases, no surprises. */
final class FrontMatterYaml {

    /**
     * A value.
     *
     * @param text what it says
     * @param start where it begins, quotes included
     * @param end where it ends
     */
    record Scalar(String text, int start, int end) {}

    /**
     * A key with its values.
     *
     * @param end where the last value ends
     * @param values one, or those of a list; null if the value is anything else
     */
    record Entry(Scalar key, int end, @Nullable List<Scalar> values) {}

    private static final int DEEPEST = 100;

    private final Iterator<Event> events;
    private final String yaml;
    private final List<Scalar> scalars = new ArrayList<>();
    private int codePoints;
    private int units;

    private FrontMatterYaml(String yaml) {
        this.yaml = yaml;
        LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
        this.events = new Parse(settings).parseString(yaml).iterator();
    }

    /**
     * The entries and the places of all scalars.
     *
     * @param entries in order
     * @param scalars keys and values, also of what is in no entry
     */
    record Parsed(List<Entry> entries, List<Scalar> scalars) {}

    /** The entries of a mapping; null if the text is valid but something else. */
    static @Nullable Parsed parse(String yaml) throws YamlEngineException {
        if (isTooDeep(yaml)) {
            throw new YamlEngineException("brackets in brackets in brackets");
        }
        FrontMatterYaml reader = new FrontMatterYaml(yaml);
        List<Entry> entries = reader.mapping();
        return entries == null ? null : new Parsed(entries, reader.scalars);
    }

    /** The parser is quadratic in open brackets. */
    private static boolean isTooDeep(String yaml) {
        int open = 0;
        for (int i = 0; i < yaml.length() && open < DEEPEST; i++) {
            char c = yaml.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return open >= DEEPEST;
    }

    private @Nullable List<Entry> mapping() {
        Event event = events.next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.next();
        }
        if (!(event instanceof MappingStartEvent)) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(event instanceof ScalarEvent key)) {
                return null;
            }
            entries.add(entry(scalar(key)));
            event = events.next();
        }
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent) {
                return null;
            }
        }
        return entries;
    }

    private Entry entry(Scalar key) {
        Event event = events.next();
        if (event instanceof ScalarEvent value) {
            Scalar scalar = scalar(value);
            return new Entry(key, scalar.end, List.of(scalar));
        }
        boolean flat = event instanceof SequenceStartEvent;
        List<Scalar> values = new ArrayList<>();
        int depth = depth(event);
        int end = Math.max(key.end, index(event.getEndMark().orElseThrow()));
        while (depth > 0) {
            event = events.next();
            depth += depth(event);
            flat &= event instanceof ScalarEvent || depth == 0;
            if (event instanceof ScalarEvent value) {
                values.add(scalar(value));
            }
            end = Math.max(end, index(event.getEndMark().orElseThrow()));
        }
        return new Entry(key, end, flat ? values : null);
    }

    private static int depth(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private Scalar scalar(ScalarEvent event) {
        int start = index(event.getStartMark().orElseThrow());
        Scalar scalar =
                new Scalar(event.getValue(), start, index(event.getEndMark().orElseThrow()));
        scalars.add(scalar);
        return scalar;
    }

    /** Marks count code points. */
    private int index(Mark mark) {
        if (mark.getIndex() < codePoints) {
            codePoints = 0;
            units = 0;
        }
        units = yaml.offsetByCodePoints(units, mark.getIndex() - codePoints);
        codePoints = mark.getIndex();
        return units;
    }
}
