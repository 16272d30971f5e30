package io.github.unchaff.cli;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.write.FormatWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unchaff [convert] INPUT…}: documents out of files, folders and standard input. */
@Command(
        name = "unchaff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  unchaff [convert] INPUT… [-f DIALECT] [-t FORMAT] [-o PATH]",
            "  unchaff feed      INPUT… [-o FILE]",
            "  unchaff explain   FILE",
            "  unchaff rules     list|show|test|lint|import"
        },
        description = {
            "",
            "Turns saved articles and pages into clean Markdown, text, JSON or a feed, and accounts for every",
            "character: it is kept, moved to a metadata field, understood as markup, or removed by a named rule.",
            "",
            "One input without -o goes to standard output. A folder is mirrored to -o DIR (a/b.html becomes",
            "DIR/a/b.md), unless the format holds many documents in one file (jsonl, atom). Nothing that unchaff",
            "did not write is overwritten without --force. It never uses the network.",
            ""
        },
        footer = {
            "",
            "Verbs: convert (the default), feed, explain, rules. 'unchaff feed --help' tells more about feed.",
            "",
            "Examples:",
            "  unchaff article.html                       clean Markdown on the terminal",
            "  unchaff article.html -o article.json       JSON, because of the extension",
            "  unchaff scrape/ -o clean/                  a whole folder, one file each",
            "  unchaff scrape/ -t jsonl | jq .title       a whole folder as JSON lines",
            "  find . -name '*.md' -print0 | unchaff -0 --files-from - -o clean/",
            "  unchaff explain article.html               what was found, moved and removed, and why",
            "",
            "Exit codes: 0 every input converted; 1 internal error or I/O failure; 2 wrong usage; 3 some inputs",
            "rejected, all the others written; 4 what --fail-on names has happened."
        })
final class ConvertCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Toolkit toolkit;

    @Mixin
    private InputArguments input = new InputArguments();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "markdown (md), text (txt), html, json, jsonl, atom, rss, jsonfeed. Default: by the"
                    + " extension of -o, else markdown.")
    private @Nullable String to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "The file or folder to write to.")
    private @Nullable String output;

    @Option(names = "--force", description = "Overwrite also what unchaff did not write.")
    private boolean force;

    @Mixin
    private ReadArguments reading = new ReadArguments();

    @Mixin
    private WriteArguments writing = new WriteArguments();

    @Mixin
    private RunArguments running = new RunArguments();

    /** Another name for {@code --max-input}; {@code feed} means the size of its output by it. */
    @Option(names = "--max-bytes", hidden = true)
    private void maxBytes(String size) {
        reading.maxInput(size);
    }

    ConvertCommand(Surroundings surroundings, Toolkit toolkit) {
        this.surroundings = surroundings;
        this.toolkit = toolkit;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        Path path = output == null ? null : Path.of(output);
        FormatWriter writer = new Formats(toolkit.writers().get()).choose(to, path);
        Rendering rendering = new Rendering(writer, writing.options().withWikiLinksKept(reading.keepsWikiLinks()));
        return new Launch(surroundings, toolkit, input, reading, running).run(rendering, output, force);
    }
}
