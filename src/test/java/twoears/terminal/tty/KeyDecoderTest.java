package twoears.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.terminal.editing.Key.alt;
import static twoears.terminal.editing.Key.ctrl;
import static twoears.terminal.editing.Key.function;
import static twoears.terminal.editing.Key.of;
import static twoears.terminal.editing.Key.pasted;
import static twoears.terminal.editing.Key.typed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.Key.Kind;

class KeyDecoderTest {
    private final List<Key> keys = new ArrayList<>();
    private final KeyDecoder decoder = new KeyDecoder(keys::add);

    private void feed(String text) {
        feed(text.getBytes(StandardCharsets.UTF_8));
    }

    private void feed(byte[] bytes) {
        decoder.feed(bytes, bytes.length);
    }

    /** Bytes given as Latin-1, so that malformed ones can be written down. */
    private void feedBytes(String latin1) {
        feed(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private List<Key> after(String text) {
        keys.clear();
        feed(text);
        decoder.settle();
        return List.copyOf(keys);
    }

    private String texts() {
        return keys.stream().map(Key::text).collect(Collectors.joining("|"));
    }

    @Test
    void bothBackspacesEraseOneLetter() {
        assertThat(after("\b")).containsExactly(of(Kind.BACKSPACE));
        assertThat(after("\u007f")).containsExactly(of(Kind.BACKSPACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "ä", "ö", "æ", "ø", "Å", "ß", "@", "€", "{", "\\", "~", "’", "你", "\uD83D\uDE00"})
    void whatANordicKeyboardTypesIsTyped(String character) {
        assertThat(after(character)).containsExactly(typed(character));
    }

    @Test
    void charactersCutIntoBytesAreTypedOnce() {
        for (byte b : "pr\u00e6v \u20ac \uD83D\uDE00".getBytes(StandardCharsets.UTF_8)) {
            feed(new byte[] {b});
        }
        assertThat(texts()).isEqualTo("p|r|æ|v| |€| |\uD83D\uDE00");
    }

    @Test
    void malformedBytesBecomeTheReplacementCharacter() {
        feedBytes("a\u00ffb\u00c3c\u00e2\u0082d\u00ed\u00a0\u0080e\u00c0\u00aff\u00f0\u009f\u0098");
        decoder.settle();
        assertThat(texts()).isEqualTo("a|\uFFFD|b|\uFFFD|c|\uFFFD|d|\uFFFD|e|\uFFFD|\uFFFD|f|\uFFFD");
    }

    @Test
    void c1ControlsAreNoCharacters() {
        assertThat(after("\u009b31m\u0085")).containsExactly(typed("3"), typed("1"), typed("m"));
    }

    @Test
    void nulIsNothing() {
        assertThat(after("\0\0a\0")).containsExactly(typed("a"));
    }

    @Test
    void controlLettersAreGivenInLowerCase() {
        assertThat(after("\u0001\u0017\u001a\u001f")).containsExactly(ctrl("a"), ctrl("w"), ctrl("z"), ctrl("_"));
    }

    @Test
    void returnSendsWhileLineFeedAndAltReturnAreNewLines() {
        assertThat(after("\r")).containsExactly(of(Kind.ENTER));
        assertThat(after("\033\r")).containsExactly(new Key(Kind.ENTER, "", false, true, false));
        assertThat(after("\n")).containsExactly(ctrl("j"));
        assertThat(after("\033[13;2u").get(0).is(Kind.ENTER)).isFalse();
    }

    @Test
    void loneEscapeIsAKeyOnceNothingFollows() {
        feed("\033");
        assertThat(keys).isEmpty();
        assertThat(decoder.patienceMillis()).isPositive().isLessThanOrEqualTo(50);
        decoder.settle();
        assertThat(keys).containsExactly(of(Kind.ESCAPE));
        assertThat(decoder.patienceMillis()).isZero();
    }

    @Test
    void altAndALetterIsOneKey() {
        assertThat(after("\033b\033\u00e5")).containsExactly(alt("b"), alt("å"));
        assertThat(after("\033[")).containsExactly(alt("["));
        assertThat(after("\033O")).containsExactly(alt("O"));
        assertThat(after("\033]")).containsExactly(alt("]"));
    }

    @ParameterizedTest
    @CsvSource({
        "[A, UP", "OA, UP", "[B, DOWN", "OD, LEFT", "[C, RIGHT", "[H, HOME", "OH, HOME", "[1~, HOME", "[7~, HOME", "[F, END", "OF, END",
        "[4~, END", "[8~, END", "[5~, PAGE_UP", "[6~, PAGE_DOWN", "[2~, INSERT", "[3~, DELETE", "[Z, BACK_TAB", "OM, ENTER", "[27u, ESCAPE"
    })
    void everySpellingOfANamedKeyIsThatKey(String sequence, Kind kind) {
        assertThat(after("\033" + sequence)).singleElement().extracting(Key::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"[1;5D, LEFT", "[1;5C, RIGHT", "Od, LEFT", "Oc, RIGHT", "O5D, LEFT", "[3;5~, DELETE", "[3^, DELETE", "[1;5H, HOME"})
    void controlIsHeldWithNamedKeys(String sequence, Kind kind) {
        assertThat(after("\033" + sequence)).containsExactly(new Key(kind, "", true, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "OP, 1", "[11~, 1", "[[A, 1", "OQ, 2", "OR, 3", "[13~, 3", "OS, 4", "[[E, 5", "[15~, 5", "[17~, 6", "[21~, 10", "[23~, 11", "[24~, 12"
    })
    void functionKeysAreNumbered(String sequence, int number) {
        assertThat(after("\033" + sequence)).containsExactly(function(number));
    }

    @Test
    void charactersWithModifiersSpelledOutAreKeys() {
        assertThat(after("\033[97;5u\033[27;5;119~\033[97;3u")).containsExactly(ctrl("a"), ctrl("w"), alt("a"));
        assertThat(after("\033[97;5:3u")).as("a release").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1;1R", "[9999;9999R", "[0;0R", "[-1;-1R", "[99999999999999999999;1R", "[?62;1;2c", "[>41;354;0c", "[?2026;2$y", "[?1u", "[I",
                "[O", "[8;24;80t", "[57441;1:3u", "[99~", "[2;1$y", "]0;title\007", "]52;c;QUJD\007", "]8;;http://a.example\033\\", "P1$rx\033\\",
                "_Gx\033\\", "^x\033\\", "Xx\033\\", "[<0;3;4M", "[<64;3;4M", "[<0;9999;9999m", "[M !!", "[201~", "[1;2;3;4;5A"
            })
    void whatATerminalSaysOfItselfIsNoKey(String sequence) {
        assertThat(after("\033" + sequence + "x")).containsExactly(typed("x"));
    }

    @Test
    void endlessSequencesAreSwallowed() {
        assertThat(after("\033[" + "1;".repeat(400) + "mx")).containsExactly(typed("x"));
        assertThat(after("\033[" + "9".repeat(3000))).isEmpty();
        assertThat(after("x")).containsExactly(typed("x"));
    }

    @Test
    void halfASequenceIsForgottenAfterAWhile() {
        assertThat(after("\033[1;")).isEmpty();
        assertThat(after("\033]0;never ended")).isEmpty();
        assertThat(after("hello")).hasSize(5);
    }

    @Test
    void escapeInsideASequenceBeginsAnother() {
        assertThat(after("\033[1;\033[A")).containsExactly(of(Kind.UP));
        assertThat(after("\033\033[A")).containsExactly(of(Kind.ESCAPE), of(Kind.UP));
        assertThat(after("\033]0;x\033[A")).containsExactly(of(Kind.UP));
    }

    @Test
    void pasteIsOneKeyWithPlainNewLines() {
        assertThat(after("\033[200~one\r\ntwo\rthree\n\033[201~x")).containsExactly(pasted("one\ntwo\nthree\n"), typed("x"));
    }

    @Test
    void escapesInAPasteStayInIt() {
        assertThat(after("\033[200~a\033[Ab\033[20\033[201~")).containsExactly(pasted("a\033[Ab\033[20"));
    }

    @Test
    void pasteCutAnywhereIsStillOneKey() {
        for (byte b : "\033[200~p\u00e5ste\rd\033[201~".getBytes(StandardCharsets.UTF_8)) {
            feed(new byte[] {b});
        }
        assertThat(keys).containsExactly(pasted("påste\nd"));
    }

    @Test
    void pasteThatStallsNeverBecomesTypedText() {
        feed("\033[200~first part");
        decoder.settle();
        feed("and a long second part that holds a return\r");
        feed("\033[201~");
        assertThat(keys).containsExactly(pasted("first part"), pasted("and a long second part that holds a return\n"));
    }

    @Test
    void pasteWithoutAnEndDoesNotSwallowTheKeyboard() {
        feed("\033[200~forged");
        decoder.settle();
        feed("\u0003");
        assertThat(keys).containsExactly(pasted("forged"), ctrl("c"));
    }

    @Test
    void largePasteIsWhole() {
        String words = "word ".repeat(20_000);
        assertThat(after("\033[200~" + words + "\033[201~")).containsExactly(pasted(words));
    }

    @Test
    void textFasterThanAnyoneTypesIsAPaste() {
        String words = "pr\u00e6v ".repeat(30);
        assertThat(after(words + "\r")).containsExactly(pasted(words), of(Kind.ENTER));
        assertThat(after("x".repeat(40))).hasSize(40);
    }

    @Test
    void fastTextCutInsideACharacterLosesNothing() {
        byte[] bytes = "\u00e5".repeat(50).getBytes(StandardCharsets.UTF_8);
        decoder.feed(Arrays.copyOf(bytes, 79), 79);
        feed(Arrays.copyOfRange(bytes, 79, 100));
        assertThat(texts().replace("|", "")).isEqualTo("\u00e5".repeat(50));
    }

    @Test
    void anyBytesAreReadWithoutHarm() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(4) == 0 ? "\033[]OP;~M<200".charAt(random.nextInt(12)) : random.nextInt(256));
            }
            feed(bytes);
            decoder.settle();
        }
        decoder.settle();
        feed("z");
        assertThat(keys.get(keys.size() - 1)).as("seed %d", seed).isEqualTo(typed("z"));
    }
}
