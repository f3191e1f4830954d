package twoears.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.calibrating.AppealFile;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Fact;
import twoears.core.scoring.agreement.Measure;

/** Appeals against the score of one turn. */
@Command(name = "appeal")
final class AppealCommand implements Callable<Integer> {
    static final String FILE = "appeals.jsonl";

    private final TopCommand top;

    @Parameters(index = "0", paramLabel = "ATTEMPT", descriptionKey = "replay.attempt")
    private String attempt = "";

    @Parameters(index = "1", paramLabel = "TURN", descriptionKey = "appeal.turn")
    private int turn;

    @Parameters(index = "2", paramLabel = "MEASURE", descriptionKey = "appeal.measure")
    private Measure measure = Measure.OVERALL;

    @Option(names = "--at-least", paramLabel = "N", descriptionKey = "appeal.at-least")
    private @Nullable Integer atLeast;

    @Option(names = "--at-most", paramLabel = "N", descriptionKey = "appeal.at-most")
    private @Nullable Integer atMost;

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "appeal.because")
    private String because = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "appeal.file")
    private Optional<Path> file = Optional.empty();

    AppealCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        Integer score = atLeast == null ? atMost : atLeast;
        boolean isOne = (atLeast == null) != (atMost == null);
        if (score == null || !isOne || score < 0 || score > 100) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("appeal.no-score"));
        }
        return top.counter().in(top.place(), house -> appeal(house, score));
    }

    private int appeal(House house, int score) throws IOException {
        Counter counter = top.counter();
        Optional<Saved> saved = new Recall(house).saved(attempt);
        if (saved.isEmpty()) {
            return counter.refuse(Exit.WRONG_USAGE, counter.words().text("attempt.unknown", attempt));
        }
        Opened opened = house.catalogue().reopen(saved.get().source());
        if (opened instanceof Opened.Faulty faulty) {
            return counter.refuse(Exit.PROBLEMS, faulty.problems());
        }
        Conversation played = Replay.of(((Opened.Ready) opened).scenario(), saved.get().events()).last();
        List<Turn> turns = played.counted();
        if (turn < 1 || turn > turns.size()) {
            return counter.refuse(Exit.WRONG_USAGE, counter.words().text("appeal.no-turn", saved.get().id(), turns.size()));
        }
        return write(house, line(saved.get().id(), played, score));
    }

    private ObjectNode line(String id, Conversation played, int score) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", id + "/" + turn).put("language", played.scenario().language().code())
                .put("channel", played.scenario().channel().name().toLowerCase(Locale.ROOT));
        var context = line.putArray("context");
        played.counted().subList(0, turn).forEach(t -> t.before().said().forEach(context::add));
        var facts = line.putArray("facts");
        played.scenario().facts().stream().map(Fact::text).forEach(facts::add);
        line.put("reply", played.counted().get(turn - 1).reply()).put("measure", measure.name().toLowerCase(Locale.ROOT))
                .put(atLeast == null ? "at-most" : "at-least", score);
        return line.put("because", because);
    }

    private int write(House house, ObjectNode line) throws IOException {
        Counter counter = top.counter();
        Words words = counter.words();
        AppealFile appeals = new AppealFile(file.orElseGet(() -> house.directory().resolve(FILE)), words).read();
        if (!appeals.problems().isEmpty()) {
            return counter.refuse(Exit.PROBLEMS, appeals.problems());
        }
        appeals.add(line);
        var paper = counter.paper();
        paper.line(words.text("appeal.made", appeals.appeals().size() + 1));
        paper.flush();
        return Exit.DONE;
    }
}
