package io.github.unchaff.cli;

import io.github.unchaff.write.FormatWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds writers by what users call them. */
final class Formats {

    private static final String DEFAULT = "markdown";

    private final List<FormatWriter> writers;

    Formats(List<FormatWriter> writers) {
        this.writers = writers;
    }

    /** The writer asked for, else the one that the output's extension means, else Markdown. */
    FormatWriter choose(@Nullable String name, @Nullable Path output) {
        if (name != null) {
            return named(name);
        }
        FormatWriter meant = output == null ? null : byExtension(output);
        return meant == null ? named(DEFAULT) : meant;
    }

    /** The writer of that name. */
    FormatWriter named(String name) {
        FormatWriter found = find(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw Choices.unknown("-t", name, names(), Set.of());
        }
        return found;
    }

    private @Nullable FormatWriter find(String name) {
        for (FormatWriter writer : writers) {
            if (writer.names().contains(name)) {
                return writer;
            }
        }
        return null;
    }

    private @Nullable FormatWriter byExtension(Path output) {
        Path last = output.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        for (FormatWriter writer : writers) {
            if (writer.extension().equals(extension)) {
                return writer;
            }
        }
        return find(extension);
    }

    private String names() {
        StringBuilder out = new StringBuilder();
        for (FormatWriter writer : writers) {
            out.append(out.isEmpty() ? "" : ", ").append(writer.names().getFirst());
        }
        return out.toString();
    }
}
