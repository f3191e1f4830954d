package twoears.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Renames a database together with the files that belong to it. */
record SettingAside(Path file, Refusals refusals) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** The log and its index. They keep their endings, so that the database can still be opened under its new name. */
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    Path at(LocalDateTime now) {
        Path aside = free(file.getFileName() + ".damaged-" + STAMP.format(now));
        try {
            move(file, aside);
            for (String ending : COMPANIONS) {
                move(with(file, ending), with(aside, ending));
            }
        } catch (IOException e) {
            throw refusals.notSetAside(file, e);
        }
        return aside;
    }

    private Path free(String name) {
        Path path = file.resolveSibling(name);
        for (int number = 2; isTaken(path); number++) {
            path = file.resolveSibling(name + "-" + number);
        }
        return path;
    }

    private static boolean isTaken(Path path) {
        return exists(path) || COMPANIONS.stream().anyMatch(ending -> exists(with(path, ending)));
    }

    private static void move(Path from, Path to) throws IOException {
        if (exists(from)) {
            Files.move(from, to);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static Path with(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
