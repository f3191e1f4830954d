package twoears.terminal;

/** Text of several lines being typed. */
record Editor(String text) {
    static Editor of(String text) {
        return new Editor(text);
    }

    Editor press(Key key) {
        if (key.is(Key.Kind.CHARACTER) || key.kind() == Key.Kind.PASTE) {
            return new Editor(text + key.text());
        } else if (key.is(Key.Kind.BACKSPACE) && !text.isEmpty()) {
            return new Editor(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
        } else if (key.kind() == Key.Kind.ENTER && key.alt() || key.isCtrl("j")) {
            return new Editor(text + "\n");
        }
        return this;
    }

    void draw(Canvas canvas) {
        var rows = Wrapping.of(text, Style.TEXT, canvas.columns() - 1);
        int first = Math.max(0, rows.size() - canvas.rows());
        Block.draw(rows, first, canvas);
        canvas.cursor(rows.get(rows.size() - 1).width(), rows.size() - 1 - first);
    }
}
