package twoears.terminal;

import java.util.Locale;
import twoears.terminal.editing.KeyName;

/** What a person can ask of a screen; each screen has an enum of its own. */
interface Command {
    /** The keys for it, as {@link KeyName} writes them, with blanks between. */
    String keys();

    String name();

    /** How the words name it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
