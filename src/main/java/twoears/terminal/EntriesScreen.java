package twoears.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twoears.core.language.Words;
import twoears.core.league.Entry;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/**
 * What one person has entered in one bracket of a cup.
 *
 * @param selected number of the entry that is selected, from 0
 */
record EntriesScreen(Words words, Function<World, Screen> back, BoardLook look, CaseNames names, String person, List<Entry> entries, int selected)
        implements Commanded<EntriesScreen.Do> {
    private static final int NUMBER = 7;
    private static final int OUTCOME = 12;
    private static final int ROOMY = 66;

    enum Do implements Command {
        OPEN("Enter"),
        PROFILE("p"),
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

    EntriesScreen {
        entries = List.copyOf(entries);
    }

    static Screen open(Words words, BoardLook look, CaseNames names, String person, World world, Function<World, Screen> back) {
        List<Entry> entries = world.league().results().entries(look.cup().hash(), Optional.of(person)).stream().filter(e -> e.bracket() == look.bracket()).toList();
        return new EntriesScreen(words, back, look, names, person, entries, 0);
    }

    @Override
    public String room() {
        return "entries";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return command == Do.BACK || command == Do.PROFILE || !entries.isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case OPEN -> BesideScreen.open(words, entries.get(selected).id(), world, w -> this);
            case PROFILE -> ProfilePage.open(words, person, world, w -> this);
            case UP -> at(selected - 1);
            case DOWN -> at(selected + 1);
            case BACK -> back.apply(world);
        };
    }

    private EntriesScreen at(int number) {
        return new EntriesScreen(words, back, look, names, person, entries, Math.max(0, Math.min(entries.size() - 1, number)));
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(person, Style.STRONG).plus("  " + look.cup().title(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, Row.of(words.text("entries.count", entries.size()), Style.QUIET), this);
        int width = Math.min(110, body.columns());
        boolean roomy = width >= ROOMY;
        int name = Math.max(6, width - 2 - (roomy ? 4 : 2) * NUMBER - OUTCOME - 2);
        heading(name, roomy).cut(width).draw(body, 0, 0);
        Canvas below = body.part(0, 1, body.columns(), body.rows() - 1);
        int first = Math.max(0, Math.min(entries.size() - below.rows(), selected - below.rows() / 2));
        for (int i = 0; i < below.rows() && first + i < entries.size(); i++) {
            boolean isSelected = first + i == selected;
            Row row = row(entries.get(first + i), isSelected, name, roomy);
            (isSelected ? row.selected(width) : row.cut(width)).draw(below, 0, i);
        }
    }

    private Row heading(int name, boolean roomy) {
        Row row = Row.of("  ", Style.QUIET).plus(Row.of(words.text("entries.case"), Style.QUIET).cut(name).padded(name));
        for (String key : roomy ? List.of("entries.attempt", "entries.overall", "board.hints", "entries.turns") : List.of("entries.attempt", "entries.overall")) {
            row = row.plus(right(words.text(key)), Style.QUIET);
        }
        return row.plus("  " + words.text("entries.outcome"), Style.QUIET);
    }

    private Row row(Entry entry, boolean isSelected, int name, boolean roomy) {
        Row row = Row.of(isSelected ? "▸ " : "  ", Style.ACCENT.inBold()).plus(Row.of(names.of(entry.played()), Style.TEXT).cut(name).padded(name))
                .plus(right(Integer.toString(entry.number())), Style.QUIET).plus(right(Integer.toString(entry.overall())), Style.STRONG)
                .plus(roomy ? right(Integer.toString(entry.hints())) + right(Integer.toString(entry.turns())) : "", Style.TEXT);
        return row.plus("  ", Style.TEXT).plus(entry.outcome().map(o -> Row.of(Labels.sign(o) + " " + new Labels(words.of("terminal")).outcome(o), Labels.style(o)))
                .orElseGet(() -> Row.of("· " + words.text("entries.open"), Style.QUIET)));
    }

    private static String right(String text) {
        String shown = Row.of(text, Style.TEXT).cut(NUMBER - 1).text();
        return " ".repeat(NUMBER - Glyph.width(shown)) + shown;
    }
}
