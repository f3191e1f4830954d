package twoears.terminal;

import java.util.List;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.editing.Key;

/**
 * One screen's whole state. Screens are immutable: a key gives the next one.
 */
public interface Screen {
    /** Draws the whole screen; works at any size from 1×1 on. */
    void draw(Canvas canvas);

    /** The next screen after a key; this one when the key means nothing here. */
    Screen press(Key key, World world);

    /** Every key that means something here, in the order of their use: what {@code ?} shows. */
    List<KeyHint> keys();

    /**
     * Keeps what is only on the screen yet, such as a draft. Called behind the frame whenever the keys pause after a
     * press, and once more before the program ends by whatever way it can still act on.
     */
    default void keep(World world) {}

    /** What this screen will be if all that it tells of is kept: may be drawn ahead, and not be shown. */
    default Screen expected() {
        return this;
    }

    /** The screen once what it tells of is kept; waits for that. Nothing is shown, and no key pressed, before. */
    default Screen settled() {
        return this;
    }

    /** Whether the program ends with this screen. */
    default boolean isLast() {
        return false;
    }

    /**
     * A key and what it does.
     *
     * @param key as it stands on the keyboard, such as "Ctrl-F"
     * @param does in few words, already in the reader's language
     */
    record KeyHint(String key, String does) {}
}
