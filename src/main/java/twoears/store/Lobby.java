package twoears.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.store.LobbySnapshot.Unfinished;

/** Keeps the lobby's snapshot in step with the database. */
final class Lobby {
    private static final int MOST_UNFINISHED = 50;

    private final Path directory;
    private byte[] written = {};

    Lobby(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes the snapshot anew where it has changed. It is only a convenience: a reply never waits for it on
     * the disk, and when it can't be written, all else goes on.
     */
    void refresh(Attempts attempts) {
        byte[] now = snapshot(attempts).bytes();
        if (Arrays.equals(now, written)) {
            return;
        }
        try {
            DurableFile.replaceSoon(directory.resolve(LobbySnapshot.FILE), now);
            written = now;
        } catch (IOException nextTime) {
            return;
        }
    }

    private LobbySnapshot snapshot(Attempts attempts) {
        String trainee = Settings.read(directory).trainee().orElse("");
        return new LobbySnapshot(trainee, attempts.best(trainee),
                attempts.inProgress().stream().limit(MOST_UNFINISHED).map(Lobby::unfinished).toList());
    }

    private static Unfinished unfinished(Listed listed) {
        return new Unfinished(listed.id(), listed.summary().trainee(), listed.summary().key(), listed.summary().title(),
                listed.started().toEpochMilli());
    }
}
