package twoears.terminal;

import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.KeyName;

/** Somebody at the keyboard: presses keys, types, reads what is on the screen. */
final class Trainee {
    static final Words WORDS = Words.of("terminal", Language.EN);

    private final World world;
    private Screen screen;
    private int columns = 80;
    private int rows = 24;

    private Trainee(World world, Screen screen) {
        this.world = world;
        this.screen = screen;
    }

    static Trainee at(Screen screen, World world) {
        return new Trainee(world, screen);
    }

    /** In the lobby, with all that the world lists. */
    static Trainee inTheLobby(World world) {
        return at(LobbyScreen.of(WORDS, world.trainee(), Shelf.EMPTY).with(Shelf.read(world)), world);
    }

    Trainee sized(int width, int height) {
        columns = width;
        rows = height;
        return this;
    }

    /** Presses keys by their names, such as "Enter" or "Ctrl-F", drawing before each as the loop does. */
    Trainee press(String... names) {
        for (String name : names) {
            canvas();
            screen = screen.press(KeyName.parse(name), world).settled();
        }
        return this;
    }

    Trainee type(String text) {
        text.codePoints().forEach(c -> screen = screen.press(Key.typed(Character.toString(c)), world));
        return this;
    }

    Trainee paste(String text) {
        screen = screen.press(Key.pasted(text), world);
        return this;
    }

    Trainee say(String reply) {
        return type(reply).press("Enter");
    }

    /** What waits behind the frame is done, as it would be while the trainee looks. */
    Trainee pause() {
        screen.keep(world);
        while (world instanceof SmallWorld small && !small.behind.isEmpty()) {
            screen = small.behind.remove().get().apply(screen);
        }
        return this;
    }

    /** A while passes: what was to come later comes. */
    Trainee linger() {
        if (world instanceof SmallWorld small) {
            for (int waiting = small.later.size(); waiting > 0; waiting--) {
                screen = small.later.remove().get().apply(screen);
            }
        }
        return pause();
    }

    Canvas canvas() {
        Canvas canvas = Canvas.blank(columns, rows);
        screen.draw(canvas);
        return canvas;
    }

    String sees() {
        return canvas().text();
    }

    Screen screen() {
        return screen;
    }
}
