package twoears.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** A file's bytes, or why they are not read: a link may lead anywhere, a device never ends, and size is a stranger's choice. */
sealed interface BoundedFile {
    /** Bytes: the longest scenario, and the longest reply at each of forty turns. */
    int LARGEST = 8 * 1024 * 1024;

    record Read(byte[] bytes) implements BoundedFile {}

    record Refused(Fault fault, boolean isUnreadable) implements BoundedFile {}

    static BoundedFile of(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink()) {
                return refused("link");
            } else if (!found.isRegularFile()) {
                return refused("no-file");
            }
            return found.size() > LARGEST ? refused("huge", LARGEST / 1024 / 1024) : read(path);
        } catch (NoSuchFileException e) {
            return new Refused(new Fault("gone", 0), true);
        } catch (IOException | SecurityException e) {
            return new Refused(new Fault("unreadable", 0), true);
        }
    }

    private static BoundedFile read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? refused("huge", LARGEST / 1024 / 1024) : new Read(bytes);
        }
    }

    private static Refused refused(String kind, Object... details) {
        return new Refused(new Fault(kind, 0, details), false);
    }
}
