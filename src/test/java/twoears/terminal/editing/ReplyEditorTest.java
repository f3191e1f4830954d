package twoears.terminal.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.terminal.editing.Key.alt;
import static twoears.terminal.editing.Key.ctrl;
import static twoears.terminal.editing.Key.of;
import static twoears.terminal.editing.Key.pasted;
import static twoears.terminal.editing.Key.typed;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.CleanText;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.editing.Key.Kind;

class ReplyEditorTest {
    private static final Key WORD_LEFT = new Key(Kind.LEFT, "", true, false, false);
    private static final Key WORD_RIGHT = new Key(Kind.RIGHT, "", true, false, false);
    private static final Key NEW_LINE = new Key(Kind.ENTER, "", false, true, false);

    private static ReplyEditor type(ReplyEditor editor, String text) {
        ReplyEditor now = editor;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            now = now.press(c == '\n' ? NEW_LINE : typed(Character.toString(c)));
            i += Character.charCount(c);
        }
        return now;
    }

    private static ReplyEditor press(ReplyEditor editor, Key... keys) {
        ReplyEditor now = editor;
        for (Key key : keys) {
            now = now.press(key);
        }
        return now;
    }

    private static String drawn(ReplyEditor editor, int columns, int rows) {
        Canvas canvas = Canvas.blank(columns, rows);
        editor.draw(canvas);
        return canvas.text();
    }

    @Test
    void typedTextStandsWhereTheCursorIs() {
        var editor = press(type(ReplyEditor.empty(), "Hei dg"), of(Kind.LEFT));
        assertThat(type(editor, "e")).hasToString("Hei de|g");
    }

    @Test
    void plainEnterIsForTheScreenToDecide() {
        var editor = type(ReplyEditor.empty(), "Hei");
        assertThat(editor.press(of(Kind.ENTER))).isSameAs(editor);
        assertThat(editor.press(NEW_LINE)).hasToString("Hei\n|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "one two| > one |two", "one tw|o > one |two", "one, |two > |one, two", "don’t| > |don’t", "|one > |one", "å æ ø| > å æ |ø"
    })
    void wordLeftGoesToTheStartOfTheWord(String before, String after) {
        assertThat(at(before).press(WORD_LEFT)).hasToString(after);
        assertThat(at(before).press(alt("b"))).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"|one two > one| two", "one| two. > one two|.", "one two.| > one two.|", "|don't > don't|"})
    void wordRightGoesToTheEndOfTheWord(String before, String after) {
        assertThat(at(before).press(WORD_RIGHT)).hasToString(after);
        assertThat(at(before).press(alt("f"))).hasToString(after);
    }

    private static ReplyEditor at(String marked) {
        int cursor = marked.indexOf('|');
        ReplyEditor editor = ReplyEditor.of(marked.replace("|", ""));
        while (editor.cursor() > cursor) {
            editor = editor.press(of(Kind.LEFT));
        }
        return editor;
    }

    @Test
    void wordsAndLinesAreErasedAtOnce() {
        assertThat(at("one two| three").press(ctrl("w"))).hasToString("one | three");
        assertThat(at("one two|").press(new Key(Kind.BACKSPACE, "", true, false, false))).hasToString("one |");
        assertThat(at("one |two three").press(alt("d"))).hasToString("one | three");
        assertThat(at("one\ntwo| three").press(ctrl("u"))).hasToString("one\n| three");
        assertThat(at("one\ntwo| three\nfour").press(ctrl("k"))).hasToString("one\ntwo|\nfour");
        assertThat(at("one\ntwo| three").press(ctrl("a"))).hasToString("one\n|two three");
        assertThat(at("on|e\ntwo").press(ctrl("e"))).hasToString("one|\ntwo");
    }

    @Test
    void undoTakesBackAWordAtATime() {
        var editor = type(ReplyEditor.empty(), "I am sorry");
        editor = editor.press(ctrl("z"));
        assertThat(editor).hasToString("I am |");
        editor = press(editor, ctrl("z"), ctrl("z"), ctrl("z"));
        assertThat(editor).hasToString("|");
        assertThat(press(editor, ctrl("y"), ctrl("y"), ctrl("y"), ctrl("y"))).hasToString("I am sorry|");
    }

    @Test
    void typingAfterUndoForgetsWhatWasUndone() {
        var editor = type(type(ReplyEditor.empty(), "one two").press(ctrl("z")), "x");
        assertThat(editor.press(ctrl("y"))).isSameAs(editor).hasToString("one x|");
    }

    @Test
    void movingTheCursorBeginsANewUndoStep() {
        var editor = type(press(type(ReplyEditor.empty(), "ab"), of(Kind.LEFT), of(Kind.RIGHT)), "cd");
        assertThat(editor.press(ctrl("z"))).hasToString("ab|");
    }

    @Test
    void pasteIsOneStepOfUndo() {
        var editor = press(ReplyEditor.of("a"), pasted("one\ntwo\nthree\n"));
        assertThat(editor.text()).isEqualTo("aone\ntwo\nthree\n");
        assertThat(editor.press(ctrl("z"))).hasToString("a|");
    }

    @Test
    void pasteIsMadeHarmless() {
        var editor = press(ReplyEditor.empty(), pasted("a\tb\033[31mc\033]0;title\007d\u0000\u0007\u202Ee\u009b\r\nf\rg\uD800h"));
        assertThat(editor.text()).isEqualTo("a    bcde\nf\ng\uFFFDh");
    }

    @Test
    void towersOfMarksAreCutShort() {
        assertThat(ReplyEditor.of("a" + "\u0301".repeat(80)).text()).hasSize(9);
    }

    @Test
    void cursorStepsOverWholeCharacters() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDCBB";
        var editor = ReplyEditor.of("e\u0301" + family + "\uD83D\uDE00");
        assertThat(press(editor, of(Kind.LEFT)).cursor()).isEqualTo(2 + family.length());
        assertThat(press(editor, of(Kind.LEFT), of(Kind.LEFT)).cursor()).isEqualTo(2);
        assertThat(press(editor, of(Kind.LEFT), of(Kind.LEFT), of(Kind.BACKSPACE)).text()).isEqualTo(family + "\uD83D\uDE00");
    }

    @Test
    void longLinesWrapAfterASpace() {
        var editor = ReplyEditor.of("I am so sorry that you had to wait");
        assertThat(drawn(editor, 13, 4)).isEqualTo("I am so\nsorry that\nyou had to\nwait\n");
        assertThat(editor.rows(13)).isEqualTo(4);
    }

    @Test
    void wordsLongerThanARowAreCut() {
        assertThat(drawn(ReplyEditor.of("abcdefghijkl m"), 6, 4)).isEqualTo("abcde\nfghij\nkl m\n\n");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(drawn(ReplyEditor.of("你好你好你"), 6, 3)).isEqualTo("你好\n你好\n你\n");
    }

    @Test
    void upAndDownKeepTheColumnThroughShortLines() {
        var editor = ReplyEditor.of("a long line\nx\nanother line");
        drawn(editor, 40, 5);
        editor = press(editor, of(Kind.LEFT), of(Kind.LEFT), of(Kind.UP));
        assertThat(editor).hasToString("a long line\nx|\nanother line");
        assertThat(editor.press(of(Kind.UP))).hasToString("a long lin|e\nx\nanother line");
        assertThat(press(editor, of(Kind.UP), of(Kind.UP))).hasToString("|a long line\nx\nanother line");
    }

    @Test
    void homeAndEndAreThoseOfTheRowSeen() {
        var editor = ReplyEditor.of("I am so sorry that you had to wait");
        drawn(editor, 13, 4);
        editor = press(editor, of(Kind.UP), of(Kind.HOME));
        assertThat(editor).hasToString("I am so sorry that |you had to wait");
        assertThat(editor.press(of(Kind.END))).hasToString("I am so sorry that you had to| wait");
    }

    @Test
    void cursorIsAlwaysInSight() {
        var editor = ReplyEditor.of("row\n".repeat(50));
        Canvas canvas = Canvas.blank(20, 4);
        editor.draw(canvas);
        assertThat(canvas.cursorRow()).isEqualTo(3);
        canvas = Canvas.blank(20, 4);
        press(editor, new Key(Kind.HOME, "", true, false, false)).draw(canvas);
        assertThat(canvas.cursorRow()).isZero();
        assertThat(canvas.text()).contains("↓");
    }

    @Test
    void textBeyondWhatFitsIsNotTaken() {
        var editor = press(ReplyEditor.empty(), pasted("x".repeat(ReplyEditor.LONGEST + 10)), typed("y"));
        assertThat(editor.text()).hasSize(ReplyEditor.LONGEST).endsWith("x");
    }

    @Test
    void wordsAreCountedBetweenSpaces() {
        assertThat(ReplyEditor.of("  I'm so sorry,\nKari. ").words()).isEqualTo(4);
        assertThat(ReplyEditor.empty().words()).isZero();
    }

    private static final String[] PIECES = {"a", "ø", " ", "\n", "word", "e\u0301", "\u0301", "\u200d", "你", "\uD83D\uDE00", "two words", "\u0300\u0301", "x\ny"};

    /** Any keys: the text is what a naive model has, and the cursor never stands inside a character. */
    @Test
    void anyKeysKeepTextAndCursorWhole() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            ReplyEditor editor = ReplyEditor.empty();
            var model = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                ReplyEditor before = editor;
                int what = random.nextInt(8);
                if (what < 4) {
                    String piece = PIECES[random.nextInt(PIECES.length)];
                    editor = editor.press(pasted(piece));
                    model.insert(before.cursor(), piece);
                } else if (what == 4) {
                    editor = editor.press(of(Kind.BACKSPACE));
                    model.delete(Steps.before(before.text(), before.cursor()), before.cursor());
                } else if (what == 5) {
                    editor = editor.press(of(Kind.DELETE));
                    model.delete(before.cursor(), Steps.after(before.text(), before.cursor()));
                } else {
                    editor = editor.press(of(Kind.values()[Kind.UP.ordinal() + random.nextInt(8)]));
                }
                assertThat(editor.text()).as("seed %d", seed).isEqualTo(model.toString());
                assertThat(Steps.whole(editor.text(), editor.cursor())).as("seed %d", seed).isEqualTo(editor.cursor());
                drawn(editor, 1 + random.nextInt(20), 1 + random.nextInt(5));
            }
            undoAndRedoAreOpposites(editor, seed);
        }
    }

    private static void undoAndRedoAreOpposites(ReplyEditor last, long seed) {
        ReplyEditor now = last;
        int steps = 0;
        for (ReplyEditor before = now.press(ctrl("z")); before != now; before = now.press(ctrl("z"))) {
            now = before;
            steps++;
        }
        assertThat(now.text()).as("all undone, seed %d", seed).isEmpty();
        for (int i = 0; i < steps; i++) {
            now = now.press(ctrl("y"));
        }
        assertThat(now.text()).as("all redone, seed %d", seed).isEqualTo(last.text());
    }

    /** Rows hold the whole text, in order, and none is wider than its place. */
    @Test
    void rowsHoldTheWholeTextAtAnyWidth() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String clean = CleanText.of(text.toString(), 10_000);
            int columns = 8 + random.nextInt(30);
            Rows rows = Rows.of(clean, columns);
            int at = 0;
            for (int row = 0; row < rows.count(); row++) {
                assertThat(rows.start(row)).as("seed %d", seed).isBetween(at, clean.length());
                assertThat(Glyph.width(rows.text(row))).as("seed %d", seed).isLessThanOrEqualTo(columns);
                at = rows.start(row) + rows.text(row).length();
                assertThat(rows.rowOf(rows.end(row))).as("seed %d", seed).isEqualTo(row);
            }
            assertThat(at).isEqualTo(clean.length());
        }
    }
}
