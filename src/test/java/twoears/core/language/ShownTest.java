package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u0000", "\u007f", "\u0007", "\u202e", "\u2066", "\ud800", "\udb40\udc41", "\ufff9"})
    void whatSteersATerminalIsNotShown(String hostile) {
        assertThat(Shown.line("a" + hostile + "b")).startsWith("a\u00b7").endsWith("b").matches("[a-z\\[0-9A-Z\u00b7]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blåbærsyltetøy, £5 – 3 €", "שלום\u200f", "👩‍💻", "e\u0301", "مرحبا"})
    void whatPeopleWriteStays(String text) {
        assertThat(Shown.line(text)).isEqualTo(text);
    }

    @Test
    void aLineStaysOneLine() {
        assertThat(Shown.line("one\ntwo\r\nthree\u2028four\tfive")).isEqualTo("one two  three four five");
    }

    @Test
    void linesAreSplitAndEachMadeSafe() {
        assertThat(Shown.lines("one\n\ntw\u001bo")).containsExactly("one", "", "tw\u00b7o");
        assertThat(Shown.lines("")).containsExactly("");
    }

    @Test
    void stackedMarksAreThinnedOut() {
        assertThat(Shown.line("a" + "\u0301".repeat(50) + "b")).isEqualTo("a" + "\u0301".repeat(8) + "b");
    }
}
