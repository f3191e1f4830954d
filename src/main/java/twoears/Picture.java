package twoears;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.command.House.Place;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.terminal.Screen;
import twoears.terminal.ScreenPicture;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.tty.Rehearsal;

/** The picture at the top of the README: a real screen after a real reply, drawn from its cells. */
final class Picture {
    private static final int COLUMNS = 92;
    private static final int ROWS = 30;
    private static final List<String> TYPED = List.of("Kim", "\r", "charged", "\r", "\r",
            "I'm so sorry, Maren, that's a frightening thing to find on a Tuesday. I can see both charges of 2,490, and one of them is "
                    + "ours to give back. What makes it urgent for you?",
            "\r", "");

    private Picture() {}

    /** Writes it; gives the exit code. */
    static int write(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, svg());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the picture", e);
        }
    }

    static String svg() throws IOException {
        Words words = Words.of("engine", Language.EN);
        Canvas canvas = Canvas.blank(COLUMNS, ROWS);
        screen().draw(canvas);
        return ScreenPicture.of(canvas, words.text("picture.title"), words.text("picture.description"));
    }

    private static Screen screen() throws IOException {
        try (var scratch = Scratch.folder();
                var rooms = new Rooms(new Place(Optional.of(scratch.path().toString()), List.of()), Language.EN)) {
            var game = new OnScreen(rooms, rooms.store(), Language.EN);
            return Rehearsal.play(game.first(), game.world(), game.backstage(), TYPED);
        }
    }
}
