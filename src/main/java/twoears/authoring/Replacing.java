package twoears.authoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Replaces a trainer's file whole: whoever reads it finds what it was before or what it is now, never a part. */
final class Replacing {
    private Replacing() {}

    /**
     * @param before what the file is believed to hold
     * @return whether it was replaced; it is not when it holds something else by now
     * @throws IOException when it can't be; it is what it was then
     */
    static boolean file(Path named, byte[] before, byte[] after) throws IOException {
        // A link is to stay one.
        Path file = named.toRealPath();
        if (!Files.isWritable(file)) {
            throw new IOException("not writable: " + file);
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            write(temporary, after);
            keepPermissions(file, temporary);
            boolean isSame = Arrays.equals(Files.readAllBytes(file), before);
            if (isSame) {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return isSame;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
