package twoears.terminal;

import java.time.ZoneId;
import java.util.List;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Words;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/**
 * All of the trainee's attempts, newest first, and how each dimension goes.
 *
 * @param selected number of the attempt that is selected, from 0
 * @param note one sentence, when attempts could not be read; empty otherwise
 */
public record HistoryScreen(Words words, List<Listed> attempts, ZoneId zone, int selected, String note) implements Commanded<HistoryScreen.Do> {
    private static final int MOST = 1_000;

    enum Do implements Command {
        REPLAY("Enter"),
        GO_ON("c d"),
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

    public HistoryScreen {
        attempts = List.copyOf(attempts);
    }

    static Screen open(Words words, World world) {
        try {
            List<Listed> own = world.attempts().list(MOST).stream().filter(a -> a.summary().trainee().equals(world.trainee())).toList();
            return new HistoryScreen(words, own, world.zone(), 0, "");
        } catch (NotKept e) {
            return new HistoryScreen(words, List.of(), world.zone(), 0, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String room() {
        return "history";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return command == Do.BACK || !attempts.isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case REPLAY -> ReplayScreen.open(this, attempts.get(selected), world);
            case GO_ON -> Opening.resume(words, attempts.get(selected).id(), world, this);
            case UP -> to(selected - 1);
            case DOWN -> to(selected + 1);
            case PAGE_UP -> to(selected - 10);
            case PAGE_DOWN -> to(selected + 10);
            case FIRST -> to(0);
            case LAST -> to(attempts.size() - 1);
            case BACK -> LobbyScreen.open(words, world, "");
        };
    }

    private HistoryScreen to(int number) {
        return new HistoryScreen(words, attempts, zone, Math.max(0, Math.min(attempts.size() - 1, number)), "");
    }

    @Override
    public void draw(Canvas canvas) {
        Row aside = Row.of(words.text("history.count", attempts.size()), Style.QUIET);
        new HistoryView(this).draw(Frame.draw(canvas, Row.of(words.text("history.title"), Style.STRONG), aside, this));
    }
}
