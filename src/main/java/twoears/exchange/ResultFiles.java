package twoears.exchange;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds result files in folders. Links are not followed; temporary files, backups and a sync client's own copies are passed over. */
public final class ResultFiles {
    private static final int DEEPEST = 8;

    private ResultFiles() {}

    /**
     * A file as it stands.
     *
     * @param size in bytes, and {@code modifiedNanos} since 1970
     */
    record Stamped(Path path, long size, long modifiedNanos) {}

    /** Files as they are named, and all that are in the folders among the paths, by name; no file twice. */
    public static List<Path> in(List<Path> paths) {
        var found = new ArrayList<Path>();
        for (Path path : paths) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                stampedIn(path).forEach(s -> found.add(s.path()));
            } else {
                found.add(path);
            }
        }
        return found.stream().distinct().toList();
    }

    /** By name; none where the folder is not there. */
    static List<Stamped> stampedIn(Path folder) {
        var found = new ArrayList<Stamped>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Gathering(folder, found));
        } catch (IOException | SecurityException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(Stamped::path));
        return found;
    }

    private static final class Gathering extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Stamped> found;

        Gathering(Path root, List<Stamped> found) {
            this.root = root;
            this.found = found;
        }

        /** Version control, sync clients and bins keep their own things in folders whose names begin with a dot. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isHidden = nameOf(folder).startsWith(".");
            return isHidden && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && FileNames.isOurs(nameOf(file))) {
                found.add(new Stamped(file, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Gone between the listing and the look, or not ours to read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static String nameOf(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }
    }
}
