package twoears.terminal;

import java.util.List;
import java.util.function.Supplier;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.editing.Key;

/**
 * A screen that may be drawn and not yet shown: what it tells of is being kept.
 *
 * @param next as it will be once that is kept
 * @param settling waits for that; gives {@code next}, or what there is instead
 */
record Awaited(Screen next, Supplier<Screen> settling) implements Screen {
    @Override
    public void draw(Canvas canvas) {
        next.draw(canvas);
    }

    @Override
    public Screen expected() {
        return next;
    }

    @Override
    public Screen settled() {
        return settling.get();
    }

    @Override
    public Screen press(Key key, World world) {
        return settled().press(key, world);
    }

    @Override
    public List<KeyHint> keys() {
        return next.keys();
    }

    @Override
    public void keep(World world) {
        settled().keep(world);
    }
}
