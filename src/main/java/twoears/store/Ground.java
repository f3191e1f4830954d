package twoears.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import twoears.core.conversation.Attempts.NotKept;

/** What can be told about a file's place before the database is asked. */
record Ground(Path file, Refusals refusals) {
    /** @throws NotKept when nothing can be kept there */
    void prepare() {
        makeDirectory(file.getParent());
        if (Files.isDirectory(file)) {
            throw refusals.inTheWay("directory", file);
        }
    }

    /** @throws NotKept when what stands there is no database, or less than all of it, which opening might write over */
    void look() {
        try {
            if (!isSound(size(file), size(SettingAside.with(file, "-wal")), size(SettingAside.with(file, "-journal")))) {
                throw refusals.damaged(file, null);
            }
        } catch (IOException e) {
            throw refusals.of(e, file);
        }
    }

    private boolean isSound(long bytes, long log, long journal) throws IOException {
        if (journal > 0) {
            return true; // its making was cut short, and opening takes that back
        }
        if (bytes == 0) {
            return log == 0; // else the log of a database that is gone
        }
        Header header = Header.of(file);
        return header.isOfDatabase(bytes) && (log > 0 || bytes >= header.promisedBytes());
    }

    private void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            Path standing = directory;
            while (standing.getParent() != null && !Files.exists(standing)) {
                standing = standing.getParent();
            }
            throw Files.isDirectory(standing) ? refusals.of(e, directory) : refusals.inTheWay("file", standing);
        }
    }

    private static long size(Path path) throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
