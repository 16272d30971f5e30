package io.github.unchaff.cli;

import io.github.unchaff.batch.OutputFile;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.DiagnosticCode;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.diagnostic.Severity;
import io.github.unchaff.rules.ImportCode;
import io.github.unchaff.rules.SiteConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unchaff rules import}: site files out of rules in the format of ftr-site-config. */
@Command(
        name = "unchaff rules import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  unchaff rules import example.org.txt [-o DIR] [--force]",
            "  unchaff rules import DIR -o DIR [--force]"
        },
        description = {
            "",
            "Makes files of rules out of site rules in the format of ftr-site-config: HOST.txt becomes HOST.yaml.",
            "What cannot be taken over is reported, line by line.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 all files were imported; 1 internal error or I/O failure; 2 wrong usage; 3 a file could",
            "not be imported."
        })
final class RulesImportCommand implements Callable<Integer> {

    private static final long LARGEST = 1_000_000;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|DIR", description = "A file called after its host, or a folder with such files.")
    private String input = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write HOST.yaml into this folder. Default, for one file: standard output.")
    private @Nullable String output;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    private int files;
    private int selectors;
    private int left;
    private boolean failed;

    RulesImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path path = surroundings.folder().resolve(input);
        if (!Files.exists(path)) {
            throw new UsageException(input + ": there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            if (output == null) {
                throw new UsageException("a folder of rules wants a folder to write to: -o DIR");
            }
            folder(path);
        } else {
            file(path, input, SiteConfig.host(path.getFileName().toString()));
        }
        if (output != null) {
            surroundings.say(Findings.count(files, "file") + " written, " + Findings.count(selectors, "selector") + "; "
                    + Findings.count(left, "line") + " left out");
        }
        return failed ? ExitCode.REJECTED : ExitCode.OK;
    }

    private void folder(Path folder) throws IOException {
        Map<String, String> hosts = new HashMap<>();
        for (Path path : texts(folder)) {
            String name = path.getFileName().toString();
            String shown = input.replaceFirst("/+$", "") + "/" + name;
            String host = SiteConfig.host(name);
            String other = host == null ? null : hosts.putIfAbsent(host, name);
            if (other != null) {
                report(ImportCode.SAME_HOST, shown, other + " is about " + host + " as well");
            } else {
                file(path, shown, host);
            }
        }
    }

    /** Those about a host alone before those about all below it, which begin with a dot. */
    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(
                                    (Path path) -> path.getFileName().toString().startsWith("."))
                            .thenComparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    private void file(Path path, String shown, @Nullable String host) throws IOException {
        if (host == null) {
            report(ImportCode.NO_HOST, shown, "its name is no host such as example.org.txt");
            return;
        }
        if (Files.size(path) > LARGEST) {
            throw new UsageException(shown + ": larger than " + LARGEST + " bytes");
        }
        SiteConfig config = SiteConfig.read(shown, host, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        config.diagnostics().forEach(this::report);
        left += (int) config.diagnostics().stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .count();
        String yaml = config.siteFile();
        if (yaml != null) {
            write(config, yaml.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(SiteConfig config, byte[] yaml) throws IOException {
        if (output == null) {
            surroundings.out().write(yaml);
            return;
        }
        Path folder = surroundings.folder().resolve(output);
        Files.createDirectories(folder);
        String name = config.host() + ".yaml";
        Diagnostic unwritten = OutputFile.write(
                folder.resolve(name), output.replaceFirst("/+$", "") + "/" + name, force, out -> out.write(yaml));
        if (unwritten == null) {
            files++;
            selectors += config.selectors();
        } else {
            report(unwritten);
        }
    }

    private void report(DiagnosticCode code, String shown, String message) {
        report(new Diagnostic(code, Location.of(shown), message));
    }

    private void report(Diagnostic diagnostic) {
        surroundings.say(Visible.of(diagnostic.toString()));
        failed |= diagnostic.severity() == Severity.ERROR;
    }
}
