package io.github.unchaff.cli;

import io.github.unchaff.batch.Failures;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** The command {@code unchaff}. Picks the verb, runs it, and turns whatever happens into an exit code. */
public final class Main {

    private static final Set<String> LATER = Set.of("blame", "inspect", "verify", "serve");

    private final Surroundings surroundings;
    private final Toolkit toolkit;

    Main(Surroundings surroundings, Toolkit toolkit) {
        this.surroundings = surroundings;
        this.toolkit = toolkit;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        System.exit(new Main(Surroundings.ofProcess(), Toolkit.standard()).run(args));
    }

    /** Runs the command. */
    int run(String... args) {
        String verb = args.length == 0 ? "" : args[0];
        return switch (verb) {
            case "convert" -> run(new ConvertCommand(surroundings, toolkit), rest(args));
            case "feed" -> run(new FeedCommand(surroundings, toolkit), rest(args));
            case "explain" -> run(new ExplainCommand(surroundings, toolkit), rest(args));
            case "rules" -> rules(rest(args));
            case "help" -> run(args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"});
            default -> {
                if (LATER.contains(verb)) {
                    yield wrong("'" + verb + "' is not available yet; for a file of that name write ./" + verb, "");
                }
                yield run(new ConvertCommand(surroundings, toolkit), args);
            }
        };
    }

    private int rules(String[] args) {
        return switch (args.length == 0 ? "" : args[0]) {
            case "list" -> run(new RulesListCommand(surroundings), rest(args));
            case "show" -> run(new RulesShowCommand(surroundings), rest(args));
            case "test" -> run(new RulesTestCommand(surroundings), rest(args));
            case "lint" -> run(new RulesLintCommand(surroundings), rest(args));
            case "import" -> run(new RulesImportCommand(surroundings), rest(args));
            default -> run(new RulesCommand(), args);
        };
    }

    private static String[] rest(String[] args) {
        return Arrays.copyOfRange(args, 1, args.length);
    }

    private int run(Object command, String[] args) {
        CommandLine line = new CommandLine(command).setExpandAtFiles(false);
        PrintWriter out = new PrintWriter(surroundings.out(), false, StandardCharsets.UTF_8);
        line.setOut(out);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.colorsOut() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, given) -> wrong(sentence(e), verbOf(e.getCommandLine())));
        line.setExecutionExceptionHandler((e, at, result) -> failed(e, args, verbOf(at)));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return internal("there is not enough memory for this", List.of());
        } catch (Error e) {
            return defect(e, args);
        } finally {
            out.flush();
        }
    }

    private static String verbOf(CommandLine line) {
        String name = line.getCommandName();
        return name.equals("unchaff") ? "" : name.substring("unchaff".length());
    }

    private static String sentence(CommandLine.ParameterException e) {
        String message = e.getMessage();
        return message == null ? "the options cannot be understood" : message;
    }

    private int wrong(String message, String verb) {
        surroundings.say("unchaff: " + Visible.of(message));
        surroundings.say("Try 'unchaff" + verb + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception e, String[] args, String verb) {
        return switch (e) {
            case FaultyDataException rules -> {
                rules.faults().forEach(fault -> surroundings.say(Visible.of(fault.toString())));
                yield wrong(
                        "these rules cannot be used: "
                                + Findings.count(rules.faults().size(), "fault"),
                        verb);
            }
            case UsageException usage -> wrong(usage.say(), verb);
            case IOException io -> {
                String file = io instanceof FileSystemException of ? of.getFile() + ": " : "";
                surroundings.say("unchaff: cannot go on: " + Visible.of(file + Failures.say(io)));
                yield ExitCode.INTERNAL;
            }
            default -> defect(e, args);
        };
    }

    private int defect(Throwable e, String[] args) {
        boolean verbose = Arrays.asList(args).contains("-v");
        List<StackTraceElement> trace = verbose ? List.of(e.getStackTrace()) : List.of();
        return internal("a defect, please report it: " + e.getClass().getSimpleName() + "; -v shows where", trace);
    }

    private int internal(String what, List<StackTraceElement> trace) {
        Location here = Location.of("unchaff");
        surroundings.say(new Diagnostic(CoreCode.INTERNAL, here, what).toString());
        trace.forEach(frame -> surroundings.say("    at " + frame));
        return ExitCode.INTERNAL;
    }
}
