package twoears.terminal;

import twoears.core.conversation.Play;
import twoears.core.language.Words;

/** What a conversation was worth, and why. */
record DebriefScreen(Words words, Play play) implements Commanded<DebriefScreen.Do> {
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

    static DebriefScreen of(Words words, Play play) {
        return new DebriefScreen(words, play);
    }

    @Override
    public String room() {
        return "debrief";
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
        Frame.draw(canvas, Row.of(words.text("debrief.title"), Style.STRONG), Row.BLANK, this);
    }
}
