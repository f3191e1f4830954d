package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Customer;
import twoears.core.scenario.Scenario;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Before a conversation: who is asking and about what, and how to play it. Lies over the lobby. */
record StartScreen(LobbyScreen lobby, Opened.Ready opened, Coaching coaching, Guidance guidance) implements Commanded<StartScreen.Do>, Over {
    private static final int WIDTH = 68;

    enum Do implements Command {
        START("Enter"),
        COACHING("c Left Right"),
        GUIDANCE("g Up Down"),
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

    static StartScreen over(LobbyScreen lobby, Opened.Ready opened) {
        return new StartScreen(lobby, opened, Coaching.COACH, Guidance.FREE);
    }

    @Override
    public Screen under() {
        return lobby;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new StartScreen((LobbyScreen) screen, opened, coaching, guidance);
    }

    @Override
    public Words words() {
        return lobby.words();
    }

    @Override
    public String room() {
        return "start";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return command != Do.GUIDANCE || opened.scenario().isGuided();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case START -> Opening.begin(words(), opened, coaching, guidance, world, lobby);
            case COACHING -> new StartScreen(lobby, opened, coaching == Coaching.COACH ? Coaching.EXAM : Coaching.COACH, guidance);
            case GUIDANCE -> new StartScreen(lobby, opened, coaching, guidance == Guidance.FREE ? Guidance.GUIDED : Guidance.FREE);
            case BACK -> lobby;
        };
    }

    @Override
    public void draw(Canvas canvas) {
        lobby.draw(canvas);
        int width = Math.max(10, Math.min(WIDTH, canvas.columns() - 8));
        List<Row> choices = choices(width);
        List<Row> about = about(width);
        Canvas inside = Box.draw(canvas, opened.scenario().title(), WIDTH, about.size() + choices.size() + 1, this);
        int below = Math.max(0, inside.rows() - choices.size());
        Block.draw(fitting(about, below - 1), 0, inside.part(0, 0, inside.columns(), below - 1));
        Block.draw(choices, 0, inside.part(0, below, inside.columns(), choices.size()));
    }

    /** What is cut says where the rest is. */
    private List<Row> fitting(List<Row> about, int rows) {
        if (rows < 2 || about.size() <= rows) {
            return about;
        }
        var shown = new ArrayList<>(about.subList(0, rows - 1));
        shown.add(Row.of(words().text("start.more"), Style.QUIET));
        return shown;
    }

    private List<Row> about(int width) {
        Scenario scenario = opened.scenario();
        Customer customer = scenario.customer();
        var labels = new Labels(words());
        var rows = new ArrayList<Row>();
        rows.add(Row.of(labels.channel(scenario.channel()) + " · " + labels.language(scenario.language().code()), Style.QUIET)
                .spread(Row.of(Labels.difficulty(scenario.difficulty()), Style.of(Ink.WARNING)), width));
        rows.add(Row.BLANK);
        rows.addAll(Wrapping.of(scenario.summary().strip(), Style.TEXT, width));
        rows.add(Row.BLANK);
        rows.add(Row.of(customer.name(), Style.of(Ink.CUSTOMER).inBold()).plus("  " + customer.persona().name(), Style.QUIET).cut(width));
        paragraph(customer.persona().about(), width, rows);
        paragraph(customer.history(), width, rows);
        rows.add(Row.BLANK);
        rows.addAll(Wrapping.of(words().text("lobby.trains") + " " + labels.concepts(scenario.trainedIds()), Style.QUIET, width));
        return rows;
    }

    private static void paragraph(String text, int width, List<Row> rows) {
        if (!text.isBlank()) {
            rows.addAll(Wrapping.of(text.strip(), Style.TEXT, width));
        }
    }

    private List<Row> choices(int width) {
        var labels = new Labels(words());
        Row first = option("c", labels.coaching(Coaching.COACH), labels.coaching(Coaching.EXAM), coaching == Coaching.COACH);
        Row second = opened.scenario().isGuided()
                ? option("g", labels.guidance(Guidance.FREE), labels.guidance(Guidance.GUIDED), guidance == Guidance.FREE)
                : Row.of("   " + words().text("start.no-choices"), Style.QUIET);
        return List.of(first.cut(width), second.cut(width));
    }

    private static Row option(String key, String one, String other, boolean first) {
        return Row.of(key + "  ", Style.ACCENT).plus(first ? "● " + one : "○ " + one, first ? Style.STRONG : Style.QUIET).plus("   ", Style.TEXT)
                .plus(first ? "○ " + other : "● " + other, first ? Style.QUIET : Style.STRONG);
    }
}
