package twoears.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Words;
import twoears.core.league.Ceremony;
import twoears.core.league.Cup;
import twoears.core.league.Phase;
import twoears.terminal.canvas.Canvas;

/**
 * A cup's board, as results arrive.
 *
 * @param words those of the league's screens
 * @param selected number of the line that is selected, from 0
 * @param note one sentence to tell; empty as a rule
 * @param watch tells this look from an earlier one at the same board: only one of them looks again
 */
public record BoardScreen(Words words, Function<World, Screen> back, BoardLook look, BoardRead read, CaseNames names, int selected, String note,
        Watch watch) implements Commanded<BoardScreen.Do> {
    /** How often what others have kept is looked for: their programs tell of nothing. */
    static final Duration EVERY = Duration.ofSeconds(2);

    private static final int TEN = 10;
    /** Half of the tallest terminal there is. */
    private static final int AROUND = 60;

    enum Do implements Command {
        OPEN("Enter"),
        OTHER_KIND("Tab t"),
        BRACKET("b"),
        CEREMONY("c"),
        AWARDS("a"),
        PROFILE("p"),
        REVEAL("f"),
        OWN("m"),
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        FIRST("Home"),
        LAST("End"),
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

    /** One look at a board, for as long as somebody looks. */
    static final class Watch {}

    /** The board of a cup; a sentence where it can't be read. */
    static Screen open(Words words, Cup cup, World world, Function<World, Screen> back) {
        return open(words, BoardLook.at(cup, world.trainee()), 0, world, back);
    }

    static Screen open(Words words, BoardLook look, int selected, World world, Function<World, Screen> back) {
        try {
            BoardRead read = BoardRead.now(look, world, selected);
            var board = new BoardScreen(words, back, look, read, CaseNames.of(world), selected, "", new Watch()).to(selected, world);
            board.lookAgain(world);
            return board;
        } catch (NotKept e) {
            return MessageScreen.tell(words.of("terminal"), List.of(String.valueOf(e.getMessage())), back);
        }
    }

    /** This board as it is by now, for whoever comes back to it. */
    Screen again(World world) {
        return open(words, look, selected, world, back);
    }

    private void lookAgain(World world) {
        Watch mine = watch;
        world.later(EVERY, () -> Over.on(BoardScreen.class, b -> b.watch == mine ? b.refreshed(world) : b));
    }

    /** Reads anew behind the frame, and goes on doing so while the board is shown. */
    private BoardScreen refreshed(World world) {
        world.behindTheFrame(reading(world));
        lookAgain(world);
        return this;
    }

    private Supplier<UnaryOperator<Screen>> reading(World world) {
        BoardLook asked = look;
        int around = selected;
        return () -> {
            try {
                BoardRead now = BoardRead.now(asked, world, around);
                return Over.on(BoardScreen.class, b -> b.look.equals(asked) ? b.with(now) : b);
            } catch (NotKept e) {
                return Over.on(BoardScreen.class, b -> b.noting(String.valueOf(e.getMessage())));
            }
        };
    }

    /** What came may have moved lines; the selection stays where it is on the board. */
    BoardScreen with(BoardRead now) {
        return new BoardScreen(words, back, look, now, names, Math.max(0, Math.min(now.size() - 1, selected)), note, watch);
    }

    BoardScreen noting(String sentence) {
        return new BoardScreen(words, back, look, read, names, selected, sentence, watch);
    }

    @Override
    public String room() {
        return "board";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        boolean isOver = read.phase() == Phase.OVER;
        return switch (command) {
            case OPEN -> line().isPresent() && (look.byTeam() || isOver || line().get().name().equals(look.person()));
            case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST, AWARDS -> read.size() > 0;
            case BRACKET -> look.cup().brackets().size() > 1;
            case OWN -> !look.byTeam() && read.place().isPresent();
            case CEREMONY -> isOver;
            case REVEAL -> isOver && !look.isRevealed();
            case PROFILE -> !look.byTeam() && line().isPresent() && (isOver || line().get().name().equals(look.person()));
            case OTHER_KIND, BACK -> true;
        };
    }

    Optional<BoardLine> line() {
        return read.line(selected);
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case OPEN -> looking(world, w -> entries(line().orElseThrow(), w));
            case PROFILE -> ProfilePage.open(words, line().orElseThrow().name(), world, this::again);
            case AWARDS -> looking(world, w -> AwardsScreen.open(words, look, read, names, w, this::again));
            case CEREMONY -> looking(world, this::ceremony);
            case OTHER_KIND -> open(words, look.otherKind(), 0, world, back);
            case BRACKET -> open(words, look.nextBracket(), 0, world, back);
            case REVEAL -> open(words, look.revealed(), 0, world, back);
            case OWN -> to(read.place().orElse(0), world);
            case UP -> to(selected - 1, world);
            case DOWN -> to(selected + 1, world);
            case PAGE_UP -> to(selected - TEN, world);
            case PAGE_DOWN -> to(selected + TEN, world);
            case FIRST -> to(0, world);
            case LAST -> to(read.size() - 1, world);
            case BACK -> back.apply(world);
        };
    }

    private Screen entries(BoardLine line, World world) {
        return look.byTeam() ? DreamTeamPage.open(words, look.cup(), line.name(), world, this::again)
                : EntriesScreen.open(words, look, names, line.name(), world, this::again);
    }

    private Screen ceremony(World world) {
        Ceremony told = Ceremony.of(look.cup(), look.bracket(), world.league().results().persons(look.cup().hash()));
        return CeremonyScreen.of(words, look, names, told, back);
    }

    private Screen looking(World world, Function<World, Screen> way) {
        try {
            return way.apply(world);
        } catch (NotKept e) {
            return noting(String.valueOf(e.getMessage()));
        }
    }

    /** Reads another stretch where the one that was read ends. */
    private BoardScreen to(int number, World world) {
        int there = Math.max(0, Math.min(read.size() - 1, number));
        var moved = new BoardScreen(words, back, look, read, names, there, "", watch);
        if (read.holds(there, AROUND)) {
            return moved;
        }
        try {
            return moved.with(BoardRead.of(look, world.league().results(), read.phase(), there));
        } catch (NotKept e) {
            return noting(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void draw(Canvas canvas) {
        new BoardView(this).draw(canvas);
    }
}
