package twoears;

import java.util.List;
import twoears.terminal.Canvas;
import twoears.terminal.Key;
import twoears.terminal.Screen;
import twoears.terminal.Style;
import twoears.terminal.World;

/** Stands where the lobby will be, so that the way there can be measured. */
record StandIn(String typed, boolean isLast) implements Screen {
    @Override
    public void draw(Canvas canvas) {
        canvas.put(1, 0, "Two Ears", Style.ACCENT.inBold());
        canvas.put(1, 2, typed, Style.TEXT);
        canvas.put(1, canvas.rows() - 1, "READY> Ctrl-Q", Style.QUIET);
        canvas.cursor(1 + typed.length(), 2);
    }

    @Override
    public Screen press(Key key, World world) {
        if (key.isCtrl("q")) {
            return new StandIn(typed, true);
        }
        return key.is(Key.Kind.CHARACTER) ? new StandIn((typed.length() > 60 ? "" : typed) + key.text(), false) : this;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Ctrl-Q", "ends"));
    }
}
