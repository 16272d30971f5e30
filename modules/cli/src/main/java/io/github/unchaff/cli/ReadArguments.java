package io.github.unchaff.cli;

import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.Limits;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.read.ReadOptions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options about reading. */
final class ReadArguments {

    @Option(
            names = {"-f", "--from"},
            paramLabel = "DIALECT",
            description = "Read everything as this dialect. Default: found out file by file.")
    private @Nullable String from;

    @Option(
            names = "--extract",
            paramLabel = "auto|none",
            description = "Of a web page take the main content (auto, the default), or the body as it is.")
    private String extract = "auto";

    @Option(
            names = "--wikilinks",
            paramLabel = "text|link|keep",
            description = "Make [[zh:莫斯科]] its text (the default), a link to that page, or leave it.")
    private String wikiLinks = "text";

    @Option(
            names = "--markdown-engine",
            paramLabel = "commonmark|flexmark",
            description = "Read plain Markdown with this parser. flexmark rejects what is large or nests deep. "
                    + "Default: commonmark.")
    private String engine = "commonmark";

    @Option(names = "--max-input", paramLabel = "SIZE", description = "Reject larger files unread. Default: 16M.")
    private @Nullable String maxInput;

    @Mixin
    private RulesArgument rules = new RulesArgument();

    /** The size beyond which files are rejected. */
    void maxInput(String size) {
        maxInput = size;
    }

    ConverterOptions options(Converter converter, Surroundings surroundings) throws IOException, FaultyDataException {
        if (from != null && !converter.dialects().contains(from)) {
            throw Choices.unknown("-f", from, String.join(", ", converter.dialects()), Set.of());
        }
        ReadOptions read = ReadOptions.DEFAULT
                .withExtract(Choices.pick("--extract", extract, extracts(), Set.of()))
                .withWikiLinks(Choices.pick("--wikilinks", wikiLinks, wikiLinks(), Set.of()))
                .withEngine(Choices.pick("--markdown-engine", engine, engines(), Set.of()))
                .withRules(rules.read(surroundings).tested());
        Limits limits =
                maxInput == null ? Limits.DEFAULT : Limits.DEFAULT.withBytes(ByteSize.parse("--max-input", maxInput));
        return new ConverterOptions(from, read, limits);
    }

    /** Whether wiki links are to be left as they are. */
    boolean keepsWikiLinks() {
        return wikiLinks.equals("keep");
    }

    private static Map<String, ReadOptions.Extract> extracts() {
        Map<String, ReadOptions.Extract> known = new LinkedHashMap<>();
        known.put("auto", ReadOptions.Extract.AUTO);
        known.put("none", ReadOptions.Extract.NONE);
        return known;
    }

    private static Map<String, ReadOptions.WikiLinks> wikiLinks() {
        Map<String, ReadOptions.WikiLinks> known = new LinkedHashMap<>();
        known.put("text", ReadOptions.WikiLinks.TEXT);
        known.put("link", ReadOptions.WikiLinks.LINK);
        known.put("keep", ReadOptions.WikiLinks.KEEP);
        return known;
    }

    private static Map<String, ReadOptions.MarkdownEngine> engines() {
        Map<String, ReadOptions.MarkdownEngine> known = new LinkedHashMap<>();
        known.put("commonmark", ReadOptions.MarkdownEngine.COMMONMARK);
        known.put("flexmark", ReadOptions.MarkdownEngine.FLEXMARK);
        return known;
    }
}
