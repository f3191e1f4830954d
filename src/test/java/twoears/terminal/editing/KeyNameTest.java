package twoears.terminal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Alt-Enter", "Ctrl-F", "Alt-?", "F1", "F12", "Esc", "PgUp", "Shift-Tab", "Space", "?", "a", "Ctrl-Left", "Ins"})
    void nameIsReadBackAsTheSameKey(String name) {
        assertThat(KeyName.of(KeyName.parse(name))).isEqualTo(name);
    }

    @Test
    void pasteIsNeverACommand() {
        assertThat(KeyName.of(Key.pasted("q"))).isEmpty();
        assertThat(KeyName.isOneOf("q Esc", Key.pasted("q"))).isFalse();
    }

    @Test
    void arrowsAreDrawnAsArrows() {
        assertThat(KeyName.shown("Up Down PgUp")).isEqualTo("↑ ↓ PgUp");
    }
}
