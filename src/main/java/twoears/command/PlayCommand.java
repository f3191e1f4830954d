package twoears.command;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.Shelf.Found;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;

/** Practises one conversation. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "play.scenario")
    private String scenario = "";

    @Option(names = "--plain", descriptionKey = "play.plain")
    private boolean plain;

    @Option(names = "--guided", descriptionKey = "play.guided")
    private boolean guided;

    @Option(names = "--exam", descriptionKey = "play.exam")
    private boolean exam;

    @Option(names = "--continue", descriptionKey = "play.continue")
    private boolean goOn;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "play.as")
    private Optional<String> as = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "play.seed")
    private @Nullable Long seed;

    @Option(names = "--json", descriptionKey = "play.json")
    private boolean json;

    PlayCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        Optional<TraineeName.Parsed> name = as.map(TraineeName::parse);
        if (name.isPresent() && name.get() instanceof TraineeName.Refused refused) {
            return top.counter().refuse(Exit.WRONG_USAGE, Words.of("store", top.counter().reader()).text(refused.why().key()));
        }
        return top.counter().in(top.place(), house -> Shelf.lend(house, top.counter(), scenario, found -> play(house, found)));
    }

    private int play(House house, Found.One one) {
        if (guided && !one.scenario().isGuided()) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("play.no-choices", one.scenario().title()));
        }
        return new Sitting(top.counter(), house, options()).play(one);
    }

    private PlayOptions options() {
        return new PlayOptions(plain || json, guided, exam, goOn, as, seed == null ? OptionalLong.empty() : OptionalLong.of(seed), json);
    }
}
