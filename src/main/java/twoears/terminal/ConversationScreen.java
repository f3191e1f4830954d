package twoears.terminal;

import java.util.List;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Sending;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.ReplyEditor;

/**
 * A conversation being played.
 *
 * @param play the seam to what is kept; nothing of it is drawn
 * @param now what is drawn: it changes only when an input is kept
 * @param picked number of the choice that is selected in guided play, from 0
 * @param notice one sentence about the last key; empty as a rule
 */
public record ConversationScreen(Words words, Play play, Conversation now, ReplyEditor reply, int picked, Scroll scroll, String notice,
        Transcribed transcribed)
        implements Commanded<ConversationScreen.Do> {
    enum Do implements Command {
        SEND("Enter"),
        FINISH("Enter"),
        NEW_LINE("Alt-Enter Ctrl-J"),
        NUMBER("1 2 3 4 5 6 7 8 9"),
        PREVIOUS("Up"),
        NEXT("Down"),
        FACTS("F2 Ctrl-F"),
        EVIDENCE("F3 Ctrl-O"),
        REWIND("F4 Ctrl-R"),
        CARD("F5 Ctrl-P"),
        LEAVE("Esc"),
        EARLIER("PgUp"),
        LATER("PgDn");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    /** @param draft what was being typed when the conversation was left */
    static ConversationScreen of(Words words, Play play, String draft) {
        // A draft may be kept a moment after its reply was: then it is no draft any more.
        List<Turn> line = play.now().line();
        boolean said = !line.isEmpty() && line.get(line.size() - 1).reply().equals(draft);
        return new ConversationScreen(words, play, play.now(), ReplyEditor.of(said ? "" : draft), 0, Scroll.start(), "", new Transcribed());
    }

    @Override
    public String room() {
        return "conversation";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case SEND -> !now.hasEnded();
            case FINISH -> now.hasEnded();
            case NEW_LINE -> isTyped();
            case NUMBER, PREVIOUS, NEXT -> isPicked();
            case EVIDENCE, REWIND -> explains() && !now.line().isEmpty();
            case FACTS -> !now.scenario().facts().isEmpty();
            case CARD, LEAVE, EARLIER, LATER -> true;
        };
    }

    @Override
    public boolean takesText() {
        return isTyped() && !reply.text().isEmpty();
    }

    /** Replies are typed in the trainee's own words. */
    boolean isTyped() {
        return !now.hasEnded() && !now.isGuided();
    }

    /** Replies are picked from the step's choices. */
    boolean isPicked() {
        return !now.hasEnded() && now.isGuided();
    }

    boolean explains() {
        return !now.isExam();
    }

    List<String> choices() {
        return now.step().choiceTexts();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case SEND -> send(world);
            case FINISH -> DebriefScreen.of(words, play, world);
            case NEW_LINE -> typed(new Key(Key.Kind.ENTER, "", false, true, false), world);
            case NUMBER, PREVIOUS, NEXT -> this;
            case FACTS -> FactsScreen.over(this);
            case EVIDENCE -> EvidenceScreen.over(this);
            case REWIND -> RewindScreen.over(this);
            case CARD -> CardScreen.over(this);
            case LEAVE -> leave(world);
            case EARLIER -> scrolled(scroll.pages(1));
            case LATER -> scrolled(scroll.pages(-1));
        };
    }

    @Override
    public Screen press(Key key, World world) {
        if (isPicked() && !choices().isEmpty()) {
            if (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN)) {
                int by = key.is(Key.Kind.UP) ? -1 : 1;
                return picking(Math.floorMod(picked + by, choices().size()));
            } else if (key.is(Key.Kind.CHARACTER) && key.text().matches("[1-9]")) {
                int number = key.text().charAt(0) - '1';
                return number < choices().size() ? picking(number) : this;
            }
        }
        return Commanded.super.press(key, world);
    }

    @Override
    public List<KeyHint> typing() {
        return isTyped() ? Editing.writing(words) : List.of();
    }

    @Override
    public Screen other(Key key, World world) {
        return isTyped() ? typed(key, world) : this;
    }

    private Screen typed(Key key, World world) {
        ReplyEditor next = reply.press(key);
        if (next == reply) {
            return this;
        }
        return new ConversationScreen(words, play, now, next, picked, scroll, "", transcribed);
    }

    private Screen send(World world) {
        Input input = isPicked() ? new Input.PickChoice(picked) : new Input.SendReply(reply.text());
        Sending sending = play.send(input, world::aside);
        Screen sent = new ConversationScreen(words, play, sending.next(), ReplyEditor.empty(), 0, Scroll.start(), "", transcribed);
        return new Awaited(sent, () -> {
            Saying said = Saying.of(play, sending::settled, world, words);
            return said.done() ? entered(sent, sending.next(), world) : after(said);
        });
    }

    /** What was played in a cup is entered as soon as it has ended, behind the frame. */
    private static Screen entered(Screen sent, Conversation next, World world) {
        if (next.hasEnded() && next.start().entered().isPresent()) {
            world.behindTheFrame(() -> {
                try {
                    world.league().enter(next.start().trainee());
                    return same -> same;
                } catch (NotKept e) {
                    String sentence = String.valueOf(e.getMessage());
                    return Over.on(ConversationScreen.class, c -> c.noticing(sentence));
                }
            });
        }
        return sent;
    }

    /** The screen after an input: changed when it is kept, with a sentence when it isn't. */
    ConversationScreen say(Input input, World world) {
        return after(Saying.of(play, input, world, words));
    }

    private ConversationScreen after(Saying said) {
        return new ConversationScreen(words, said.play(), said.play().now(), reply, 0, Scroll.start(), said.notice(), transcribed);
    }

    private Screen leave(World world) {
        Saying said = Saying.of(play, new Input.Leave(), world, words);
        String note = said.notice().isEmpty() ? words.text("lobby.kept", now.scenario().title()) : said.notice();
        return said.notice().isEmpty() ? CupScreen.around(now, words, world).orElseGet(() -> LobbyScreen.open(words, world, note))
                : LobbyScreen.open(words, world, note);
    }

    @Override
    public void keep(World world) {
        if (now.hasEnded()) {
            return;
        }
        try {
            world.attempts().keepDraft(play.id(), reply.text());
            play.foresee(now, reply.text());
        } catch (NotKept e) {
            String sentence = String.valueOf(e.getMessage());
            world.behindTheFrame(() -> Over.on(ConversationScreen.class, c -> c.noticing(sentence)));
        }
    }

    @Override
    public Screen quit(World world) {
        Saying.of(play, new Input.Leave(), world, words);
        return new FarewellScreen();
    }

    Turn lastTurn() {
        return now.line().get(now.line().size() - 1);
    }

    /** As the play stands now, which something else than a key has moved. */
    ConversationScreen again(String sentence) {
        return new ConversationScreen(words, play, play.now(), reply, 0, Scroll.start(), sentence, new Transcribed());
    }

    ConversationScreen noticing(String sentence) {
        return new ConversationScreen(words, play, now, reply, picked, scroll, sentence, transcribed);
    }

    private ConversationScreen picking(int number) {
        return new ConversationScreen(words, play, now, reply, number, scroll, "", transcribed);
    }

    private ConversationScreen scrolled(Scroll to) {
        return new ConversationScreen(words, play, now, reply, picked, to, "", transcribed);
    }

    @Override
    public void draw(Canvas canvas) {
        var scenario = now.scenario();
        var labels = new Labels(words);
        Row title = Row.of(scenario.customer().name(), Style.STRONG).plus(persona(), Style.QUIET);
        String turn = words.text("conversation.turn", now.line().size() + (now.hasEnded() ? 0 : 1));
        Row aside = Row.of(labels.channel(scenario.channel()) + " · " + turn, Style.QUIET);
        aside = canvas.columns() >= 100 ? Row.of(scenario.title() + " · ", Style.QUIET).plus(aside) : aside;
        new ConversationView(this).draw(Frame.draw(canvas, title, aside, this));
    }

    private String persona() {
        String name = now.scenario().customer().persona().name();
        return name.isBlank() ? "" : "  " + name;
    }
}
