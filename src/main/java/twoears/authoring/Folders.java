package twoears.authoring;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the scenarios in folders. Links are followed, loops and what may not be read are left out. */
final class Folders {
    /** Folders within folders; packs of packs have three. */
    private static final int DEEPEST = 8;

    /** Folders that hold something else than scenarios. */
    private static final Set<String> OTHERS = Set.of(PersonaFolders.FOLDER, "shifts", "cups", "tests");

    private Folders() {}

    /** A file and what would have changed if it were another. */
    record Stamped(Path file, long size, long modifiedNanos) {}

    /** In the order of their paths; thousands are fine. */
    static List<Stamped> scenariosIn(List<Path> roots) {
        var files = new ArrayList<Stamped>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Gathering(root, files));
            } catch (IOException | SecurityException e) {
                // A root that is not there holds no scenarios; whoever named it is told where it was named.
                continue;
            }
        }
        files.sort(java.util.Comparator.comparing(s -> s.file().toString()));
        return files;
    }

    private static final class Gathering extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Stamped> files;

        Gathering(Path root, List<Stamped> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = FileName.nameOf(folder);
            boolean isOther = name.startsWith(".") || OTHERS.contains(name);
            return isOther && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && FileName.isScenario(FileName.nameOf(file))) {
                files.add(new Stamped(file, attributes.size(), nanos(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
    }
}
