package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.batch.Batch;
import io.github.unchaff.batch.EntryNames;
import io.github.unchaff.batch.Failures;
import io.github.unchaff.batch.Input;
import io.github.unchaff.batch.Inputs;
import io.github.unchaff.batch.Outcome;
import io.github.unchaff.batch.OutputFile;
import io.github.unchaff.batch.OutputFolder;
import io.github.unchaff.batch.OutputTree;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.write.AtomicOutput;
import io.github.unchaff.write.Gathering;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One run from inputs to a target, as the options have it: convert each input, render it on the same thread, and hand the
 * results on in order.
 */
final class Job {

    private final Surroundings surroundings;
    private final Batch batch;
    private final Rendering rendering;
    private final Tally tally;
    private final boolean force;

    Job(Surroundings surroundings, Batch batch, Rendering rendering, Tally tally, boolean force) {
        this.surroundings = surroundings;
        this.batch = batch;
        this.rendering = rendering;
        this.tally = tally;
        this.force = force;
    }

    /** Runs, and says how it ended. */
    int run(Inputs inputs, Target target) throws IOException {
        tally.begin(inputs);
        switch (target) {
            case Target.Stdout stdout -> guarded("standard output", () -> one(inputs, surroundings.out()));
            case Target.OneFile file -> guarded(file.name(), () -> oneFile(inputs, file));
            case Target.Folder folder -> folder(inputs.found(), OutputFolder.open(folder.path(), folder.name(), force));
        }
        return tally.end();
    }

    private void oneFile(Inputs inputs, Target.OneFile file) throws IOException {
        if (rendering.gathers()) {
            gathered(inputs.found(), gathering -> write(gathering, file));
        } else if (rendering.writer().holdsMany()) {
            write(file.path(), file.name(), out -> oneByOne(inputs.found(), out));
        } else {
            LoneOutput output = new LoneOutput(file, rendering.extension(), force, tally);
            batch.run(inputs.found(), this::rendered, output::add);
            output.end();
        }
    }

    private void one(Inputs inputs, OutputStream out) throws IOException {
        if (rendering.gathers()) {
            gathered(inputs.found(), gathering -> {
                gathering.write(out);
                beside(gathering);
            });
        } else {
            oneByOne(inputs.found(), out);
        }
    }

    private void oneByOne(List<Input> inputs, OutputStream out) throws IOException {
        batch.run(inputs, this::rendered, outcome -> {
            byte[] bytes = outcome.output();
            if (bytes != null) {
                out.write(bytes);
            }
            tally.add(outcome);
        });
        if (tally.hasOnlyRejected()) {
            throw new Nothing();
        }
    }

    /** What is done with an output that has all its documents. */
    private interface Finish {
        void accept(Gathering gathering) throws IOException;
    }

    private void gathered(List<Input> inputs, Finish finish) throws IOException {
        try (Gathering gathering = rendering.gathering()) {
            batch.runOpenLast(inputs, outcome -> prepared(outcome, gathering), outcome -> {
                if (outcome.prepared() != null) {
                    gathering.add(outcome.prepared());
                } else if (outcome.conversion() instanceof Conversion.Series series) {
                    gathering.addHead(series.head());
                }
                tally.add(outcome);
            });
            if (!tally.hasOnlyRejected()) {
                gathering.settle().forEach(tally::add);
                finish.accept(gathering);
            }
        }
    }

    private static Outcome prepared(Outcome outcome, Gathering gathering) throws IOException {
        return outcome.conversion() instanceof Conversion.Converted converted
                ? outcome.withPrepared(gathering.prepare(converted))
                : outcome;
    }

    private void write(Gathering gathering, Target.OneFile file) throws IOException {
        if (write(file.path(), file.name(), gathering::write)) {
            beside(gathering);
        }
    }

    /** Writes the files that belong to an output, when that has been written. */
    private void beside(Gathering gathering) throws IOException {
        for (Gathering.Beside file : gathering.beside()) {
            Path path = surroundings.folder().resolve(file.name());
            switch (file.keep()) {
                case NOTHING -> AtomicOutput.write(path, file.content());
                case UNLESS_FORCED -> write(path, file.name(), file.content());
                case ALWAYS -> {
                    if (force || !Files.exists(path)) {
                        AtomicOutput.write(path, file.content());
                    }
                }
            }
        }
    }

    private boolean write(Path path, String name, AtomicOutput.Content content) throws IOException {
        Diagnostic trouble = OutputFile.write(path, name, force, content);
        if (trouble != null) {
            tally.add(trouble);
        }
        return trouble == null;
    }

    private void folder(List<Input> inputs, OutputFolder folder) throws IOException {
        List<String> places = inputs.stream().map(Input::place).toList();
        List<String> paths = OutputTree.of(places, rendering.extension());
        Map<Input, String> path = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            path.put(inputs.get(i), paths.get(i));
        }
        try {
            EntryNames names = new EntryNames();
            Batch.Finish finish = outcome -> written(rendered(outcome), folder, path);
            batch.runOpenLast(inputs, finish, outcome -> tally.add(part(outcome, folder, path, names)));
        } finally {
            folder.remember();
        }
    }

    private Outcome rendered(Outcome outcome) throws IOException {
        return outcome.conversion() instanceof Conversion.Converted converted
                ? outcome.withOutput(rendering.render(List.of(converted)))
                : outcome;
    }

    /** Parts of a series are named and written one after the other. */
    private Outcome part(Outcome outcome, OutputFolder folder, Map<Input, String> path, EntryNames names) {
        byte[] bytes = outcome.output();
        if (bytes == null || !(outcome.conversion() instanceof Conversion.Converted converted)) {
            return outcome;
        }
        String place = Objects.requireNonNull(path.get(outcome.input()));
        String below = place.substring(0, place.length() - rendering.extension().length() - 1) + "/";
        Diagnostic trouble = folder.write(names.of(below, converted, rendering.extension()), bytes);
        return trouble == null ? outcome.withoutOutput() : outcome.rejected(trouble);
    }

    private static Outcome written(Outcome outcome, OutputFolder folder, Map<Input, String> path) {
        byte[] bytes = outcome.output();
        if (bytes == null || outcome.isPart()) {
            return outcome;
        }
        String place = Objects.requireNonNull(path.get(outcome.input()));
        Diagnostic trouble = folder.write(place, bytes);
        return trouble == null ? outcome.withoutOutput() : outcome.rejected(trouble);
    }

    private void guarded(String name, Step step) {
        try {
            step.run();
        } catch (Nothing e) {
            return;
        } catch (IOException e) {
            tally.add(Failures.unwritable(name, e));
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Keeps an empty output from taking the place of a file. */
    private static final class Nothing extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
