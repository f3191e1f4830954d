package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Result;
import twoears.core.conversation.Suggestion;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.KeyName;

/**
 * What a conversation was worth, and why, on pages: the whole, each turn, the three questions.
 *
 * @param page 0 is the whole, then one a turn, the last one the questions
 * @param notice one sentence about the last key; empty as a rule
 */
record DebriefScreen(Words words, Play play, Conversation now, Result result, Optional<Suggestion> suggestion, int page, Scroll scroll,
        String notice) implements Commanded<DebriefScreen.Do> {
    private static final int MOST_LISTED = 1_000;

    enum Do implements Command {
        NEXT_PAGE("Right Space Tab"),
        PREVIOUS_PAGE("Left Shift-Tab"),
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        NOTE("1 2 3"),
        CLOSE("c"),
        SUGGESTED("n"),
        REWIND("r F4 Ctrl-R"),
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

    static DebriefScreen of(Words words, Play play, World world) {
        return new DebriefScreen(words, play, play.now(), play.result(), suggestion(play, world), 0, Scroll.start(), "");
    }

    private static Optional<Suggestion> suggestion(Play play, World world) {
        try {
            Attempts attempts = world.attempts();
            Summary finished = Summary.of(play.now(), play.result());
            List<Summary> all = attempts.list(MOST_LISTED).stream().map(Listed::summary)
                    .filter(s -> s.trainee().equals(finished.trainee())).toList();
            return Suggestion.after(finished, all, world.catalogue().cards());
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    @Override
    public String room() {
        return "debrief";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case NEXT_PAGE -> page < lastPage();
            case PREVIOUS_PAGE -> page > 0;
            case NOTE, CLOSE -> !now.closed();
            case SUGGESTED -> suggestion.isPresent();
            case REWIND -> !now.closed() && !now.isExam() && !now.line().isEmpty();
            case UP, DOWN, PAGE_UP, PAGE_DOWN, BACK -> true;
        };
    }

    @Override
    public Screen press(Key key, World world) {
        if (isOpen(Do.NOTE) && KeyName.isOneOf(Do.NOTE.keys(), key)) {
            return NoteScreen.over(onPage(lastPage()), Question.values()[key.text().charAt(0) - '1']);
        }
        return Commanded.super.press(key, world);
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case NEXT_PAGE -> onPage(page + 1);
            case PREVIOUS_PAGE -> onPage(page - 1);
            case UP -> at(scroll.by(-1));
            case DOWN -> at(scroll.by(1));
            case PAGE_UP -> at(scroll.pages(-1));
            case PAGE_DOWN -> at(scroll.pages(1));
            case NOTE -> this;
            case CLOSE -> now.notes().size() < Question.values().length ? askToClose() : close(world);
            case SUGGESTED -> suggested(world);
            case REWIND -> RewindScreen.over(ConversationScreen.of(words, play, ""));
            case BACK -> CupScreen.around(now, words, world).orElseGet(() -> LobbyScreen.open(words, world, ""));
        };
    }

    private Screen askToClose() {
        return MessageScreen.ask(words, List.of(words.text("debrief.close-without")), this::close, w -> this);
    }

    private Screen close(World world) {
        DebriefScreen after = say(new Input.CloseCase(), world);
        return after.notice.isEmpty() ? LobbyScreen.open(words, world, words.text("lobby.closed", now.scenario().title())) : after;
    }

    private Screen suggested(World world) {
        LobbyScreen lobby = LobbyScreen.open(words, world, "");
        Opened opened = world.catalogue().open(suggestion.orElseThrow().card());
        return opened instanceof Opened.Ready ready ? StartScreen.over(lobby, ready) : Opening.faulty(words, (Opened.Faulty) opened, lobby);
    }

    /** The screen after an input: changed when it is kept, with a sentence when it isn't. */
    DebriefScreen say(Input input, World world) {
        Saying said = Saying.of(play, input, world, words);
        Play next = said.play();
        return new DebriefScreen(words, next, next.now(), next.result(), suggestion, page, scroll, said.notice());
    }

    DebriefScreen onPage(int number) {
        return new DebriefScreen(words, play, now, result, suggestion, number, Scroll.start(), "");
    }

    private DebriefScreen at(Scroll to) {
        return new DebriefScreen(words, play, now, result, suggestion, page, to, "");
    }

    /** The turns that count, and behind them those of other tries. */
    List<Turn> turns() {
        var turns = new ArrayList<>(now.counted());
        now.left().forEach(line -> line.stream().filter(t -> !turns.contains(t)).forEach(turns::add));
        now.line().stream().filter(t -> !turns.contains(t)).forEach(turns::add);
        return turns;
    }

    int lastPage() {
        return turns().size() + 1;
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(words.text("debrief.title"), Style.STRONG).plus("  " + now.scenario().title(), Style.QUIET);
        Row aside = Row.of(now.scenario().customer().name() + " · " + words.text("coaching." + now.start().coaching().name().toLowerCase(Locale.ROOT) + ".short"), Style.QUIET);
        new DebriefView(this).draw(Frame.draw(canvas, title, aside, this));
    }
}
