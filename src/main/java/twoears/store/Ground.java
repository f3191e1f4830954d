package twoears.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import twoears.core.conversation.Attempts.NotKept;

/** What can be told about a file's place before the database is asked. */
record Ground(Path file, Refusals refusals) {
    /** While another process makes the database, or brings its log into it, two looks at its files don't go together. */
    private static final int MOST_LOOKS = 100;

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
            Sizes seen = Sizes.of(file);
            boolean sound = isSound(seen);
            for (int look = 1; !sound && look < MOST_LOOKS && !seen.equals(Sizes.of(file)); look++) {
                seen = Sizes.of(file);
                sound = isSound(seen);
            }
            if (!sound) {
                throw refusals.damaged(file, null);
            }
        } catch (IOException e) {
            throw refusals.of(e, file);
        }
    }

    private boolean isSound(Sizes sizes) throws IOException {
        if (sizes.journal() > 0) {
            return true; // its making was cut short, and opening takes that back
        }
        if (sizes.file() == 0) {
            return sizes.log() == 0; // else the log of a database that is gone
        }
        Header header = Header.of(file);
        return header.isOfDatabase(sizes.file()) && (sizes.log() > 0 || sizes.file() >= header.promisedBytes());
    }

    /** In bytes; 0 for a file that is not there. */
    private record Sizes(long file, long log, long journal) {
        static Sizes of(Path file) throws IOException {
            return new Sizes(size(file), size(SettingAside.with(file, "-wal")), size(SettingAside.with(file, "-journal")));
        }
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
