package io.github.unchaff.cli;

import io.github.unchaff.write.WriteOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about writing. */
final class WriteArguments {

    private static final Set<String> LATER = Set.of("toml", "obsidian", "hugo", "jekyll");

    @Option(
            names = "--front-matter",
            paramLabel = "yaml|none",
            description = "What stands above Markdown. Default: yaml.")
    private String frontMatter = "yaml";

    @Option(
            names = "--ledger",
            paramLabel = "none|summary|full",
            description = "How much of the account of characters JSON shows. Default for json: summary.")
    private @Nullable String ledger;

    @Option(
            names = "--wrap",
            paramLabel = "COLUMNS",
            description = "Wrap text at this display width. Default: no wrapping.")
    private int wrap;

    WriteOptions options() {
        if (wrap < 0) {
            throw new UsageException("--wrap wants a number of columns, not " + wrap);
        }
        return WriteOptions.DEFAULT
                .withFrontMatter(Choices.pick("--front-matter", frontMatter, frontMatters(), LATER))
                .withLedger(ledger == null ? null : Choices.pick("--ledger", ledger, ledgers(), Set.of()))
                .withWrap(wrap);
    }

    private static Map<String, WriteOptions.FrontMatter> frontMatters() {
        Map<String, WriteOptions.FrontMatter> known = new LinkedHashMap<>();
        known.put("yaml", WriteOptions.FrontMatter.YAML);
        known.put("none", WriteOptions.FrontMatter.NONE);
        return known;
    }

    private static Map<String, WriteOptions.LedgerDetail> ledgers() {
        Map<String, WriteOptions.LedgerDetail> known = new LinkedHashMap<>();
        known.put("none", WriteOptions.LedgerDetail.NONE);
        known.put("summary", WriteOptions.LedgerDetail.SUMMARY);
        known.put("full", WriteOptions.LedgerDetail.FULL);
        return known;
    }
}
