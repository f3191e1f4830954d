package twoears.terminal;

import twoears.core.language.Words;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** A board's columns; as the terminal narrows, those fold away that decide least: spread, team, honesty. */
record BoardColumns(int width, Words words, boolean byTeam) {
    private static final int RANK = 6;
    private static final int NUMBER = 8;
    private static final int TIGHT = 7;
    private static final int LONGEST_NAME = 34;

    Row heading() {
        Row row = Row.of("  ", Style.QUIET).plus(Row.of(left(words.text("board.rank"), RANK - 1), Style.QUIET).padded(RANK + 1))
                .plus(Row.of(words.text(byTeam ? "board.team" : "board.person"), Style.QUIET).cut(name()).padded(name() + 1));
        row = hasTeam() ? row.plus(Row.of(words.text("board.team"), Style.QUIET).cut(team()).padded(team() + 1)) : row;
        row = row.plus(head("board.points"));
        row = hasHonesty() ? row.plus(head("board.honesty")) : row;
        row = row.plus(head("board.hints"));
        row = hasSpread() ? row.plus(head("board.spread")) : row;
        row = row.plus(head(byTeam ? "board.members" : "board.cases"));
        return (byTeam ? row : row.plus(head("board.handicap"))).cut(width);
    }

    private Row head(String key) {
        return Row.of(left(words.text(key), numbers()), Style.QUIET);
    }

    /** @param sign in front of the line, two cells wide */
    Row row(BoardLine line, String sign, boolean own) {
        Style name = own ? Style.ACCENT.inBold() : Style.TEXT;
        Row row = Row.of(sign, Style.ACCENT.inBold()).plus(left(Integer.toString(line.rank()), RANK - 1), Style.STRONG)
                .plus("  ", Style.TEXT).plus(Row.of(line.name(), name).cut(name()).padded(name() + 1));
        row = hasTeam() ? row.plus(Row.of(line.team(), Style.QUIET).cut(team()).padded(team() + 1)) : row;
        row = row.plus(number(line.tally().points()), Style.STRONG);
        row = hasHonesty() ? row.plus(number(line.tally().honesty()), Style.TEXT) : row;
        row = row.plus(number(line.tally().hints()), Style.TEXT);
        row = hasSpread() ? row.plus(number(line.tally().spread()), Style.TEXT) : row;
        row = row.plus(left(line.share() + "/" + line.of(), numbers()), !byTeam && line.share() < line.of() ? Style.QUIET : Style.TEXT);
        return byTeam ? row : row.plus(left(handicap(line.handicap()), numbers()), Style.TEXT);
    }

    /** A sign always, so that nobody takes it for points. */
    static String handicap(int points) {
        return points == 0 ? "–" : points > 0 ? "+" + points : "−" + -points;
    }

    private String number(int value) {
        return left(Integer.toString(value), numbers());
    }

    /** At the right edge of its column; a long heading is cut, not its neighbour. */
    private static String left(String text, int width) {
        String shown = Row.of(text, Style.TEXT).cut(width - 1).text();
        return " ".repeat(width - Glyph.width(shown)) + shown;
    }

    private int numbers() {
        return width >= 74 ? NUMBER : TIGHT;
    }

    private int names() {
        int columns = 3 + (byTeam ? 0 : 1) + (hasHonesty() ? 1 : 0) + (hasSpread() ? 1 : 0);
        return Math.max(4, width - 2 - RANK - 1 - columns * numbers() - 1);
    }

    private int name() {
        return Math.max(4, Math.min(LONGEST_NAME, hasTeam() ? names() * 3 / 5 : names()));
    }

    private int team() {
        return Math.max(4, Math.min(LONGEST_NAME, names() - name() - 1));
    }

    private boolean hasTeam() {
        return !byTeam && width >= 74;
    }

    private boolean hasHonesty() {
        return width >= 66;
    }

    private boolean hasSpread() {
        return width >= 58;
    }
}
