package twoears.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.scoring.FaultyRubric;
import twoears.core.language.Words;
import twoears.plain.Lines;

/** What went wrong, in one plain sentence and an exit code. */
final class Failures {
    private final Counter counter;
    private final Words words;

    Failures(Counter counter) {
        this.counter = counter;
        words = counter.words();
    }

    int wrongUsage(ParameterException e) {
        return counter.refuse(Exit.WRONG_USAGE, sentence(e, typed(e.getCommandLine())));
    }

    /** The command as a person types it. */
    private static String typed(CommandLine line) {
        String program = line.getCommandSpec().root().name();
        return "./run.sh" + line.getCommandSpec().qualifiedName().substring(program.length());
    }

    private String sentence(ParameterException e, String command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), e.getCommandLine(), command);
        } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return words.text("usage.missing", missing.getMissing().get(0).paramLabel(), command);
        } else if (e instanceof OverwrittenOptionException twice) {
            return words.text("usage.twice", name(twice.getOverwritten()));
        } else if (e.getValue() != null && e.getArgSpec() != null) {
            return e.getArgSpec().auxiliaryTypes()[0].isEnum()
                    ? words.text("usage.no-choice", e.getValue(), name(e.getArgSpec()), choices(e.getArgSpec().auxiliaryTypes()[0]))
                    : words.text("usage.no-number", e.getValue(), name(e.getArgSpec()));
        }
        return words.text("usage.other", String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".", command);
    }

    private static String choices(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private String unknown(String word, CommandLine line, String command) {
        List<String> names = Stream.concat(line.getSubcommands().keySet().stream(), line.getCommandSpec().optionsMap().keySet().stream()).toList();
        Optional<String> near = Nearest.to(word, names);
        return near.map(n -> words.text("usage.unknown-near", word, n, command)).orElseGet(() -> words.text("usage.unknown", word, command));
    }

    /** Empty when it is a fault of the program. */
    Optional<Integer> failed(Exception e) {
        if (e instanceof NotKept notKept) {
            return Optional.of(counter.refuse(Exit.NOT_READ_OR_WRITTEN, String.valueOf(notKept.getMessage())));
        } else if (e instanceof FaultyRubric faulty) {
            return Optional.of(counter.refuse(Exit.PROBLEMS, String.valueOf(faulty.getMessage())));
        } else if (e instanceof UncheckedIOException io) {
            return Optional.of(io(io.getCause()));
        }
        return Optional.empty();
    }

    /** A reader that has seen enough (head, a pager that was left) is no failure. */
    int io(IOException e) {
        String cause = String.valueOf(e.getMessage());
        if (e instanceof Lines.Unreadable) {
            return counter.refuse(Exit.NOT_READ_OR_WRITTEN, words.text("failed.read", cause));
        } else if (cause.toLowerCase(Locale.ROOT).contains("pipe")) {
            return Exit.DONE;
        }
        return counter.refuse(Exit.NOT_READ_OR_WRITTEN, words.text("failed.write", cause));
    }
}
