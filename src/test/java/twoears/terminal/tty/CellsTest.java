package twoears.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;

/** The canvas and the screen layer have to agree on what a character takes. */
class CellsTest {
    private final Theme theme = new Theme(Colours.PALETTE);

    @Test
    void everyCharacterThatIsDrawnIsAsWideForTheScreenLayer() {
        List<String> disagreed = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c = c == 0x10FFF ? 0xE0000 : c + 1) {
            if (c > 0xE0FFF) {
                break;
            }
            Canvas canvas = Canvas.blank(4, 1);
            int width = canvas.put(0, 0, "x" + Character.toString(c), Style.TEXT) - 1;
            boolean isWide = width > 0 && theme.cell(canvas.charAt(1, 0), Style.TEXT).isDoubleWidth();
            if (width > 0 && isWide != (width == 2)) {
                disagreed.add(Integer.toHexString(c) + ":" + width);
            }
        }
        assertThat(disagreed).isEmpty();
    }
}
