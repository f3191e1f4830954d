package twoears.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import twoears.core.language.Language;

/** Arguments to exit code. */
public final class Commands {
    /** In the order of the help. */
    static final List<String> NAMES = List.of("play", "list", "folders", "history", "replay", "rescore", "diff", "score",
            "calibrate", "appeal", "appeals", "rubric", "board", "profile", "team", "export", "import", "league", "cup", "new",
            "preview", "check", "explain", "record", "try", "graph", "report");

    private final Counter counter;

    /** @param reader the language of whoever reads */
    public Commands(Streams streams, House.Building building, Language reader) {
        counter = new Counter(streams, building, reader);
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 1 problems found, 2 wrong usage, 3 could not read or write
     * @throws IllegalStateException on a fault of the program
     */
    public int run(String... arguments) {
        var bugs = new ArrayList<Exception>();
        var said = new StringWriter();
        int exit = line(named(List.of(arguments)), bugs, new PrintWriter(said)).execute(arguments);
        if (!bugs.isEmpty()) {
            throw new IllegalStateException(bugs.get(0));
        }
        return said.getBuffer().isEmpty() ? exit : say(said.toString(), exit);
    }

    /** What the parser has to say; it would take no notice of a full disk. */
    private int say(String text, int exit) {
        try {
            counter.streams().out().write(text.getBytes(StandardCharsets.UTF_8));
            return exit;
        } catch (IOException e) {
            return new Failures(counter).io(e);
        }
    }

    /** @param bugs takes what can't be told in a sentence; thrown from within, the parser would print its stack */
    private CommandLine line(List<String> names, List<Exception> bugs, PrintWriter out) {
        CommandLine line = plain(names);
        var failures = new Failures(counter);
        line.setParameterExceptionHandler((e, args) -> failures.wrongUsage(e));
        line.setExecutionExceptionHandler((e, failed, parsed) -> failures.failed(e).orElseGet(() -> {
            bugs.add(e);
            return Exit.NOT_READ_OR_WRITTEN;
        }));
        line.setOut(out);
        line.setErr(out);
        return line;
    }

    /** Without falling back on the machine's own language, in which only some of the texts may be there. */
    private ResourceBundle texts() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("twoears.words.command", counter.reader().locale(), control);
    }

    private CommandLine plain(List<String> names) {
        var top = new TopCommand(counter);
        var line = new CommandLine(top);
        names.forEach(name -> line.addSubcommand(command(name, top)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(texts());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.getCommandSpec().versionProvider(Version::lines);
        return line;
    }

    /**
     * Those that the arguments name, since to look into all of them takes longer than most of them run. All of them where
     * none is named or help is wanted, so that they can be listed, and a slip of the fingers be told.
     */
    private static List<String> named(List<String> arguments) {
        List<String> named = NAMES.stream().filter(arguments::contains).toList();
        boolean isHelp = arguments.contains("--help") || arguments.contains("-h");
        return isHelp || named.isEmpty() ? NAMES : named;
    }

    private static Object command(String name, TopCommand top) {
        return switch (name) {
            case "play" -> new PlayCommand(top);
            case "list" -> new ListCommand(top);
            case "folders" -> new FoldersCommand(top);
            case "history" -> new HistoryCommand(top);
            case "replay" -> new ReplayCommand(top);
            case "rescore" -> new RescoreCommand(top);
            case "diff" -> new DiffCommand(top);
            case "score" -> new ScoreCommand(top);
            case "calibrate" -> new CalibrateCommand(top);
            case "appeal" -> new AppealCommand(top);
            case "appeals" -> new AppealsCommand(top);
            case "rubric" -> new RubricCommand(top);
            case "board" -> new BoardCommand(top);
            case "profile" -> new ProfileCommand(top);
            case "team" -> new TeamCommand(top);
            case "export" -> new ExportCommand(top);
            case "import" -> new ImportCommand(top);
            case "league" -> new CommandLine(new LeagueCommand(top)).addSubcommand(new LeagueCommand.Folder(top));
            case "cup" -> cup(top);
            case "new" -> new NewCommand(top);
            case "preview" -> new PreviewCommand(top);
            case "check" -> new CheckCommand(top);
            case "explain" -> new ExplainCommand(top);
            case "record" -> new RecordCommand(top);
            case "try" -> new TryCommand(top);
            case "graph" -> new GraphCommand(top);
            case "report" -> new ReportCommand(top);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    private static CommandLine cup(TopCommand top) {
        return new CommandLine(new CupCommand(top))
                .addSubcommand(new CupListCommand(top))
                .addSubcommand(new CupShowCommand(top))
                .addSubcommand(new CupPlayCommand(top))
                .addSubcommand(new CupResolveCommand(top))
                .addSubcommand(new CupNewCommand(top));
    }
}
