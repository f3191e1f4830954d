package twoears.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.authoring.drafting.Draft;
import twoears.core.language.Language;
import twoears.core.language.Shown;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Persona;
import twoears.plain.Lines;
import twoears.plain.Naming;
import twoears.plain.Paper;

/** Asks five questions and writes a scenario. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    /** Bytes in an answer; more than a customer says in one breath. */
    private static final int LONGEST_ANSWER = 4_000;

    private final TopCommand top;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "new.language")
    private @Nullable Language language;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "new.folder")
    private Path folder = Path.of("");

    NewCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::write);
    }

    private int write(House house) {
        Words words = top.counter().words();
        Questions questions = new Questions(new Lines(top.counter().streams().in(), LONGEST_ANSWER), top.counter().paper(), words);
        Optional<Draft> draft = ask(questions, house.personas());
        if (draft.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, words.text("new.unanswered"));
        }
        Path file = house.write(draft.get(), folder);
        questions.tell(words.text("new.written", file));
        questions.tell(words.text("new.next", file));
        return Exit.DONE;
    }

    /** Empty when the answers end before the questions do. */
    private Optional<Draft> ask(Questions questions, List<Persona> personas) {
        Naming naming = new Naming(top.counter().reader());
        List<String> channels = Arrays.stream(Channel.values()).map(naming::of).toList();
        List<String> characters = personas.stream().map(p -> p.name() + ": " + p.about()).toList();
        Language written = language == null ? top.counter().reader() : language;
        return questions.text("new.title").flatMap(title -> questions.text("new.customer").flatMap(customer ->
                questions.number("new.persona", characters).flatMap(persona -> questions.number("new.channel", channels).flatMap(channel ->
                        questions.text("new.opening").map(opening -> new Draft(title, written, Channel.values()[channel], customer,
                                personas.get(persona).id(), opening))))));
    }

    /** Questions put one after another; each again until its answer is one. */
    private record Questions(Lines in, Paper paper, Words words) {
        Optional<String> text(String key) {
            return answer(key, typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed), "new.empty");
        }

        /** The number of a possibility, from 0; they are listed first. */
        Optional<Integer> number(String key, List<String> possible) {
            IntStream.range(0, possible.size()).forEach(i -> paper.line("  " + (i + 1) + "  " + possible.get(i)));
            return answer(key, typed -> numbers(possible).filter(n -> typed.equals(Integer.toString(n + 1))).boxed().findFirst(), "new.no-number");
        }

        private static IntStream numbers(List<String> possible) {
            return IntStream.range(0, possible.size());
        }

        private <T> Optional<T> answer(String key, Function<String, Optional<T>> meaning, String refusal) {
            while (true) {
                paper.prompt(words.text(key));
                Optional<String> typed = next();
                Optional<T> meant = typed.flatMap(meaning);
                if (meant.isPresent() || typed.isEmpty()) {
                    return meant;
                }
                paper.line(words.text(refusal));
            }
        }

        /** Empty at the end of the input; a line that is no text is an empty answer. */
        private Optional<String> next() {
            try {
                return in.next().map(line -> line.text().map(t -> Shown.line(t.strip())).orElse(""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void tell(String sentence) {
            paper.line(sentence);
            paper.flush();
        }
    }
}
