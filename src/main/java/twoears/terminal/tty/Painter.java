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

    void paint(Screen screen) throws IOException {
        var size = cells.getTerminalSize();
        Canvas canvas = Canvas.blank(size.getColumns(), size.getRows());
        screen.draw(canvas);
        copy(canvas);
        cells.setCursorPosition(canvas.cursorColumn() < 0 ? null : new TerminalPosition(canvas.cursorColumn(), canvas.cursorRow()));
        cells.refresh(isWholeDue ? RefreshType.COMPLETE : RefreshType.DELTA);
        isWholeDue = false;
    }

    private void copy(Canvas canvas) {
        for (int row = 0; row < canvas.rows(); row++) {
            for (int column = 0; column < canvas.columns(); column++) {
                char shown = canvas.charAt(column, row);
                if (shown != '\0') {
                    cells.setCharacter(column, row, theme.cell(shown, canvas.styleAt(column, row)));
                }
            }
        }
    }
}
