package twoears.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

class ColoursTest {
    @ParameterizedTest
    @CsvSource({
        "xterm-256color, PALETTE", "tmux-256color, PALETTE", "xterm-kitty, PALETTE", "alacritty, PALETTE", "xterm-direct, PALETTE",
        "xterm, SIXTEEN", "linux, SIXTEEN", "screen, SIXTEEN", "'', SIXTEEN", "vt100, NONE", "vt220, NONE", "xterm-mono, NONE", "linux-m, NONE"
    })
    void theTerminalsNameTellsItsColours(String term, Colours colours) {
        assertThat(Colours.in(Map.of("TERM", term))).isEqualTo(colours);
    }

    @Test
    void noColorIsRespectedUnlessItIsEmpty() {
        assertThat(Colours.in(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"))).isEqualTo(Colours.NONE);
        assertThat(Colours.in(Map.of("TERM", "xterm-256color", "NO_COLOR", ""))).isEqualTo(Colours.PALETTE);
    }

    @Test
    void aPromiseOfMoreColoursIsBelieved() {
        assertThat(Colours.in(Map.of("TERM", "xterm", "COLORTERM", "truecolor"))).isEqualTo(Colours.PALETTE);
    }

    /** The formula of WCAG 2; 4 to 1 lies between what it asks of large and of small text, on both at once. */
    @ParameterizedTest
    @EnumSource(value = Ink.class, names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void everyInkStandsOutFromBlackAndFromWhite(Ink ink) {
        double light = luminance(Colours.palette(ink));
        assertThat((light + 0.05) / 0.05).as("on black").isGreaterThan(4);
        assertThat(1.05 / (light + 0.05)).as("on white").isGreaterThan(4);
    }

    private static double luminance(int number) {
        int[] steps = {0, 95, 135, 175, 215, 255};
        int cube = number - 16;
        int grey = 8 + 10 * (number - 232);
        return number < 232
                ? 0.2126 * linear(steps[cube / 36]) + 0.7152 * linear(steps[cube / 6 % 6]) + 0.0722 * linear(steps[cube % 6])
                : linear(grey);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void ordinaryTextAndEveryBackgroundAreTheTerminalsOwn() {
        for (Colours colours : Colours.values()) {
            var theme = new Theme(colours);
            assertThat(theme.cell('x', Style.TEXT).getForegroundColor()).isEqualTo(TextColor.ANSI.DEFAULT);
            for (Ink ink : Ink.values()) {
                assertThat(theme.cell('x', Style.of(ink).asSelected()).getBackgroundColor()).isEqualTo(TextColor.ANSI.DEFAULT);
            }
        }
    }

    @Test
    void withoutColoursTheAttributesRemain() {
        var cell = new Theme(Colours.NONE).cell('x', Style.of(Ink.LOSS).inBold().asMarked().asSelected());
        assertThat(cell.getForegroundColor()).isEqualTo(TextColor.ANSI.DEFAULT);
        assertThat(cell.isBold() && cell.isUnderlined() && cell.isReversed()).isTrue();
    }
}
