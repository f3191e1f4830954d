package twoears.terminal.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;

/**
 * What Lanterna's screen layer draws on: gathers a frame, and writes it whole when it is to be shown. The size is told, never asked of the
 * terminal, since anyone can type an answer to that question. Keys don't come through here but from {@link KeyDecoder}.
 */
final class LeanTerminal extends AbstractTerminal {
    /** The other screen, pastes marked as such, no cursor until a screen shows it. */
    private static final String ENTER = "\033[?1049h\033[?2004h\033[?25l";

    private final OutputStream out;
    private final Ansi frame = new Ansi();
    private TerminalSize size;
    private boolean entered;
    private boolean shown;

    LeanTerminal(OutputStream out, TerminalSize size) {
        this.out = out;
        this.size = size;
    }

    /** Takes note of a new size; whoever listens is told when it differs. */
    void resize(TerminalSize now) {
        size = now;
        onResized(now);
    }

    @Override
    public TerminalSize getTerminalSize() {
        return size;
    }

    @Override
    public void enterPrivateMode() throws IOException {
        entered = true;
        frame.raw(ENTER);
    }

    /** Leaves the terminal as it was found; a second call does nothing. */
    @Override
    public synchronized void exitPrivateMode() throws IOException {
        if (!entered) {
            return;
        }
        entered = false;
        frame.clear();
        frame.raw("\033[?2004l\033[0m\033[?25h\033[?1049l");
        frame.writeTo(out);
    }

    @Override
    public void clearScreen() {
        frame.wipe();
    }

    @Override
    public void setCursorPosition(int column, int row) {
        frame.moveTo(column, row);
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public void setCursorVisible(boolean visible) {
        frame.showCursor(visible);
    }

    @Override
    public void putCharacter(char c) {
        putString(String.valueOf(c));
    }

    @Override
    public void putString(String text) {
        frame.put(text);
    }

    @Override
    public void enableSGR(SGR sgr) {
        frame.look(sgr, true);
    }

    @Override
    public void disableSGR(SGR sgr) {
        frame.look(sgr, false);
    }

    @Override
    public void resetColorAndSGR() {
        EnumSet.allOf(SGR.class).forEach(sgr -> frame.look(sgr, false));
        setForegroundColor(TextColor.ANSI.DEFAULT);
        setBackgroundColor(TextColor.ANSI.DEFAULT);
    }

    @Override
    public void setForegroundColor(TextColor color) {
        frame.foreground(color);
    }

    @Override
    public void setBackgroundColor(TextColor color) {
        frame.background(color);
    }

    /** Nothing yet: Lanterna flushes what it has drawn, and that may have to wait until what it tells of is kept. */
    @Override
    public void flush() {}

    /** Writes what was drawn since the last time. */
    synchronized void show() throws IOException {
        if (entered) {
            frame.writeTo(out);
            shown = true;
        }
    }

    @Override
    public void close() throws IOException {
        exitPrivateMode();
    }

    /** Takes back what was drawn since the last time; the screen is as it was, and the next frame has to be whole. */
    void drop() {
        frame.clear();
        if (!shown) {
            frame.raw(ENTER);
        }
    }

    @Override
    public KeyStroke pollInput() {
        throw new UnsupportedOperationException("keys come from the decoder");
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys come from the decoder");
    }

    @Override
    public TerminalPosition getCursorPosition() {
        throw new UnsupportedOperationException("a cursor report can be forged");
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {
        frame.raw("\007");
    }
}
