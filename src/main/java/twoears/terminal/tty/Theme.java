package twoears.terminal.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/**
 * Styles as a terminal shows them. The background is always the terminal's own, and so is the ordinary text; the other
 * colours are of a middling lightness that stands out from black and from white alike. Keeps each cell it has made, since
 * making one is costly.
 */
final class Theme {
    private static final int ASCII = 0x80;

    private final Colours colours;
    private final @Nullable TextCharacter[] ascii = new TextCharacter[Style.COUNT * ASCII];
    private final Map<Integer, TextCharacter> others = new HashMap<>();

    Theme(Colours colours) {
        this.colours = colours;
    }

    TextCharacter cell(char shown, Style style) {
        if (shown >= ASCII) {
            return others.computeIfAbsent(style.number() << 16 | shown, key -> make(shown, style));
        }
        int at = style.number() * ASCII + shown;
        TextCharacter known = ascii[at];
        if (known == null) {
            known = make(shown, style);
            ascii[at] = known;
        }
        return known;
    }

    private TextCharacter make(char shown, Style style) {
        TextCharacter cell = TextCharacter.DEFAULT_CHARACTER.withForegroundColor(colours.of(style.ink()));
        if (style.bold() || colours == Colours.NONE && isLoud(style.ink())) {
            cell = cell.withModifier(SGR.BOLD);
        }
        if (style.marked()) {
            cell = cell.withModifier(SGR.UNDERLINE);
        }
        if (style.selected()) {
            cell = cell.withModifier(SGR.REVERSE);
        }
        return cell.withCharacter(shown);
    }

    private static boolean isLoud(Ink ink) {
        return ink == Ink.ACCENT || ink == Ink.WARNING;
    }
}
