package twoears.terminal;

import java.util.List;
import java.util.stream.Stream;
import twoears.core.language.Words;
import twoears.terminal.editing.KeyName;
import twoears.terminal.editing.ReplyEditor;
import twoears.terminal.editing.TextField;

/** The keys of writing, for the help of screens that are written in. */
final class Editing {
    /** Keys of {@link ReplyEditor} by their words. */
    private static final List<String> WRITING = List.of("move=Left Right Up Down Home End", "words=Ctrl-Left Ctrl-Right", "erase=Backspace Del",
            "erase-word=Ctrl-W Alt-Backspace", "erase-line=Ctrl-U Ctrl-K", "undo=Ctrl-Z", "redo=Ctrl-Y");

    /** Keys of {@link TextField}. */
    private static final List<String> SEARCHING = List.of("erase=Backspace", "erase-word=Ctrl-W", "erase-line=Ctrl-U");

    private Editing() {}

    static List<Screen.KeyHint> writing(Words words) {
        return WRITING.stream().map(k -> hint(k, words)).toList();
    }

    /** @param what is found by typing, as the words name it */
    static List<Screen.KeyHint> searching(Words words, String what) {
        return Stream.concat(Stream.of(new Screen.KeyHint(words.text("editing.letters"), words.text("editing." + what))),
                SEARCHING.stream().map(k -> hint(k, words))).toList();
    }

    private static Screen.KeyHint hint(String key, Words words) {
        String[] parts = key.split("=");
        return new Screen.KeyHint(KeyName.shown(parts[1]), words.text("editing." + parts[0]));
    }
}
