package twoears.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import twoears.terminal.Screen;
import twoears.terminal.World;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;

/** The bytes, since a screen buffer hides what is done to them. */
class LeanTerminalTest {
    private final List<String> writes = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public void write(byte[] bytes, int from, int count) {
            writes.add(new String(bytes, from, count, StandardCharsets.UTF_8));
        }
    };
    private final LeanTerminal terminal = new LeanTerminal(out, new TerminalSize(20, 3));
    private Painter painter;

    @BeforeEach
    void start() throws IOException {
        painter = new Painter(terminal, new Theme(Colours.PALETTE));
        painter.start();
    }

    private String frame(String text, Style style, int cursor) throws IOException {
        writes.clear();
        painter.draw(new Line(text, style, cursor));
        painter.show();
        return String.join("", writes);
    }

    @Test
    void aWholeFrameIsOneWrite() throws IOException {
        assertThat(frame("Hei på deg", Style.TEXT, -1)).contains("Hei på deg").doesNotContain("\0");
        assertThat(writes).hasSize(1);
    }

    @Test
    void whatIsDrawnIsNotWrittenBeforeItIsShown() throws IOException {
        frame("Enter", Style.TEXT, -1);
        writes.clear();
        painter.draw(new Line("Kept?", Style.TEXT, -1));
        assertThat(writes).isEmpty();
        painter.draw(new Line("Never", Style.TEXT, -1));
        painter.show();
        assertThat(writes).singleElement().asString().endsWith("\033[?2026l").contains("v");
    }

    @Test
    void whatIsTakenBackIsNeverWritten() throws IOException {
        frame("abc", Style.TEXT, 2);
        painter.draw(new Line("lost", Style.TEXT, -1));
        painter.drop();
        assertThat(frame("abd", Style.TEXT, 2)).contains("abd", "\033[1;3H").doesNotContain("lost", "\033[?25l");
    }

    @Test
    void unchangedCellsAreNotSaidAgain() throws IOException {
        frame("Hei på deg", Style.TEXT, 10);
        assertThat(frame("Hei på dag", Style.TEXT, 10)).contains("a").doesNotContain("Hei", "d", "g").hasSizeLessThan(60);
        assertThat(frame("Hei på dag", Style.TEXT, 10)).doesNotContain("a");
    }

    @Test
    void looksAreSaidOnceForARun() throws IOException {
        assertThat(frame("marked", Style.of(Style.Ink.GAIN).inBold().asMarked(), -1)).contains("\033[0;1;4;38;5;28mmarked");
    }

    @Test
    void theCursorIsShownWhereTheScreenWantsIt() throws IOException {
        assertThat(frame("abc", Style.TEXT, 2)).contains("\033[?25h").contains("\033[1;3H");
        assertThat(frame("abc", Style.TEXT, -1)).contains("\033[?25l");
    }

    @Test
    void everythingIsDrawnAnewAfterAChangeOfSize() throws IOException {
        frame("abc", Style.TEXT, -1);
        painter.resize(new Size(30, 5));
        assertThat(frame("abc", Style.TEXT, -1)).contains("\033[2J").contains("abc");
    }

    @Test
    void wideCharactersMoveTheRestByTwo() throws IOException {
        frame("ab你cd", Style.TEXT, -1);
        assertThat(frame("ab你xd", Style.TEXT, -1)).contains("\033[1;5H").contains("x");
    }

    @Test
    void hostileTextNeverReachesTheTerminalRaw() throws IOException {
        String frame = frame("a\033[31m\u009b\u0007\u202Eb", Style.TEXT, -1);
        assertThat(frame.replace("\033[0;", "").replace("\033[0m", "")).doesNotContain("\033[31m", "\u009b", "\u0007", "\u202E").contains("a·[31m···b");
    }

    @Test
    void leavingGivesEverythingBackOnce() throws IOException {
        frame("abc", Style.TEXT, 2);
        writes.clear();
        terminal.exitPrivateMode();
        assertThat(String.join("", writes)).contains("\033[?1049l", "\033[?25h", "\033[?2004l", "\033[0m").doesNotContain("H");
        writes.clear();
        terminal.exitPrivateMode();
        assertThat(frame("late", Style.TEXT, -1)).isEmpty();
    }

    private record Line(String text, Style style, int cursor) implements Screen {
        @Override
        public void draw(Canvas canvas) {
            canvas.put(0, 0, text, style);
            canvas.cursor(cursor, 0);
        }

        @Override
        public Screen press(Key key, World world) {
            return this;
        }

        @Override
        public List<KeyHint> keys() {
            return List.of();
        }
    }
}
