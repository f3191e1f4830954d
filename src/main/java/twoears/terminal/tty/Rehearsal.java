package twoears.terminal.tty;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import twoears.terminal.Screen;
import twoears.terminal.World;

/** A game without a terminal, in one thread: every byte is made as for a real one, and goes nowhere. */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Types each text, draws after it, and pauses: that keeps what the keys have left on the screen.
     *
     * @param backstage where the world's slow work goes; it is done before each text
     * @return the screen that is shown in the end
     */
    public static Screen play(Screen first, World world, Backstage backstage, List<String> typed) throws IOException {
        var terminal = new LeanTerminal(OutputStream.nullOutputStream(), new TerminalSize(80, 24));
        var painter = new Painter(terminal, new Theme(Colours.PALETTE));
        var loop = new Loop(world, painter, first);
        painter.start();
        for (String text : typed) {
            backstage.catchUp(loop);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            loop.add(l -> l.typed(bytes, bytes.length));
            if (loop.isGoing()) {
                loop.turn();
            }
            loop.keep();
        }
        terminal.exitPrivateMode();
        return loop.shown();
    }

    /** Does what only a terminal could answer, for the sake of the classes that it takes. */
    public static void askAround(Screen first, World world) {
        Stty.size();
        Signals.onWindowChange(() -> { });
        Colours.in(System.getenv());
        Console.rehearse(first, world);
    }
}
