package twoears.command;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;

/** Plays a case of a cup, which counts. */
@Command(name = "play")
final class CupPlayCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(index = "0", paramLabel = "CUP", descriptionKey = "cup-play.cup")
    private String cup = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASE", descriptionKey = "cup-play.case")
    private Optional<String> played = Optional.empty();

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "play.as")
    private Optional<String> as = Optional.empty();

    @Option(names = "--team", paramLabel = "TEAM", descriptionKey = "cup-play.team")
    private Optional<String> team = Optional.empty();

    @Option(names = "--guided", descriptionKey = "cup-play.guided")
    private boolean guided;

    @Option(names = "--plain", descriptionKey = "play.plain")
    private boolean plain;

    @Option(names = "--json", descriptionKey = "cup-play.json")
    private boolean json;

    CupPlayCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (as.map(TraineeName::parse).orElse(null) instanceof TraineeName.Refused refused) {
            return top.counter().refuse(Exit.WRONG_USAGE, Words.of("store", top.counter().reader()).text(refused.why().key()));
        }
        var options = new PlayOptions(plain || json, guided, true, true, as, OptionalLong.empty(), json);
        return top.counter().in(top.place(), house -> new CupShelf(house, top.counter())
                .lend(cup, found -> new CupSitting(top.counter(), house, options, found).play(played, team)));
    }
}
