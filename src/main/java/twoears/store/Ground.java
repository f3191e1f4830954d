package twoears.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import twoears.core.conversation.Attempts.NotKept;

/** What can be told about a database's place before the database is asked. */
record Ground(Path file, Refusals refusals) {
    /** @throws NotKept when no database can stand there, or what stands there can't be one */
    void prepare() {
        makeDirectory(file.getParent());
        if (Files.isDirectory(file)) {
            throw refusals.inTheWay("directory", file);
        }
        try {
            if (size(file) == 0 && size(SettingAside.with(file, "-wal")) > 0) {
                // The log of a database that is gone: opening would throw it away.
                throw refusals.damaged(file, null);
            }
        } catch (IOException e) {
            throw refusals.of(e, file);
        }
    }

    private void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw refusals.inTheWay("file", directory);
        } catch (IOException e) {
            throw refusals.of(e, directory);
        }
    }

    private static long size(Path path) throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
