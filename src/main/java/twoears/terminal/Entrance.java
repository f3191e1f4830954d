package twoears.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Replay;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.scenario.Catalogue.Opened;

/** Ways in past the lobby. Each leads to the lobby in the end. */
public final class Entrance {
    /** The words of the league's screens. */
    public static final String LEAGUE = "league-screens";

    private Entrance() {}

    public static Screen attempt(Words words, String attempt, World world) {
        return Opening.resume(words, attempt, world, lobby(words, world));
    }

    /** A new conversation in the trainee's own words, coached. */
    public static Screen begin(Words words, Opened.Ready opened, World world) {
        return Opening.begin(words, opened, Coaching.COACH, Guidance.FREE, world, new FarewellScreen());
    }

    /** @param fresh begins anew and gives the new attempt's id */
    public static Screen goOn(Words words, String left, Supplier<String> fresh) {
        return MessageScreen.ask(words, List.of(words.text("entrance.go-on")), w -> attempt(words, left, w),
                w -> orWhyNot(words, w, () -> attempt(words, fresh.get(), w)));
    }

    /** @param then what is shown to whoever gave that name */
    public static Screen naming(Words words, Function<String, Screen> then) {
        return NameScreen.before(words, (trainee, world) -> orWhyNot(words, world, () -> then.apply(trainee)));
    }

    private static Screen orWhyNot(Words words, World world, Supplier<Screen> way) {
        try {
            return way.get();
        } catch (NotKept e) {
            return MessageScreen.tell(words, List.of(String.valueOf(e.getMessage())), lobby(words, world));
        }
    }

    public static Screen history(Words words, World world) {
        return HistoryScreen.open(words, world);
    }

    /** A cup's board. */
    public static Screen board(Words words, Cup cup, World world) {
        return BoardScreen.open(words.of(LEAGUE), cup, world, w -> lobby(words, w));
    }

    /** What is left to play in a cup, by the hash of its rules. */
    public static Screen cup(Words words, String hash, Guidance bracket, Optional<String> team, World world) {
        return world.league().cups().all().stream().filter(c -> c.hash().equals(hash)).findFirst()
                .map(cup -> CupScreen.open(words.of(LEAGUE), cup, bracket, team, world)).orElseGet(() -> CupsScreen.open(words, world));
    }

    /** Tells on a board, if one is shown, what came. */
    public static UnaryOperator<Screen> news(String sentence) {
        return Over.on(BoardScreen.class, board -> board.noting(sentence));
    }

    /** An attempt to look back on, step by step. */
    public static Screen past(Words words, String attempt, World world) {
        Optional<Saved> saved = world.attempts().find(attempt);
        return saved.map(s -> world.catalogue().reopen(s.source())).filter(Opened.Ready.class::isInstance)
                .<Screen>map(o -> ReplayScreen.of(words, lobby(words, world), saved.get().events(),
                        Replay.of(((Opened.Ready) o).scenario(), saved.get().events())))
                .orElseGet(() -> attempt(words, attempt, world));
    }

    private static Screen lobby(Words words, World world) {
        return LobbyScreen.open(words, world, "");
    }
}
