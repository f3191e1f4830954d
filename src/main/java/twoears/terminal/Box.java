package twoears.terminal;

/** A frame of thin lines in the middle of a canvas; on a small one it takes all of it, without lines. */
final class Box {
    private Box() {}

    /**
     * @param columns and {@code rows} wanted inside
     * @return the part inside, blank
     */
    static Canvas draw(Canvas canvas, String title, int columns, int rows) {
        int width = Math.min(canvas.columns(), columns + 6);
        int height = Math.min(canvas.rows(), rows + 4);
        if (canvas.columns() < 30 || canvas.rows() < 10) {
            clear(canvas);
            return canvas;
        }
        Canvas box = canvas.part((canvas.columns() - width) / 2, (canvas.rows() - height) / 2, width, height);
        // Rows of the screen below are cleared from edge to edge: its stumps beside the box would only be noise.
        clear(canvas.part(0, (canvas.rows() - height) / 2, canvas.columns(), height));
        lines(box);
        box.put(2, 0, " " + Row.of(title, Style.TEXT).cut(width - 6).text() + " ", Style.STRONG);
        boolean roomy = height >= rows + 4;
        return box.part(3, roomy ? 2 : 1, width - 6, height - (roomy ? 4 : 2));
    }

    static void clear(Canvas canvas) {
        for (int row = 0; row < canvas.rows(); row++) {
            canvas.fill(0, row, canvas.columns(), " ", Style.TEXT);
        }
    }

    private static void lines(Canvas box) {
        int right = box.columns() - 1;
        int bottom = box.rows() - 1;
        box.fill(0, 0, box.columns(), "─", Style.QUIET);
        box.fill(0, bottom, box.columns(), "─", Style.QUIET);
        for (int row = 1; row < bottom; row++) {
            box.put(0, row, "│", Style.QUIET);
            box.put(right, row, "│", Style.QUIET);
        }
        box.put(0, 0, "┌", Style.QUIET);
        box.put(right, 0, "┐", Style.QUIET);
        box.put(0, bottom, "└", Style.QUIET);
        box.put(right, bottom, "┘", Style.QUIET);
    }
}
