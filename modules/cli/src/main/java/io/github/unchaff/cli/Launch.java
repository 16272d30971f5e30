package io.github.unchaff.cli;

import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.batch.Batch;
import io.github.unchaff.batch.Inputs;
import io.github.unchaff.data.FaultyDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Job} of the options that {@code convert} and {@code feed} share; whatever is wrong with them is said before
 * anything is read.
 */
record Launch(
        Surroundings surroundings, Toolkit toolkit, InputArguments input, ReadArguments reading, RunArguments running) {

    int run(Rendering rendering, @Nullable String output, boolean force) throws IOException, FaultyDataException {
        Report report = running.report(surroundings);
        Tally tally = new Tally(report, running.failOn());
        int jobs = input.jobs();
        Converter converter = toolkit.converter().get();
        ConverterOptions options = reading.options(converter, surroundings);
        List<String> names = input.names(surroundings);

        Target target = Target.of(names, output, rendering.writer(), surroundings);
        Inputs inputs = Inputs.find(names, surroundings.folder(), surroundings.in(), pathOf(target));
        tally.withSum(names.size() > 1 || names.stream().anyMatch(this::isFolder));
        Batch batch = new Batch(converter, options, jobs);
        return new Job(surroundings, batch, rendering, tally, force).run(inputs, target);
    }

    private boolean isFolder(String name) {
        return Files.isDirectory(surroundings.folder().resolve(name));
    }

    private static @Nullable Path pathOf(Target target) {
        return switch (target) {
            case Target.Stdout stdout -> null;
            case Target.OneFile file -> file.path();
            case Target.Folder folder -> folder.path();
        };
    }
}
