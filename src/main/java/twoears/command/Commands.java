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
        int exit = line(bugs, new PrintWriter(said)).execute(arguments);
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
    private CommandLine line(List<Exception> bugs, PrintWriter out) {
        CommandLine line = plain();
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

    private static CommandLine cup(TopCommand top) {
        return new CommandLine(new CupCommand(top))
                .addSubcommand(new CupListCommand(top))
                .addSubcommand(new CupShowCommand(top))
                .addSubcommand(new CupPlayCommand(top))
                .addSubcommand(new CupResolveCommand(top))
                .addSubcommand(new CupNewCommand(top));
    }

    private CommandLine plain() {
        var top = new TopCommand(counter);
        CommandLine line = new CommandLine(top)
                .addSubcommand(new PlayCommand(top))
                .addSubcommand(new ListCommand(top))
                .addSubcommand(new FoldersCommand(top))
                .addSubcommand(new HistoryCommand(top))
                .addSubcommand(new ReplayCommand(top))
                .addSubcommand(new RescoreCommand(top))
                .addSubcommand(new DiffCommand(top))
                .addSubcommand(new ScoreCommand(top))
                .addSubcommand(new CalibrateCommand(top))
                .addSubcommand(new AppealCommand(top))
                .addSubcommand(new AppealsCommand(top))
                .addSubcommand(new RubricCommand(top))
                .addSubcommand(new BoardCommand(top))
                .addSubcommand(new ProfileCommand(top))
                .addSubcommand(new TeamCommand(top))
                .addSubcommand(new ExportCommand(top))
                .addSubcommand(new ImportCommand(top))
                .addSubcommand(new CommandLine(new LeagueCommand(top)).addSubcommand(new LeagueCommand.Folder(top)))
                .addSubcommand(cup(top))
                .addSubcommand(new NewCommand(top))
                .addSubcommand(new PreviewCommand(top))
                .addSubcommand(new CheckCommand(top))
                .addSubcommand(new ExplainCommand(top))
                .addSubcommand(new RecordCommand(top))
                .addSubcommand(new TryCommand(top))
                .addSubcommand(new GraphCommand(top))
                .addSubcommand(new ReportCommand(top));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(texts());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.getCommandSpec().versionProvider(Version::lines);
        return line;
    }
}
