package io.github.unchaff.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps and lists in the order of the text, for tests. */
public final class JsonValue {

    private JsonValue() {}

    /** The one value of a text. */
    public static @Nullable Object of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalStateException("more than one value");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value on one line without quotes. */
    static String line(@Nullable Object value) {
        return String.valueOf(value);
    }

    /** All members named {@code value} of a tree, one a line, in order; those of footnote definitions are at the end anyway. */
    static String leaves(@Nullable Object node) {
        StringBuilder out = new StringBuilder();
        if (node instanceof Map<?, ?> map) {
            out.append(map.get("value") == null ? "" : map.get("value") + "\n");
            out.append(leaves(map.get("children")));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> out.append(leaves(child)));
        }
        return out.toString();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException(parser.currentToken().name());
        };
    }
}
