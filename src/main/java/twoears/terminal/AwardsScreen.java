package twoears.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import twoears.core.language.Words;
import twoears.core.league.Award;
import twoears.core.league.Awards;
import twoears.core.league.Phase;
import twoears.core.league.Results;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * Who is honoured beside the ranks, each with the conversation that shows it.
 *
 * @param played keys of the cases of the winners' entries, by the entries' ids
 * @param mayLook whether everybody's conversations may be seen
 * @param selected number of the winner, over all awards, from 0
 */
record AwardsScreen(Words words, Function<World, Screen> back, BoardLook look, CaseNames names, List<Award> awards, Map<String, String> played,
        boolean mayLook, int selected) implements Commanded<AwardsScreen.Do> {
    enum Do implements Command {
        OPEN("Enter"),
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

    AwardsScreen {
        awards = List.copyOf(awards);
        played = Map.copyOf(played);
    }

    static AwardsScreen open(Words words, BoardLook look, BoardRead read, CaseNames names, World world, Function<World, Screen> back) {
        Results results = world.league().results();
        List<Award> awards = Awards.of(look.cup(), look.bracket(), results.persons(look.cup().hash()), look.isHeld(read.phase()));
        Map<String, String> played = new HashMap<>();
        awards.stream().flatMap(a -> a.winners().stream()).map(Award.Winner::person).distinct()
                .forEach(p -> results.entries(look.cup().hash(), Optional.of(p)).forEach(e -> played.put(e.id(), e.played())));
        return new AwardsScreen(words, back, look, names, awards, played, read.phase() == Phase.OVER, 0);
    }

    @Override
    public String room() {
        return "awards";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    private List<Award.Winner> winners() {
        return awards.stream().flatMap(a -> a.winners().stream()).toList();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case OPEN -> !awards.isEmpty() && (mayLook || winners().get(selected).person().equals(look.person()));
            case UP, DOWN -> !awards.isEmpty();
            case BACK -> true;
        };
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case OPEN -> BesideScreen.open(words, winners().get(selected).entry(), world, w -> this);
            case UP -> at(selected - 1);
            case DOWN -> at(selected + 1);
            case BACK -> back.apply(world);
        };
    }

    private AwardsScreen at(int number) {
        int there = Math.max(0, Math.min(winners().size() - 1, number));
        return new AwardsScreen(words, back, look, names, awards, played, mayLook, there);
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(words.text("awards.title"), Style.STRONG).plus("  " + look.cup().title(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, Row.BLANK, this);
        if (awards.isEmpty()) {
            Block.draw(Wrapping.of(words.text("awards.none"), Style.QUIET, Math.min(70, body.columns())), 0, body);
            return;
        }
        var rows = new ArrayList<Row>();
        int at = rows(Math.min(100, body.columns()), rows);
        Block.draw(rows, Math.max(0, Math.min(rows.size() - body.rows(), at - body.rows() / 2)), body);
    }

    /** Gives the row of the selected winner. */
    private int rows(int width, List<Row> rows) {
        int number = 0;
        int at = 0;
        for (Award award : awards) {
            String kind = award.kind().name().toLowerCase(Locale.ROOT);
            rows.add(Row.of("★ " + words.text("award." + kind), Style.of(Ink.ACCENT).inBold()).plus("  " + words.text("award." + kind + ".by", award.by()), Style.STRONG));
            rows.addAll(Block.indented(Wrapping.of(words.text("award." + kind + ".about"), Style.QUIET, width - 2), 2));
            for (Award.Winner winner : award.winners()) {
                boolean isSelected = number++ == selected;
                at = isSelected ? rows.size() : at;
                Row row = Row.of(isSelected ? "▸ " : "  ", Style.ACCENT.inBold()).plus(winner.person(), Style.STRONG)
                        .plus(winner.team().isEmpty() ? "" : " (" + winner.team() + ")", Style.QUIET).plus("  " + names.of(played.getOrDefault(winner.entry(), "")), Style.TEXT);
                rows.add(isSelected ? row.selected(width) : row.cut(width));
            }
            rows.add(Row.BLANK);
        }
        return at;
    }
}
