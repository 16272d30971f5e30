package io.github.unchaff.cli;

import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.write.FormatWriter;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code unchaff feed INPUT…}: one feed out of files and folders. */
@Command(
        name = "unchaff feed",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  unchaff feed INPUT… [-t FORMAT] [-o FILE] [--title TITLE] [--self-url URL]",
            "  unchaff feed --check INPUT… [--diagnostics json]"
        },
        description = {
            "",
            "Makes one feed (Atom 1.0, RSS 2.0 or JSON Feed 1.1) out of saved articles and other feeds. The same",
            "articles give the same bytes, in whatever order they are named and whenever it is done.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  unchaff feed scrape/ -o brief.atom --title Brief --self-url https://example.org/brief.atom",
            "  unchaff feed --check brief.atom",
            "",
            "Exit codes: as 'unchaff --help' says."
        })
final class FeedCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Toolkit toolkit;

    @Mixin
    private InputArguments input = new InputArguments();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "The format of the feed: atom, rss, jsonfeed. Default: atom.")
    private String to = "atom";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write to. Default: standard output.")
    private @Nullable String output;

    @Mixin
    private FeedArguments feed = new FeedArguments();

    @Option(
            names = "--check",
            description = "Check feeds (RSS, Atom, JSON Feed) instead of making one; findings go to standard output.")
    private boolean check;

    @Option(names = "--force", description = "Overwrite also what unchaff did not write.")
    private boolean force;

    @Mixin
    private ReadArguments reading = new ReadArguments();

    @Mixin
    private RunArguments running = new RunArguments();

    FeedCommand(Surroundings surroundings, Toolkit toolkit) {
        this.surroundings = surroundings;
        this.toolkit = toolkit;
    }

    @Override
    public Integer call() throws IOException, FaultyDataException {
        if (check) {
            return new FeedChecking(surroundings, running.json(), running.quiet()).run(input.names(surroundings));
        }
        FormatWriter writer = new Formats(toolkit.writers().get()).named(to);
        if (!(writer instanceof GatheringWriter)) {
            throw new UsageException("-t " + to + " is no feed; there is atom, rss, jsonfeed");
        }
        WriteOptions options = WriteOptions.DEFAULT.withFeed(feed.options(output, surroundings));
        return new Launch(surroundings, toolkit, input, reading, running)
                .run(new Rendering(writer, options), output, force);
    }
}
