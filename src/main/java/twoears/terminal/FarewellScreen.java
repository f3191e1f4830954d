package twoears.terminal;

import java.util.List;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.editing.Key;

/** The end of the program; nothing is left to draw. */
record FarewellScreen() implements Screen {
    @Override
    public void draw(Canvas canvas) {
        // The terminal is about to be given back.
    }

    @Override
    public Screen press(Key key, World world) {
        return this;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of();
    }

    @Override
    public boolean isLast() {
        return true;
    }
}
