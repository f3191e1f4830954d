package twoears.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Small files that are replaced whole: whoever reads one finds what it was before or what it is now, never a part. */
final class DurableFile {
    /** Temporary files end so; one is left behind where a process was killed at the wrong moment. */
    static final String TEMPORARY = ".tmp";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private DurableFile() {}

    /** Makes or replaces {@code file}; on the disk when this returns. */
    static void replace(Path file, byte[] content) throws IOException {
        replace(file, content, true);
        force(file.toAbsolutePath().getParent());
    }

    /** Makes or replaces a file that can be made again, without waiting for the disk: a power cut may leave it damaged. */
    static void replaceSoon(Path file, byte[] content) throws IOException {
        replace(file, content, false);
    }

    private static void replace(Path file, byte[] content, boolean durable) throws IOException {
        String unique = "." + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
        Path temporary = file.resolveSibling(file.getFileName() + unique + TEMPORARY);
        try {
            write(temporary, content, durable);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, byte[] content, boolean durable) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (durable) {
                channel.force(true);
            }
        }
    }

    /** Brings a directory's entries to the disk, where the system can. */
    static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            return;
        }
    }
}
