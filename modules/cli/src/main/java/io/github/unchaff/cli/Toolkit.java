package io.github.unchaff.cli;

import io.github.unchaff.Converter;
import io.github.unchaff.write.FormatWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * What the command works with. Made when first needed, so that {@code --help} is quick.
 *
 * @param converter makes the converter
 * @param writers finds the writers
 */
record Toolkit(Supplier<Converter> converter, Supplier<List<FormatWriter>> writers) {

    /** All readers and writers on the class path. */
    static Toolkit standard() {
        return new Toolkit(Converter::standard, Toolkit::allWriters);
    }

    private static List<FormatWriter> allWriters() {
        List<FormatWriter> writers = new ArrayList<>();
        for (FormatWriter writer : ServiceLoader.load(FormatWriter.class)) {
            writers.add(writer);
        }
        return writers;
    }
}
