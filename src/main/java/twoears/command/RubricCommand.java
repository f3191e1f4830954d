package twoears.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.json.RubricJson;
import twoears.core.language.Language;
import twoears.core.scoring.RubricSheet;
import twoears.plain.Paper;
import twoears.plain.RubricText;
import twoears.plain.Rules;

/** What replies are judged by. */
@Command(name = "rubric")
final class RubricCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--json", descriptionKey = "rubric.json")
    private boolean json;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "rubric.language")
    private Optional<String> language = Optional.empty();

    RubricCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        Optional<Language> reader = language.isEmpty() ? Optional.of(top.counter().reader()) : Language.of(language.get());
        return reader.map(r -> top.counter().in(top.place(), house -> show(house.judge().rubric(), r)))
                .orElseGet(() -> top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("score.no-language", language.orElseThrow())));
    }

    private int show(RubricSheet sheet, Language reader) {
        if (json) {
            return top.counter().json(out -> RubricJson.write(out, sheet, new Rules(reader)));
        }
        Paper paper = top.counter().paper();
        RubricText.of(sheet, reader).forEach(paper::line);
        paper.flush();
        return Exit.DONE;
    }
}
