package twoears.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native part, unpacked once for a user rather than into the temporary directory at every start, which costs time
 * and leaves a megabyte behind whenever a process is killed. A copy is used only when it is what the jar holds, byte for
 * byte: loading half a library ends the whole process.
 */
final class NativeLibrary {
    /** Where the driver looks first; it unpacks a copy of its own when there is nothing that it can load. */
    static final String PLACE = "org.sqlite.lib.path";

    /** The driver's own reports would end up on the trainee's screen. Held here, for loggers are forgotten with their last user. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    private NativeLibrary() {}

    static void beQuiet() {
        DRIVER.setLevel(Level.OFF);
    }

    /** Lets the driver load a copy in {@code cache}, made where there is no good one; without one all goes on as well. */
    static void useCopyIn(Path cache) {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        try {
            System.setProperty(PLACE, copy(cache).getParent().toString());
        } catch (IOException | UncheckedIOException unpackedByTheDriverThen) {
            return;
        }
    }

    static Path copy(Path cache) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = NativeLibrary.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null || !(packed.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("not in a jar");
        }
        ZipEntry entry = connection.getJarEntry();
        String sum = Long.toHexString(entry.getCrc());
        Path copy = cache.resolve("native").resolve("sqlite-" + sum).resolve(name);
        if (!isSame(copy, entry)) {
            Files.createDirectories(copy.getParent());
            try (InputStream bytes = connection.getInputStream()) {
                DurableFile.replace(copy, bytes.readAllBytes());
            }
        }
        return copy;
    }

    private static boolean isSame(Path copy, ZipEntry entry) throws IOException {
        if (!Files.isRegularFile(copy) || Files.size(copy) != entry.getSize()) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(copy));
        return sum.getValue() == entry.getCrc();
    }
}
