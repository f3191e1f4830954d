package twoears.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.diagnosis.Nearest;
import twoears.command.Shelf.Found;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Play;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.plain.Lines;
import twoears.plain.Naming;
import twoears.plain.PlainPlay;
import twoears.plain.PlainPlay.Manner;
import twoears.plain.Rules;

/** Plays a scenario that is being written, from anywhere in it; nothing is kept, and saving the file reads it again. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "FILE", descriptionKey = "preview.file")
    private String file = "";

    @Option(names = "--from", paramLabel = "STEP", descriptionKey = "preview.from")
    private Optional<String> from = Optional.empty();

    @Option(names = "--calm", paramLabel = "N", descriptionKey = "preview.calm")
    private @Nullable Integer calm;

    @Option(names = "--trust", paramLabel = "N", descriptionKey = "preview.trust")
    private @Nullable Integer trust;

    @Option(names = "--guided", descriptionKey = "play.guided")
    private boolean guided;

    @Option(names = "--plain", descriptionKey = "play.plain")
    private boolean plain;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "play.seed")
    private long seed;

    PreviewCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        for (Integer number : new Integer[] {calm, trust}) {
            if (number != null && (number < 0 || number > Mood.MOST)) {
                return refuse("preview.no-mood", number);
            }
        }
        return top.counter().in(top.place(), house -> Shelf.lend(house, top.counter(), file, found -> preview(house, found)));
    }

    private int preview(House house, Found.One found) {
        Scenario scenario = found.scenario();
        Optional<Step> step = from.isEmpty() ? Optional.of(scenario.steps().first()) : scenario.steps().find(from.get());
        if (step.isEmpty()) {
            return unknownStep(scenario);
        } else if (guided && !scenario.isGuided()) {
            return refuse("play.no-choices", scenario.title());
        }
        Play play = Play.unkept(begun(house, found, step.get()), house.judge(), house.clock());
        Path watched = found.file();
        return top.counter().streams().hasScreen() && !plain
                ? house.show(new View.Preview(play, saved -> house.watch(watched, saved)), top.counter().trainee(house))
                : inLines(house, play, watched);
    }

    private Conversation begun(House house, Found.One found, Step step) {
        Scenario scenario = found.scenario();
        Mood own = scenario.customer().mood();
        var mood = new Mood(calm == null ? own.calm() : calm, trust == null ? own.trust() : trust);
        var start = new AttemptStarted(house.clock().instant(), top.counter().trainee(house), scenario.id(), found.source().hash(),
                house.judge().rubricVersion(), Coaching.COACH, guided ? Guidance.GUIDED : Guidance.FREE, seed);
        return Conversation.begunAt(scenario, start, step, mood);
    }

    private int inLines(House house, Play play, Path watched) {
        Naming naming = new Naming(top.counter().reader());
        var in = new Lines(top.counter().streams().in(), Sitting.LONGEST_LINE);
        Manner manner = top.counter().streams().isTyped().getAsBoolean() ? Manner.TYPED : Manner.PIPED;
        var saved = new AtomicReference<@Nullable Opened>();
        house.watch(watched, saved::set);
        new PlainPlay(play, in, top.counter().paper(), naming, new Rules(top.counter().reader()), manner, Optional::empty)
                .inVersions(() -> Optional.ofNullable(saved.getAndSet(null))).run();
        return Exit.DONE;
    }

    private int unknownStep(Scenario scenario) {
        Words words = top.counter().words();
        String asked = from.orElseThrow();
        Optional<String> meant = Nearest.to(asked, scenario.steps().stream().map(Step::id).toList());
        return top.counter().refuse(Exit.WRONG_USAGE, meant.map(m -> words.text("preview.no-step-near", asked, m))
                .orElseGet(() -> words.text("preview.no-step", asked, scenario.steps().first().id())));
    }

    private int refuse(String key, Object... arguments) {
        return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text(key, arguments));
    }
}
