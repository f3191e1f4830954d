package twoears.terminal;

import java.util.List;
import twoears.core.conversation.Play;
import twoears.core.language.Words;
import twoears.core.scenario.Scenario;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.editing.Key;

/**
 * A conversation that nobody keeps, in a scenario that is being written. Whatever would lead on to the lobby ends it.
 *
 * @param shown the conversation, or what lies over it or has followed
 */
public record PreviewScreen(Words words, Play play, Screen shown) implements Screen {
    public static PreviewScreen of(Words words, Play play) {
        return new PreviewScreen(words, play, ConversationScreen.of(words, play, "").noticing(words.text("preview.unkept")));
    }

    /** The same place in a newer version; where the place is gone, or the conversation is over, from the opening. */
    public PreviewScreen in(Scenario changed) {
        boolean isOver = play.now().hasEnded();
        boolean isSamePlace = play.goOnIn(changed);
        return isOver ? over() : with(Over.on(ConversationScreen.class, c -> c.again(words.text(isSamePlace ? "preview.again" : "preview.anew"))).apply(shown));
    }

    private PreviewScreen over() {
        return with(ConversationScreen.of(words, play, "").noticing(words.text("preview.anew")));
    }

    /** Goes on as it was: the newer version can't be played. */
    public PreviewScreen faulty(String problem) {
        return with(Over.on(ConversationScreen.class, c -> c.noticing(problem)).apply(shown));
    }

    private PreviewScreen with(Screen screen) {
        return new PreviewScreen(words, play, screen);
    }

    @Override
    public Screen press(Key key, World world) {
        Screen next = shown.press(key, world).settled();
        return next instanceof LobbyScreen || next.isLast() ? new FarewellScreen() : with(next);
    }

    @Override
    public void draw(Canvas canvas) {
        shown.draw(canvas);
    }

    @Override
    public List<KeyHint> keys() {
        return shown.keys();
    }

    @Override
    public void keep(World world) {
        shown.keep(world);
    }
}
