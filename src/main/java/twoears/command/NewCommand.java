package twoears.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.authoring.drafting.Draft;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Persona;
import twoears.plain.Naming;

/** Asks five questions and writes a scenario. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
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
        Questions questions = Questions.at(top.counter());
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
}
