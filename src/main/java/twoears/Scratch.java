package twoears;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a game that nobody plays; gone with all that is in it when it is closed. */
record Scratch(Path path) implements AutoCloseable {
    static Scratch folder() throws IOException {
        return new Scratch(Files.createTempDirectory("two-ears-"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
