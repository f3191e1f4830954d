package twoears.terminal;

import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Agenda;
import twoears.core.league.Contest;
import twoears.core.league.Cup;
import twoears.core.league.Phase;
import twoears.core.league.Refusal;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/**
 * What is left to play in a cup, and the way into it.
 *
 * @param words those of the league's screens
 * @param team the one that was named; empty where none was
 * @param selected number of the case that is selected, from 0
 * @param note one sentence to tell; empty as a rule
 */
record CupScreen(Words words, Agenda agenda, Phase phase, CaseNames names, Optional<String> team, int selected, String note)
        implements Commanded<CupScreen.Do> {
    enum Do implements Command {
        PLAY("Enter"),
        BOARD("b"),
        TEAM("t"),
        BRACKET("g"),
        UP("Up"),
        DOWN("Down"),
        BACK("Esc q");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static Screen open(Words words, Cup cup, World world) {
        return open(words, cup, cup.brackets().contains(Guidance.FREE) ? Guidance.FREE : Guidance.GUIDED, Optional.empty(), world);
    }

    /** Enters what was finished here first, so that it shows as done. */
    static Screen open(Words words, Cup cup, Guidance bracket, Optional<String> team, World world) {
        try {
            world.league().enter(world.trainee());
            Agenda agenda = contest(cup, world).agenda(bracket);
            Phase phase = Phase.of(cup, world.clock().instant());
            int first = agenda.next().map(agenda.items()::indexOf).orElse(0);
            return new CupScreen(words, agenda, phase, CaseNames.of(world), team, first, "");
        } catch (NotKept e) {
            return MessageScreen.tell(words.of("terminal"), List.of(String.valueOf(e.getMessage())), w -> CupsScreen.open(words.of("terminal"), w));
        }
    }

    /** The cup that a conversation is entered in, for whoever comes back from there; empty for practice. */
    static Optional<Screen> around(Conversation conversation, Words terminal, World world) {
        Optional<Entered> entered = conversation.start().entered();
        return entered.flatMap(e -> world.league().cups().all().stream().filter(c -> c.hash().equals(e.cup())).findFirst())
                .map(cup -> open(terminal.of(Entrance.LEAGUE), cup, conversation.start().guidance(), Optional.empty(), world));
    }

    private static Contest contest(Cup cup, World world) {
        return new Contest(cup, world.trainee(), world.league(),
                new Contest.Place(world.catalogue(), world.attempts(), world.judge(), world.clock()));
    }

    Cup cup() {
        return agenda.cup();
    }

    Words contestWords() {
        return words.of("contest");
    }

    @Override
    public String room() {
        return "cup";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case BRACKET -> cup().brackets().size() > 1;
            case TEAM -> cup().agreed(agenda.person()).isEmpty();
            case PLAY, BOARD, UP, DOWN, BACK -> true;
        };
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case PLAY -> play(world);
            case BOARD -> BoardScreen.open(words, cup(), world, w -> open(words, cup(), agenda.bracket(), team, w));
            case TEAM -> TeamNameScreen.over(this);
            case BRACKET -> open(words, cup(), agenda.bracket() == Guidance.FREE ? Guidance.GUIDED : Guidance.FREE, team, world);
            case UP -> to(selected - 1);
            case DOWN -> to(selected + 1);
            case BACK -> CupsScreen.open(words.of("terminal"), world);
        };
    }

    private Screen play(World world) {
        try {
            Contest.Beginning beginning = contest(cup(), world).begin(agenda.items().get(selected), agenda.bracket(), team);
            return beginning instanceof Contest.Ready ready ? Opening.resume(words.of("terminal"), ready.attempt(), world, this)
                    : noting(sentence(((Contest.Refused) beginning).why()));
        } catch (NotKept e) {
            return noting(String.valueOf(e.getMessage()));
        }
    }

    private String sentence(Refusal why) {
        return why.sentence(cup(), contestWords());
    }

    private CupScreen to(int number) {
        return new CupScreen(words, agenda, phase, names, team, Math.floorMod(number, agenda.items().size()), "");
    }

    CupScreen noting(String sentence) {
        return new CupScreen(words, agenda, phase, names, team, selected, sentence);
    }

    CupScreen in(Optional<String> named) {
        return new CupScreen(words, agenda, phase, names, named, selected, "");
    }

    @Override
    public void draw(Canvas canvas) {
        Row aside = Row.of(new WindowText(words, cup()).of(phase), Style.QUIET);
        new CupView(this).draw(Frame.draw(canvas, Row.of(cup().title(), Style.STRONG), aside, this));
    }
}
