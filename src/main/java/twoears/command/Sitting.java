package twoears.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.command.Shelf.Found;
import twoears.command.json.AttemptJson;
import twoears.command.json.JudgementJson;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Attempts.Why;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Play;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Suggestion;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;
import twoears.plain.Lines;
import twoears.plain.Naming;
import twoears.plain.Paper;
import twoears.plain.PlainPlay;
import twoears.plain.PlainPlay.Manner;
import twoears.plain.Rules;

/** Plays one scenario for one trainee, on new ground or where it was left. */
final class Sitting {
    /** Bytes: the longest reply there may be in its longest encoding. */
    static final int LONGEST_LINE = 400_000;

    /** Attempts that a suggestion looks back on. */
    private static final int MOST_REMEMBERED = 1_000;

    private final Counter counter;
    private final House house;
    private final PlayOptions options;
    private final Words words;
    private final Lines in;
    private final Paper paper;
    private final boolean typed;

    Sitting(Counter counter, House house, PlayOptions options) {
        this.counter = counter;
        this.house = house;
        this.options = options;
        words = counter.words();
        in = new Lines(counter.streams().in(), LONGEST_LINE);
        typed = (options.plain() || !counter.streams().hasScreen()) && counter.streams().isTyped().getAsBoolean();
        paper = new Paper(options.json() ? aside() : counter.streams().out());
    }

    /** With JSON nothing else is on the output; who types still sees the conversation. */
    private OutputStream aside() {
        return typed ? counter.streams().err() : OutputStream.nullOutputStream();
    }

    int play(Found.One found) {
        if (isOnScreen() && options.as().isEmpty() && house.trainee().isEmpty()) {
            openAttempts();
            return house.show(new View.Naming(name -> view(found, name)), "");
        }
        String trainee = introduced();
        openAttempts();
        return isOnScreen() ? house.show(view(found, trainee), trainee) : inLines(found, trainee);
    }

    boolean isOnScreen() {
        return counter.streams().hasScreen() && !options.plain();
    }

    Paper paper() {
        return paper;
    }

    /** Who plays under a name of their own; empty for nobody in particular. */
    String person() {
        String introduced = introduced();
        openAttempts();
        return options.as().isEmpty() && house.trainee().isEmpty() ? "" : introduced;
    }

    private String introduced() {
        return new Introduction(counter, house, paper, this::ask).trainee(options.as(), typed && !options.json());
    }

    private View view(Found.One found, String trainee) {
        Optional<Listed> left = left(found.scenario(), trainee);
        if (left.isPresent()) {
            String id = left.get().id();
            return options.goOn() ? new View.Attempt(id) : new View.GoOn(id, () -> begin(found, trainee).id());
        }
        return new View.Attempt(begin(found, trainee).id());
    }

    private int inLines(Found.One found, String trainee) {
        return inLines(left(found.scenario(), trainee).filter(l -> goesOn()).flatMap(l -> resume(l.id())).orElseGet(() -> begin(found, trainee)));
    }

    int inLines(Play play) {
        run(play);
        return options.json() ? print(play) : Exit.DONE;
    }

    void run(Play play) {
        Rules rules = new Rules(counter.reader());
        new PlainPlay(play, in, paper, new Naming(counter.reader()), rules, typed ? Manner.TYPED : Manner.PIPED, () -> next(play)).run();
    }

    int print(Play play) {
        var json = new AttemptJson(new JudgementJson(new Rules(counter.reader())));
        return counter.json(out -> json.write(out, play.id(), play.now(), play.result()));
    }

    /** What is there and can't be opened is set aside when whoever plays agrees. */
    private void openAttempts() {
        try {
            house.attempts();
        } catch (NotKept e) {
            boolean helps = e.why() == Why.DAMAGED || e.why() == Why.NEWER;
            if (!helps || !typed || options.json()) {
                throw e;
            }
            paper.line(String.valueOf(e.getMessage()));
            if (!isYes(ask(words.text("play.set-aside")))) {
                throw e;
            }
            paper.line(words.text("play.is-aside", house.setAside()));
        }
    }

    private Optional<Suggestion> next(Play play) {
        List<Summary> own = house.attempts().list(MOST_REMEMBERED).stream().map(Listed::summary)
                .filter(s -> s.trainee().equals(play.now().start().trainee())).toList();
        return Suggestion.after(Summary.of(play.now(), play.result()), own, house.catalogue().cards());
    }

    private Play begin(Found.One found, String trainee) {
        var start = new AttemptStarted(house.clock().instant(), trainee, found.scenario().id(), found.source().hash(),
                house.judge().rubricVersion(), options.coaching(), options.guidance(), options.seed().orElseGet(house::nextSeed));
        return Play.begin(found.scenario(), found.source(), start, house.attempts(), house.judge(), house.clock());
    }

    private Optional<Listed> left(Scenario scenario, String trainee) {
        return house.attempts().inProgress().stream()
                .filter(l -> l.summary().scenario().equals(scenario.id()) && l.summary().language().equals(scenario.language().code()))
                .filter(l -> l.summary().trainee().equals(trainee)).findFirst();
    }

    /** Asked for, or agreed to by who is there to ask. */
    private boolean goesOn() {
        return options.goOn() || typed && !options.json() && isYes(ask(words.text("play.go-on")));
    }

    private boolean isYes(Optional<String> answer) {
        return answer.filter(a -> List.of(words.text("yes").split(" ")).contains(a.strip().toLowerCase(Locale.ROOT))).isPresent();
    }

    /** Empty when what it was played on can no longer be read. */
    Optional<Play> resume(String attempt) {
        Optional<Saved> saved = house.attempts().find(attempt);
        return saved.map(s -> house.catalogue().reopen(s.source())).filter(o -> o instanceof Opened.Ready).map(o -> Play.resume(
                saved.get(), Replay.of(((Opened.Ready) o).scenario(), saved.get().events()), house.attempts(), house.judge(), house.clock()));
    }

    private Optional<String> ask(String question) {
        paper.prompt(question);
        try {
            return in.next().flatMap(Lines.Line::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
