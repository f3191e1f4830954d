package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;

/** The replies that guided play offers: the selected one whole, the others in a row each. */
record Choices(List<String> choices, int picked) {
    List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < choices.size(); i++) {
            Row number = Row.of((i == picked ? "▸ " : "  ") + (i + 1) + "  ", i == picked ? Style.ACCENT.inBold() : Style.QUIET);
            String text = choices.get(i).strip();
            if (i == picked) {
                List<Row> whole = Wrapping.of(text, Style.STRONG, width - number.width());
                rows.add(number.plus(whole.get(0)));
                rows.addAll(Block.indented(whole.subList(1, whole.size()), number.width()));
            } else {
                rows.add(number.plus(text.replaceAll("\\s+", " "), Style.TEXT).cut(width));
            }
        }
        return rows;
    }
}
