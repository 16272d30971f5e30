package io.github.unchaff.cli;

import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.batch.Batch;
import io.github.unchaff.batch.Inputs;
import io.github.unchaff.batch.Outcome;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unchaff explain FILE}: what was found, moved and removed, and by which rule. */
@Command(
        name = "unchaff explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = "  unchaff explain FILE [--json] [-f DIALECT] [--extract auto|none]",
        description = {
            "",
            "Tells what a file was read as and why, where in a page the article was found and what else was",
            "weighed, what is known of it and by which evidence, and which parts of the file were moved to",
            "metadata or removed, each with its line and its rule.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  unchaff explain article.html",
            "  unchaff explain article.html --json | jq '.ledger.entries[] | select(.fate == \"removed\")'",
            "",
            "Exit codes: as 'unchaff --help' says."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Toolkit toolkit;

    @Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "Write the JSON document with the full ledger instead.")
    private boolean json;

    @Mixin
    private ReadArguments reading = new ReadArguments();

    @Mixin
    private RunArguments running = new RunArguments();

    ExplainCommand(Surroundings surroundings, Toolkit toolkit) {
        this.surroundings = surroundings;
        this.toolkit = toolkit;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        Tally tally = new Tally(running.report(surroundings), running.failOn());
        Converter converter = toolkit.converter().get();
        ConverterOptions options = reading.options(converter, surroundings);
        options = options.withRead(options.read().withExplains(true));
        if (Files.isDirectory(surroundings.folder().resolve(file))) {
            throw new UsageException(file + " is a folder; explain wants one file");
        }
        Inputs inputs = Inputs.find(List.of(file), surroundings.folder(), surroundings.in(), null);
        tally.begin(inputs);
        new Batch(converter, options, 1).run(inputs.found(), this::explained, outcome -> {
            byte[] bytes = outcome.output();
            if (bytes != null) {
                surroundings.out().write(bytes);
            }
            tally.add(outcome);
        });
        return tally.end();
    }

    private Outcome explained(Outcome outcome) throws IOException {
        if (!(outcome.conversion() instanceof Conversion.Converted converted)) {
            return outcome;
        }
        if (json) {
            FormatWriter writer = new Formats(toolkit.writers().get()).named("json");
            WriteOptions full = WriteOptions.DEFAULT.withLedger(WriteOptions.LedgerDetail.FULL);
            return outcome.withOutput(new Rendering(writer, full).render(List.of(converted)));
        }
        String text = new Explanation(
                        converted,
                        outcome.input().name(),
                        surroundings.terminal().columns())
                .toString();
        return outcome.withOutput(text.getBytes(StandardCharsets.UTF_8));
    }
}
