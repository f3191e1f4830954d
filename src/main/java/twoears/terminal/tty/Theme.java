package twoears.terminal.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import java.util.HashMap;
import java.util.Map;
import twoears.terminal.Style;
import twoears.terminal.Style.Ink;

/**
 * Styles as a terminal shows them. The background is always the terminal's own, and so is the ordinary text; the other
 * colours are of a middling lightness that stands out from black and from white alike. Keeps each cell it has made, since
 * making one is costly.
 */
final class Theme {
    private final Colours colours;
    private final Map<Style, TextCharacter[]> ascii = new HashMap<>();
    private final Map<Style, Map<Character, TextCharacter>> others = new HashMap<>();

    Theme(Colours colours) {
        this.colours = colours;
    }

    TextCharacter cell(char shown, Style style) {
        if (shown < 0x80) {
            TextCharacter[] row = ascii.computeIfAbsent(style, s -> new TextCharacter[0x80]);
            TextCharacter known = row[shown];
            return known != null ? known : (row[shown] = make(shown, style));
        }
        return others.computeIfAbsent(style, s -> new HashMap<>()).computeIfAbsent(shown, c -> make(c, style));
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
