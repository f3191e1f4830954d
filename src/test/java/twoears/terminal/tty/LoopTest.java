package twoears.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.terminal.Screen;
import twoears.terminal.World;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;

/** What the loop shows, and when. */
class LoopTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Loop at(Screen first) throws IOException {
        return at(first, new TerminalSize(40, 3));
    }

    private Loop at(Screen first, TerminalSize size) throws IOException {
        Painter painter = new Painter(new LeanTerminal(out, size), new Theme(Colours.PALETTE));
        painter.start();
        return new Loop(new WorldHere(new WorldHere.Doors(() -> null, () -> null, () -> null, () -> null, () -> "", nothing -> { }), null, new Backstage()), painter, first);
    }

    private static void press(Loop loop) throws IOException {
        loop.add(l -> l.typed(new byte[] {'a'}, 1));
        loop.turn();
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotKeptIsDrawnAndNeverShown() throws IOException {
        Loop loop = at(new Says("question", new Hopes(new Says("answered", null), new Says("disk full", null))));
        press(loop);
        assertThat(shown()).contains("disk full").doesNotContain("answered");
    }

    @Test
    void whatIsKeptIsShown() throws IOException {
        Screen answered = new Says("answered", null);
        Loop loop = at(new Says("question", new Hopes(answered, answered)));
        press(loop);
        assertThat(shown()).contains("answered");
        assertThat(loop.shown()).isSameAs(answered);
    }

    @Test
    void aLoneCellIsDrawnAnewAtEachKey() throws IOException {
        Screen same = new Says("?", new Says("?", null));
        Loop loop = at(new Says("?", same), new TerminalSize(1, 1));
        press(loop);
        int before = shown().length();
        press(loop);
        assertThat(shown().substring(before)).contains("?");
    }

    private record Says(String text, Screen next) implements Screen {
        @Override
        public void draw(Canvas canvas) {
            canvas.put(0, 0, text, Style.TEXT);
        }

        @Override
        public Screen press(Key key, World world) {
            return next;
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }

    /** Settles to something that may be other than what was expected. */
    private record Hopes(Screen expected, Screen settled) implements Screen {
        @Override
        public void draw(Canvas canvas) {
            expected.draw(canvas);
        }

        @Override
        public Screen press(Key key, World world) {
            return settled.press(key, world);
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }
}
