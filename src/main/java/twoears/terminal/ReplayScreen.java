package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Replay;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * An attempt played again step by step, forward and back.
 *
 * @param back where it was opened from
 * @param step number of the event that has just happened, from 0
 */
public record ReplayScreen(Words words, Screen back, List<Event> events, Replay replay, int step, Scroll scroll)
        implements Commanded<ReplayScreen.Do> {
    private static final int CARD = 36;

    enum Do implements Command {
        FORWARD("Right Space Enter"),
        BACKWARD("Left Backspace"),
        FIRST("Home"),
        LAST("End"),
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
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

    /** @param events at least the first; as many as {@code replay} has states */
    public static ReplayScreen of(Words words, Screen back, List<Event> events, Replay replay) {
        return new ReplayScreen(words, back, events, replay, 0, Scroll.start());
    }

    static Screen open(HistoryScreen history, Listed attempt, World world) {
        Words words = history.words();
        try {
            Optional<Saved> saved = world.attempts().find(attempt.id());
            if (saved.isEmpty()) {
                return MessageScreen.tell(words, List.of(words.text("opening.gone")), history);
            }
            Opened opened = world.catalogue().reopen(saved.get().source());
            return opened instanceof Opened.Ready ready
                    ? of(words, history, saved.get().events(), Replay.of(ready.scenario(), saved.get().events()))
                    : Opening.faulty(words, (Opened.Faulty) opened, history);
        } catch (NotKept e) {
            return MessageScreen.tell(words, List.of(String.valueOf(e.getMessage())), history);
        }
    }

    @Override
    public String room() {
        return "replay";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case FORWARD, LAST -> step < lastStep();
            case BACKWARD, FIRST -> step > 0;
            case UP, DOWN, PAGE_UP, PAGE_DOWN, BACK -> true;
        };
    }

    private int lastStep() {
        return replay.states().size() - 1;
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case FORWARD -> to(step + 1);
            case BACKWARD -> to(step - 1);
            case FIRST -> to(0);
            case LAST -> to(lastStep());
            case UP -> scrolled(scroll.by(1));
            case DOWN -> scrolled(scroll.by(-1));
            case PAGE_UP -> scrolled(scroll.pages(1));
            case PAGE_DOWN -> scrolled(scroll.pages(-1));
            case BACK -> back;
        };
    }

    private ReplayScreen to(int number) {
        return new ReplayScreen(words, back, events, replay, number, Scroll.start());
    }

    private ReplayScreen scrolled(Scroll to) {
        return new ReplayScreen(words, back, events, replay, step, to);
    }

    @Override
    public void draw(Canvas canvas) {
        Conversation now = replay.states().get(step);
        Row title = Row.of(words.text("replay.title"), Style.STRONG).plus("  " + now.scenario().title(), Style.QUIET);
        Row aside = Row.of(words.text("replay.step", step + 1, lastStep() + 1), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, aside, this);
        boolean side = body.columns() >= 100;
        int width = side ? body.columns() - CARD - 5 : body.columns();
        if (side) {
            for (int row = 0; row < body.rows(); row++) {
                body.put(width + 2, row, "│", Style.QUIET);
            }
            Block.draw(new CustomerCard(now, true, words).rows(CARD), 0, body.part(width + 5, 0, CARD, body.rows()));
        }
        left(body.part(0, 0, width, body.rows()), now, !side);
    }

    private void left(Canvas canvas, Conversation now, boolean withMood) {
        var above = new ArrayList<Row>();
        above.addAll(Wrapping.of(caption(), Style.of(Ink.ACCENT), canvas.columns()));
        if (withMood && canvas.rows() >= 8) {
            above.add(MoodMeter.of(now, words).inOneRow(canvas.columns()));
        }
        if (canvas.rows() >= 12) {
            above.add(Row.BLANK);
        }
        int top = canvas.rows() >= 3 ? above.size() : 0;
        Block.draw(above, 0, canvas.part(0, 0, canvas.columns(), top));
        Canvas below = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        List<Row> rows = new Transcript(now, true, words).rows(below.columns());
        Block.draw(rows, scroll.firstFromEnd(rows.size(), below.rows()), below);
    }

    /** What has just happened, in a sentence. */
    private String caption() {
        String what = events.get(step).match(
                e -> words.text("replay.started"),
                e -> words.text("replay.looked-up", e.fact().replace('-', ' ')),
                e -> words.text("replay.asked", new Labels(words).colleague(e.type())),
                e -> words.text("replay.replied"),
                e -> words.text("replay.rewound", e.turn()),
                e -> words.text("replay.left"),
                e -> words.text("replay.returned"),
                e -> words.text("replay.answered", DebriefQuestions.text(e.question(), words), Marked.shortened(e.answer())),
                e -> words.text("replay.closed"));
        return step == lastStep() && replay.fault().isPresent() ? what + " " + words.text("replay.broken") : what;
    }
}
