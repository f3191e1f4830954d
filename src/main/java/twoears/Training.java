package twoears;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.command.Commands;
import twoears.command.House.Place;
import twoears.command.Streams;
import twoears.core.language.Language;
import twoears.terminal.Screen;
import twoears.terminal.tty.Rehearsal;

/**
 * Plays a short game without a terminal and with data of its own, so that the launcher can record which classes a start
 * needs: two lobbies, a conversation with a reply that is judged and kept, its debrief's way out.
 */
final class Training {
    /** A reply with enough in it for the judge to look everywhere. */
    private static final String REPLY = "I am so sorry, Kari, I can see both charges of 499. I don't know yet why, but I'll find out by 3 today. Is that all right?";

    private static final List<String> FIRST_START = List.of("Ann", "\r", "\033[B", "\033[A", "?", "\033", "charged", "\r", "\r", REPLY, "\r",
            "\033[A", "\033[5~", "\033OQ", "\033", "\033OR", "\033", "One more \u00e5 line", "\033", "\033", "\021");
    private static final List<String> LATER_START = List.of("\r", "\033", "\021");

    private Training() {}

    static int run() {
        // Another class on the way in, which answers here as it does for a person.
        Ways.canShow();
        try (var scratch = Scratch.folder()) {
            play(scratch.path(), FIRST_START);
            play(scratch.path(), LATER_START);
            commands(scratch.path());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the training run", e);
        }
    }

    private static void play(Path data, List<String> typed) throws IOException {
        try (var rooms = new Rooms(new Place(Optional.of(data.toString()), List.of()), Language.EN)) {
            var game = new OnScreen(rooms, rooms.store(), Language.EN);
            Screen first = game.first();
            Rehearsal.askAround(first, game.world());
            Rehearsal.play(first, game.world(), game.backstage(), typed);
        }
    }

    /** The command line starts with the same archive. */
    private static void commands(Path data) {
        for (List<String> typed : List.of(List.of("--help"), List.of("list"), List.of("list", "--json"), List.of("history"),
                List.of("score"), List.of("play", "charged-twice", "--json"), List.of("check", Rooms.shipped().toString()))) {
            var streams = new Streams(new ByteArrayInputStream("{\"reply\":\"Sorry.\"}\n".getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> false, false);
            var all = new ArrayList<>(typed);
            all.addAll(List.of("--data", data.toString()));
            new Commands(streams, place -> new Rooms(place, Language.EN), Language.EN).run(all.toArray(String[]::new));
        }
    }
}
