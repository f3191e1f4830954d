package twoears.terminal.tty;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import twoears.terminal.Screen;
import twoears.terminal.canvas.Canvas;

/** Draws screens on Lanterna's: whole at first and after a change of size, then only what has changed. */
final class Painter {
    /** So few hardly change: drawn anew each time, they show whoever types that the program lives. */
    private static final int FEW_CELLS = 2;

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

    /** Gets a screen ready to be shown, to the last byte. */
    void draw(Screen screen) throws IOException {
        var size = cells.getTerminalSize();
        isWholeDue |= size.getColumns() * size.getRows() <= FEW_CELLS;
        Canvas canvas = Canvas.blank(size.getColumns(), size.getRows());
        screen.draw(canvas);
        copy(canvas, isWholeDue ? Canvas.blank(0, 0) : drawn);
        drawn = canvas;
        cells.setCursorPosition(canvas.cursorColumn() < 0 ? null : new TerminalPosition(canvas.cursorColumn(), canvas.cursorRow()));
        cells.refresh(isWholeDue ? RefreshType.COMPLETE : RefreshType.DELTA);
        isWholeDue = false;
    }

    /** Takes back what was drawn and not shown. */
    void drop() {
        terminal.drop();
        isWholeDue = true;
    }

    /** Shows what was drawn. */
    void show() throws IOException {
        terminal.show();
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
