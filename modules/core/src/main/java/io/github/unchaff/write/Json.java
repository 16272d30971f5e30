package io.github.unchaff.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as we write it: UTF-8 without escapes but the necessary ones, LF, two spaces, every key present. Not thread-safe. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The reader bounds how deep blocks nest; a limit here could only lose a document.
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(1_000_000).build())
            .build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Something that writes a value or several members. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    /** Something that writes an element of an array. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    /** Something that writes a whole document. */
    @FunctionalInterface
    interface Content {
        void write(Json json) throws IOException;
    }

    /** A JSON text on one line, or over many lines; without a final line end. */
    static String text(boolean pretty, Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(printer());
            }
            content.write(new Json(out));
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** An object as a value. */
    void object(Part members) throws IOException {
        out.writeStartObject();
        members.write();
        out.writeEndObject();
    }

    /** A member that is an object, or null. */
    void object(String name, boolean present, Part members) throws IOException {
        out.writeFieldName(name);
        if (present) {
            object(members);
        } else {
            out.writeNull();
        }
    }

    /** A member that is an array. */
    <T> void array(String name, List<T> elements, Element<T> each) throws IOException {
        array(name, elements, each, () -> {});
    }

    /** A member that is an array with more elements behind the listed ones. */
    <T> void array(String name, List<T> elements, Element<T> each, Part rest) throws IOException {
        out.writeArrayFieldStart(name);
        for (T element : elements) {
            each.write(element);
        }
        rest.write();
        out.writeEndArray();
    }

    /** A member that is an array of texts. */
    void texts(String name, List<String> texts) throws IOException {
        array(name, texts, text -> out.writeString(Printable.of(text)));
    }

    /** A member that is an array of names, null for each empty one. */
    void names(String name, List<String> names) throws IOException {
        array(name, names, text -> {
            if (text.isEmpty()) {
                out.writeNull();
            } else {
                out.writeString(text);
            }
        });
    }

    /** A member that is a text, or null. */
    void text(String name, @Nullable String value) throws IOException {
        out.writeFieldName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(Printable.of(value));
        }
    }

    /** A member that is a number. */
    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    /** A member that is a number, or null for 0. */
    void numberUnlessZero(String name, long value) throws IOException {
        if (value == 0) {
            text(name, null);
        } else {
            number(name, value);
        }
    }

    /** A member that is true or false. */
    void bool(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }
}
