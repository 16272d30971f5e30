package io.github.unchaff.cli;

import io.github.unchaff.batch.Failures;
import io.github.unchaff.batch.Input;
import io.github.unchaff.batch.Inputs;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Severity;
import io.github.unchaff.feed.check.CheckReport;
import io.github.unchaff.feed.check.FeedCheck;
import io.github.unchaff.feed.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** {@code unchaff feed --check INPUT…}: what is wrong with feeds, to standard output, one finding a line. */
record FeedChecking(Surroundings surroundings, boolean json, boolean quiet) {

    private static final int MOST = 200;
    private static final int LARGEST = (64 << 20) + 1;

    /** Whether a feed has an error decides the exit code. */
    int run(List<String> names) throws IOException {
        Inputs inputs = Inputs.find(names, surroundings.folder(), surroundings.in(), null);
        boolean failed = !inputs.trouble().isEmpty();
        inputs.trouble().stream().map(Diagnostic::toString).forEach(this::say);
        for (Input input : inputs.found()) {
            failed |= !check(input);
        }
        return failed ? ExitCode.REJECTED : ExitCode.OK;
    }

    private boolean check(Input input) throws IOException {
        byte[] bytes;
        try (InputStream in = open(input)) {
            bytes = in.readNBytes(LARGEST);
        } catch (IOException e) {
            say(input.name() + ": error: " + Failures.say(e));
            return false;
        }
        CheckReport report = FeedCheck.check(input.name(), bytes);
        List<Finding> shown = report.most(MOST);
        int more = report.findings().size() + report.omitted() - shown.size();
        StringBuilder out = new StringBuilder();
        for (Finding finding : shown) {
            out.append(json ? object(finding) : Visible.of(finding.toString())).append('\n');
        }
        if (more > 0) {
            out.append(
                            json
                                    ? new JsonLine()
                                            .add("path", input.name())
                                            .add("more", more)
                                            .toString()
                                    : more(input, more))
                    .append('\n');
        }
        surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        if (!quiet) {
            say(input.name() + ": " + summary(report));
        }
        return report.errors() == 0;
    }

    private static String more(Input input, int more) {
        return Visible.of(input.name()) + ": and " + Findings.count(more, "more finding");
    }

    private static String summary(CheckReport report) {
        String format = report.format().isEmpty() ? "no feed" : report.format();
        return format + ", " + Findings.count(report.errors(), "error") + ", "
                + Findings.count((int) report.count(Severity.WARNING), "warning");
    }

    private static InputStream open(Input input) throws IOException {
        return switch (input) {
            case Input.OfFile file -> Files.newInputStream(file.path());
            case Input.OfStream stream -> stream.in();
        };
    }

    private static String object(Finding finding) {
        return new JsonLine()
                .add("path", finding.place().path())
                .add("line", finding.place().line())
                .add("column", finding.place().column())
                .add("rule", finding.rule().id())
                .add("clause", finding.rule().clause())
                .add("severity", finding.rule().severity().id())
                .add("message", finding.message())
                .add("advice", finding.rule().advice())
                .toString();
    }

    private void say(String line) {
        surroundings.say(Visible.of(line));
    }
}
