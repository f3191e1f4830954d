package twoears.terminal;

import java.util.List;
import java.util.function.Function;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;

/** A page that is only read, however long it is. */
record PageScreen(Words words, Function<World, Screen> back, Page page, Scroll scroll) implements Commanded<PageScreen.Do> {
    private static final int WIDEST = 90;

    /** What stands on it. */
    interface Page {
        /** Its name in the words. */
        String room();

        Row title();

        /** At the other end of the title's row. */
        Row aside();

        List<Row> rows(int width);
    }

    enum Do implements Command {
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn Space"),
        BACK("Esc q Enter");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static PageScreen open(Words words, Page page, Function<World, Screen> back) {
        return new PageScreen(words, back, page, Scroll.start());
    }

    @Override
    public String room() {
        return page.room();
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case UP -> scrolled(scroll.by(-1));
            case DOWN -> scrolled(scroll.by(1));
            case PAGE_UP -> scrolled(scroll.pages(-1));
            case PAGE_DOWN -> scrolled(scroll.pages(1));
            case BACK -> back.apply(world);
        };
    }

    private PageScreen scrolled(Scroll to) {
        return new PageScreen(words, back, page, to);
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas body = Frame.draw(canvas, page.title(), page.aside(), this);
        List<Row> rows = page.rows(Math.min(WIDEST, body.columns()));
        Block.draw(rows, scroll.first(rows.size(), body.rows()), body);
    }
}
