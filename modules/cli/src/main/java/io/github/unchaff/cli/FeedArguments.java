package io.github.unchaff.cli;

import io.github.unchaff.model.Identity;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.write.FeedOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a feed is to say of itself, and which entries are to be in it. */
final class FeedArguments {

    private static final Map<String, FeedOptions.Duplicates> DUPLICATES = duplicates();
    private static final long MOST_STATE = 256L << 20;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of the feed.")
    private @Nullable String title;

    @Option(names = "--author", paramLabel = "NAME", description = "Who answers for the feed.")
    private @Nullable String author;

    @Option(names = "--self-url", paramLabel = "URL", description = "Where the feed will be published.")
    private @Nullable String selfUrl;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The identifier of the feed. Default: that of the one feed all is from, else made.")
    private @Nullable String id;

    @Option(
            names = "--id-base",
            paramLabel = "IRI",
            description = "What identifiers begin with that have to be made, such as tag:example.org,2024:."
                    + " Default: urn:uuid:.")
    private @Nullable String idBase;

    @Option(names = "--limit", paramLabel = "N", description = "The N newest entries only.")
    private @Nullable String limit;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only entries updated on that day (2024-05-31, or with time and zone) or later.")
    private @Nullable String since;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            description = "So many of the newest entries as make no larger a feed than 500k, 5M.")
    private @Nullable String maxBytes;

    @Option(
            names = "--archive-dir",
            paramLabel = "DIR",
            description = "Older entries go there, a hundred a file (RFC 5005). Wants -o and --self-url.")
    private @Nullable String archiveDir;

    @Option(names = "--html", paramLabel = "FILE", description = "Also a page for people with the same entries.")
    private @Nullable String html;

    @Option(names = "--css", paramLabel = "URL", description = "A style sheet for browsers that show the feed.")
    private @Nullable String css;

    @Option(
            names = "--merge-duplicates",
            paramLabel = "HOW",
            description = "exact: join entries of one identifier or address, report those of nearly the same text;"
                    + " near: join these too; off: do not look at texts. Default: exact.")
    private String duplicates = "exact";

    @Option(
            names = "--no-state",
            description = "Do not keep FILE.state beside -o FILE, by which dates move only when texts do.")
    private boolean stateless;

    /** The options; whatever is wrong with one is wrong usage. */
    FeedOptions options(@Nullable String output, Surroundings around) throws IOException {
        checkUrl("--self-url", selfUrl);
        checkUrl("--css", css);
        if (idBase != null && (!Identity.isIri(idBase + "x") || idBase.chars().anyMatch(c -> c <= ' '))) {
            throw new UsageException(
                    "--id-base wants the beginning of an absolute IRI such as tag:example.org,2024:, not " + idBase);
        }
        long bytes = maxBytes == null ? 0 : ByteSize.parse("--max-bytes", maxBytes);
        return new FeedOptions(
                title,
                selfUrl,
                id,
                idBase,
                author,
                css,
                new FeedOptions.Selection(number(limit), date(since), bytes),
                Choices.pick("--merge-duplicates", duplicates, DUPLICATES, Set.of()),
                archive(output, around),
                html,
                stateless || output == null ? null : state(output, around));
    }

    private static Map<String, FeedOptions.Duplicates> duplicates() {
        Map<String, FeedOptions.Duplicates> known = new LinkedHashMap<>();
        known.put("exact", FeedOptions.Duplicates.EXACT);
        known.put("near", FeedOptions.Duplicates.NEAR);
        known.put("off", FeedOptions.Duplicates.OFF);
        return known;
    }

    private static void checkUrl(String option, @Nullable String url) {
        boolean web =
                url != null && UrlPolicy.link(url) != null && url.matches("(?i)https?://[^/?#\\s]+(?:[/?#]\\S*)?");
        if (url != null && !web) {
            throw new UsageException(option + " wants an address with http:// or https://, not " + url);
        }
    }

    private static int number(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new UsageException("--limit wants a number from 1 on, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Instant date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            throw new UsageException("--since wants a date such as 2024-05-31 or 2024-05-31T08:00:00Z, not " + text);
        }
    }

    /** The addresses of the archive's documents lie as far from the feed's as their files do. */
    private FeedOptions.@Nullable Archive archive(@Nullable String output, Surroundings around) {
        if (archiveDir == null) {
            return null;
        }
        if (output == null || selfUrl == null) {
            throw new UsageException("--archive-dir wants -o and --self-url, for the feed points to its archive");
        }
        Path folder = around.folder().resolve(archiveDir).normalize();
        Path feed = around.folder().resolve(output).normalize();
        Path parent = feed.getParent();
        if (Files.exists(folder) && !Files.isDirectory(folder) || parent == null) {
            throw new UsageException("--archive-dir " + archiveDir + " is no folder");
        }
        String way = parent.relativize(folder).toString().replace('\\', '/').replace(" ", "%20");
        String base =
                URI.create(selfUrl).resolve(way.isEmpty() ? "." : way + "/").toString();
        return new FeedOptions.Archive(archiveDir, base);
    }

    private static FeedOptions.@Nullable State state(String output, Surroundings around) throws IOException {
        String name = output + ".state";
        Path feed = around.folder().resolve(output);
        Path file = around.folder().resolve(name);
        if (Files.exists(feed) && !Files.isRegularFile(feed) || output.endsWith("/") || output.equals("-")) {
            return null;
        }
        boolean there = Files.isRegularFile(file) && Files.size(file) <= MOST_STATE;
        String text = there ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        return new FeedOptions.State(name, text.isEmpty() ? List.of() : List.of(text.split("\n", -1)));
    }
}
