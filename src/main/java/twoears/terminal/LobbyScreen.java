package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Why;
import twoears.core.language.Words;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.TextField;

/**
 * The way in: what can be practised, and what was begun.
 *
 * @param selected number of the item that is selected, from 0
 * @param note one sentence to begin with; empty as a rule
 * @param read whether the shelf is as things are; until then it may be an older snapshot
 */
public record LobbyScreen(Words words, String trainee, Shelf shelf, TextField search, Filter filter, int selected, String note,
        boolean read) implements Commanded<LobbyScreen.Do> {
    enum Do implements Command {
        CHOOSE("Enter"),
        UP("Up"),
        DOWN("Down"),
        FILTER("F2 Ctrl-F"),
        HISTORY("F3 Alt-H"),
        CUPS("F4 Alt-C"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        CLEAR("Esc"),
        LEAVE("Esc");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    /** From a snapshot, at once; {@link #refresh} brings it up to date. */
    public static LobbyScreen of(Words words, String trainee, Shelf shelf) {
        return new LobbyScreen(words, trainee, shelf, TextField.empty(40), Filter.ALL, 0, "", false);
    }

    /** Coming back to the lobby: by now everything is open, and reading takes no time. */
    static LobbyScreen open(Words words, World world, String note) {
        try {
            return of(words, world.trainee(), Shelf.EMPTY).with(Shelf.read(world)).noting(note);
        } catch (NotKept e) {
            return of(words, world.trainee(), Shelf.EMPTY).noting(String.valueOf(e.getMessage()));
        }
    }

    /** Reads what is to be listed, behind the frame, and shows it in the lobby if that is still there. */
    public static void refresh(World world) {
        world.behindTheFrame(() -> {
            try {
                Shelf now = Shelf.read(world);
                return Over.on(LobbyScreen.class, lobby -> lobby.with(now));
            } catch (NotKept e) {
                return Over.on(LobbyScreen.class, lobby -> lobby.without(e));
            }
        });
    }

    /** Attempts can't be opened: what is broken may be set aside, anything else is told. */
    private Screen without(NotKept refusal) {
        String sentence = String.valueOf(refusal.getMessage());
        LobbyScreen told = noting(sentence);
        boolean helps = refusal.why() == Why.DAMAGED || refusal.why() == Why.NEWER;
        return !helps ? told : MessageScreen.ask(words, List.of(sentence, words.text("lobby.set-aside")), w -> told.setAside(w), w -> told);
    }

    private LobbyScreen setAside(World world) {
        try {
            String where = world.setAside();
            refresh(world);
            return noting(words.text("lobby.is-aside", where));
        } catch (NotKept e) {
            return noting(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String room() {
        return "lobby";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case CHOOSE, UP, DOWN, PAGE_UP, PAGE_DOWN -> !items().isEmpty();
            case CLEAR -> isNarrowed();
            case LEAVE -> !isNarrowed();
            case FILTER, HISTORY, CUPS -> true;
        };
    }

    private boolean isNarrowed() {
        return !search.isEmpty() || !filter.isAll();
    }

    @Override
    public boolean takesText() {
        return !search.isEmpty();
    }

    /** What is to be continued first, then the scenarios; only what search and filter let through. */
    List<LobbyItem> items() {
        var items = new ArrayList<LobbyItem>();
        for (Listed one : shelf.inProgress()) {
            Optional<Card> card = shelf.cards().stream().filter(c -> Shelf.key(c).equals(one.summary().key())).findFirst();
            if (card.map(this::takes).orElse(!isNarrowed())) {
                items.add(new LobbyItem(Optional.of(one), card));
            }
        }
        shelf.cards().stream().filter(this::takes).map(LobbyItem::of).forEach(items::add);
        return items;
    }

    private boolean takes(Card card) {
        return filter.takes(card) && (search.isEmpty() || Filter.finds(search.text(), card, new Labels(words)));
    }

    Optional<LobbyItem> item() {
        List<LobbyItem> items = items();
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(Math.min(selected, items.size() - 1)));
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case CHOOSE -> item().map(i -> choose(i, world)).orElse(this);
            case UP -> moved(-1);
            case DOWN -> moved(1);
            case PAGE_UP -> moved(-10);
            case PAGE_DOWN -> moved(10);
            case FILTER -> new FilterScreen(this, Filter.Kind.LANGUAGE);
            case HISTORY -> HistoryScreen.open(words, world);
            case CUPS -> CupsScreen.open(words, world);
            case CLEAR -> new LobbyScreen(words, trainee, shelf, search.with(""), Filter.ALL, 0, "", read);
            case LEAVE -> new FarewellScreen();
        };
    }

    private Screen choose(LobbyItem item, World world) {
        if (item.goesOn().isPresent()) {
            return Opening.resume(words, item.goesOn().get().id(), world, noting(""));
        }
        Opened opened = world.catalogue().open(item.card().orElseThrow());
        return opened instanceof Opened.Ready ready ? StartScreen.over(noting(""), ready)
                : Opening.faulty(words, (Opened.Faulty) opened, noting(""));
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.searching(words, "scenarios");
    }

    @Override
    public Screen other(Key key, World world) {
        TextField typed = search.press(key);
        return typed.equals(search) ? this : new LobbyScreen(words, trainee, shelf, typed, filter, 0, "", read);
    }

    private LobbyScreen moved(int by) {
        int last = items().size() - 1;
        int to = Math.abs(by) == 1 ? Math.floorMod(Math.min(selected, last) + by, last + 1) : Math.max(0, Math.min(last, selected + by));
        return new LobbyScreen(words, trainee, shelf, search, filter, to, "", read);
    }

    LobbyScreen filtered(Filter by) {
        return new LobbyScreen(words, trainee, shelf, search, by, 0, "", read);
    }

    LobbyScreen noting(String sentence) {
        return new LobbyScreen(words, trainee, shelf, search, filter, selected, sentence, read);
    }

    /** With another snapshot; what was selected stays selected. */
    LobbyScreen with(Shelf other) {
        var next = new LobbyScreen(words, trainee, other, search, filter, selected, note, true);
        Optional<LobbyItem> before = selected == 0 ? Optional.empty() : item();
        List<LobbyItem> items = next.items();
        for (int i = 0; before.isPresent() && i < items.size(); i++) {
            if (items.get(i).isSame(before.get())) {
                return new LobbyScreen(words, trainee, other, search, filter, i, note, true);
            }
        }
        return next;
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(words.text("name"), Style.STRONG);
        Canvas body = Frame.draw(canvas, title, Row.of(trainee, Style.QUIET), this);
        new LobbyView(this).draw(body);
    }
}
