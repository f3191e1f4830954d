package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Input;
import twoears.core.language.Words;
import twoears.core.scenario.Fact;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.TextField;

/**
 * What can be looked up, over the conversation: found by typing, read by opening, and colleagues to ask.
 *
 * @param selected number of the entry that is selected, from 0
 */
record FactsScreen(ConversationScreen conversation, TextField search, int selected) implements Commanded<FactsScreen.Do>, Over {
    private static final int WIDTH = 76;
    private static final int HEIGHT = 14;

    enum Do implements Command {
        OPEN("Enter"),
        UP("Up"),
        DOWN("Down"),
        BACK("Esc F2 Ctrl-F");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static FactsScreen over(ConversationScreen conversation) {
        return new FactsScreen(conversation.noticing(""), TextField.empty(40), 0);
    }

    @Override
    public Screen under() {
        return conversation;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new FactsScreen((ConversationScreen) screen, search, selected);
    }

    @Override
    public Words words() {
        return conversation.words();
    }

    @Override
    public String room() {
        return "facts";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return command == Do.BACK || !entries().isEmpty();
    }

    @Override
    public boolean takesText() {
        return !search.isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        int count = entries().size();
        return switch (command) {
            case OPEN -> open(entries().get(Math.min(selected, count - 1)), world);
            case UP -> new FactsScreen(conversation, search, Math.floorMod(selected - 1, count));
            case DOWN -> new FactsScreen(conversation, search, Math.floorMod(selected + 1, count));
            case BACK -> conversation;
        };
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.searching(words(), "facts");
    }

    @Override
    public Screen other(Key key, World world) {
        TextField typed = search.press(key);
        return typed.equals(search) ? this : new FactsScreen(conversation, typed, 0);
    }

    @Override
    public Screen quit(World world) {
        return conversation.quit(world);
    }

    private Screen open(Entry entry, World world) {
        if (entry.fact().map(f -> now().lookedUp().contains(f.id())).orElse(false)) {
            return this;
        }
        Input input = entry.fact().<Input>map(f -> new Input.LookUp(f.id())).orElseGet(() -> new Input.AskColleague(entry.colleague()));
        return new FactsScreen(conversation.say(input, world), search, selected);
    }

    private Conversation now() {
        return conversation.now();
    }

    private List<Entry> entries() {
        Stream<Entry> facts = now().openFacts().stream().map(Entry::of);
        Stream<Entry> colleagues = now().colleagues().stream().map(Entry::ask);
        String[] wanted = search.text().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return Stream.concat(facts, colleagues).filter(e -> e.isFound(wanted)).toList();
    }

    @Override
    public void draw(Canvas canvas) {
        conversation.draw(canvas);
        int width = Math.min(WIDTH, canvas.columns() - 8);
        var rows = new ArrayList<Row>();
        int at = list(Math.max(10, width), rows);
        Canvas inside = Box.draw(canvas, words().text("facts.title"), WIDTH, HEIGHT, this);
        field(inside);
        Canvas below = inside.part(0, 2, inside.columns(), inside.rows() - 2);
        if (!conversation.notice().isEmpty()) {
            rows.add(0, Row.of("▲ " + conversation.notice(), Style.of(Ink.WARNING)));
        }
        Block.draw(rows, Math.max(0, Math.min(rows.size() - below.rows(), at - below.rows() / 2)), below);
    }

    private void field(Canvas inside) {
        int label = inside.put(0, 0, words().text("facts.search") + " ", Style.QUIET);
        search.draw(inside, label, 0, inside.columns() - label);
        if (search.isEmpty()) {
            inside.put(label + 1, 0, words().text("facts.search-empty"), Style.QUIET);
        }
    }

    /** @return the row of the selected entry */
    private int list(int width, List<Row> rows) {
        List<Entry> entries = entries();
        if (entries.isEmpty()) {
            rows.addAll(Wrapping.of(words().text("facts.none"), Style.QUIET, width));
        }
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            at = i == Math.min(selected, entries.size() - 1) ? rows.size() : at;
            rows.addAll(entry(entries.get(i), rows.size() == at && i == Math.min(selected, entries.size() - 1), width));
        }
        return at;
    }

    private List<Row> entry(Entry entry, boolean isSelected, int width) {
        boolean read = entry.fact().map(f -> now().lookedUp().contains(f.id())).orElse(false);
        String name = entry.fact().map(Entry::name).orElseGet(() -> words().text("facts.ask", new Labels(words()).colleague(entry.colleague())));
        Row row = Row.of(isSelected ? "▸ " : "  ", Style.ACCENT.inBold())
                .plus(entry.fact().isEmpty() ? "? " : read ? "● " : "○ ", read ? Style.of(Ink.GAIN) : Style.QUIET)
                .plus(name, isSelected || read ? Style.STRONG : Style.TEXT);
        var rows = new ArrayList<>(List.of(isSelected ? row.selected(width) : row.cut(width)));
        if (read) {
            rows.addAll(Block.indented(Wrapping.of(entry.fact().orElseThrow().text().strip(), Style.TEXT, width - 4), 4));
        }
        return rows;
    }

    /** A fact, or a colleague to ask. */
    private record Entry(Optional<Fact> fact, String colleague) {
        static Entry of(Fact fact) {
            return new Entry(Optional.of(fact), "");
        }

        static Entry ask(String colleague) {
            return new Entry(Optional.empty(), colleague);
        }

        static String name(Fact fact) {
            return fact.id().replace('-', ' ');
        }

        boolean isFound(String[] wanted) {
            String all = fact.map(f -> name(f) + " " + String.join(" ", f.about()) + " " + f.text()).orElse(colleague).toLowerCase(Locale.ROOT);
            return Stream.of(wanted).allMatch(all::contains);
        }
    }
}
