package twoears.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import twoears.core.language.Words;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.KeyName;

/**
 * A screen whose keys are a list of commands, so that what the help shows and what works are the same thing. The help
 * and the way out are the same on every screen.
 */
interface Commanded<C extends Command> extends Screen {
    String HELP = "F1 Alt-?";
    String QUIT = "Ctrl-Q Ctrl-C";

    Words words();

    /** The screen's name in the words, such as {@code lobby}. */
    String room();

    /** In the order of their use; the first ones are hinted at in the last row. */
    C[] commands();

    Screen act(C command, World world);

    default boolean isOpen(C command) {
        return true;
    }

    /** Whether a question mark is a character to type now. */
    default boolean takesText() {
        return false;
    }

    /** The keys of what can be typed here, which are no commands. */
    default List<KeyHint> typing() {
        return List.of();
    }

    /** What is typed and is no command. */
    default Screen other(Key key, World world) {
        return this;
    }

    /** What to do before the program ends. */
    default Screen quit(World world) {
        return new FarewellScreen();
    }

    @Override
    default Screen press(Key key, World world) {
        if (KeyName.isOneOf(QUIT, key)) {
            return quit(world);
        }
        if (KeyName.isOneOf(HELP, key) || key.isTyped("?") && !takesText()) {
            return HelpScreen.over(this, words().of("terminal"));
        }
        Optional<C> command = Arrays.stream(commands()).filter(c -> KeyName.isOneOf(c.keys(), key) && isOpen(c)).findFirst();
        return command.isPresent() ? act(command.get(), world) : other(key, world);
    }

    @Override
    default List<KeyHint> keys() {
        var all = new ArrayList<KeyHint>();
        for (C command : commands()) {
            if (isOpen(command)) {
                all.add(new KeyHint(KeyName.shown(command.keys()), words().text("key." + room() + "." + command.word())));
            }
        }
        all.addAll(typing());
        all.add(new KeyHint(helpKeys(), words().text("key.help")));
        all.add(new KeyHint(QUIT, words().text("key.quit")));
        return all;
    }

    private String helpKeys() {
        return takesText() ? HELP : "? " + HELP;
    }

    /** The hints for the last row, shortest wording, most needed first; the help's own not among them. */
    default List<KeyHint> hints() {
        var all = new ArrayList<KeyHint>();
        for (C command : commands()) {
            String hint = "hint." + room() + "." + command.word();
            if (isOpen(command) && words().has(hint)) {
                all.add(new KeyHint(KeyName.shown(command.keys().split(" ")[0]), words().text(hint)));
            }
        }
        return all;
    }
}
