package twoears.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Files that others find whole or not at all, however the writer ends, on disks of this machine and of others. */
final class WholeFile {
    /** Readers pass over names that begin so, and most systems and sync clients hide them. */
    static final String TEMPORARY = ".";

    static final String OWNER_ONLY = "rw-------";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private WholeFile() {}

    /**
     * Makes a file that is not there yet; on the disk when this returns.
     *
     * @param permissions where the system has such
     * @throws FileAlreadyExistsException when there is one; it is left as it is
     */
    static void create(Path file, byte[] content, String permissions) throws IOException {
        Path temporary = temporary(file);
        try {
            write(temporary, content, permissions);
            try {
                // A rename would replace the other's file; a second name for ours can't.
                Files.createLink(file, temporary);
            } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
                move(temporary, file, e);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(file);
    }

    private static void move(Path temporary, Path file, Exception why) throws IOException {
        if (why instanceof FileAlreadyExistsException || Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(temporary, file);
    }

    /** Makes or replaces a file that nobody else writes; on the disk when this returns. */
    static void replace(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file);
        try {
            write(temporary, content, "");
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(file);
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(TEMPORARY + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp");
    }

    private static void write(Path file, byte[] content, String permissions) throws IOException {
        boolean isAsked = !permissions.isEmpty() && file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = isAsked
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Brings the directory's entry to the disk, where the system can. */
    private static void force(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            return;
        }
    }
}
