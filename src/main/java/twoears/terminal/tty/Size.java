package twoears.terminal.tty;

/**
 * How large the terminal is, in cells; never less than one, never more than what can be drawn within a key's time.
 */
record Size(int columns, int rows) {
    static final Size USUAL = new Size(80, 24);
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 300;

    Size {
        columns = Math.max(1, Math.min(MOST_COLUMNS, columns));
        rows = Math.max(1, Math.min(MOST_ROWS, rows));
    }

    /** Terminals without a size say 0 by 0. */
    static Size told(int columns, int rows) {
        return columns <= 0 || rows <= 0 ? USUAL : new Size(columns, rows);
    }

    /** From what {@code stty size} prints; the usual size when it is something else. */
    static Size parsed(String rowsAndColumns) {
        String[] numbers = rowsAndColumns.strip().split(" ", 2);
        try {
            return numbers.length < 2 ? USUAL : told(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}
