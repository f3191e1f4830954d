package twoears.terminal.tty;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import twoears.terminal.Canvas;
import twoears.terminal.Screen;

/** Draws screens on Lanterna's: whole at first and after a change of size, then only what has changed. */
final class Painter {
    private final LeanTerminal terminal;
    private final TerminalScreen cells;
    private final Theme theme;
    private Canvas drawn = Canvas.blank(0, 0);
    private boolean isWholeDue = true;

    Painter(LeanTerminal terminal, Theme theme) throws IOException {
        this.terminal = terminal;
        this.theme = theme;
        cells = new TerminalScreen(terminal);
    }

    void start() throws IOException {
        cells.setCursorPosition(null);
        cells.startScreen();
    }

    void resize(Size size) {
        terminal.resize(new com.googlecode.lanterna.TerminalSize(size.columns(), size.rows()));
        isWholeDue |= cells.doResizeIfNecessary() != null;
    }

    /** Gets a screen ready to be shown; another may still be drawn in its place. */
    void draw(Screen screen) {
        var size = cells.getTerminalSize();
        Canvas canvas = Canvas.blank(size.getColumns(), size.getRows());
        screen.draw(canvas);
        copy(canvas, isWholeDue ? Canvas.blank(0, 0) : drawn);
        drawn = canvas;
        cells.setCursorPosition(canvas.cursorColumn() < 0 ? null : new TerminalPosition(canvas.cursorColumn(), canvas.cursorRow()));
    }

    /** Shows what was drawn last. */
    void show() throws IOException {
        cells.refresh(isWholeDue ? RefreshType.COMPLETE : RefreshType.DELTA);
        isWholeDue = false;
    }

    /** Only what differs: Lanterna looks at every cell that it is given. */
    private void copy(Canvas canvas, Canvas before) {
        boolean isSameSize = canvas.columns() == before.columns() && canvas.rows() == before.rows();
        for (int row = 0; row < canvas.rows(); row++) {
            for (int column = 0; column < canvas.columns(); column++) {
                char character = canvas.charAt(column, row);
                if (character != '\0' && !(isSameSize && canvas.isSameAt(column, row, before))) {
                    cells.setCharacter(column, row, theme.cell(character, canvas.styleAt(column, row)));
                }
            }
        }
    }
}
