package twoears.terminal;

import twoears.core.language.Words;

/** All attempts, newest first. */
record HistoryScreen(Words words) implements Commanded<HistoryScreen.Do> {
    enum Do implements Command {
        BACK("Esc q");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static Screen open(Words words, World world) {
        return new HistoryScreen(words);
    }

    @Override
    public String room() {
        return "history";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public Screen act(Do command, World world) {
        return LobbyScreen.open(words, world, "");
    }

    @Override
    public void draw(Canvas canvas) {
        Frame.draw(canvas, Row.of(words.text("history.title"), Style.STRONG), Row.BLANK, this);
    }
}
