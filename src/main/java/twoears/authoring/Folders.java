package twoears.authoring;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds the scenarios in folders. Links are followed, loops and what may not be read are left out. */
final class Folders {
    /** Folders within folders; packs of packs have three. */
    private static final int DEEPEST = 8;

    /** Folders of the format whose files are not played yet. */
    static final Set<String> TO_COME = Set.of("shifts");

    private Folders() {}

    /** A file and what would have changed if it were another. */
    record Stamped(String file, long size, long modifiedNanos) {
        static final Stamped NONE = new Stamped("", 0, 0);

        /** As {@code equals}, which a record would make at run time and so just when the list must be quick. */
        boolean isSame(Stamped other) {
            return size == other.size && modifiedNanos == other.modifiedNanos && file.equals(other.file);
        }

        Path path() {
            return Path.of(file);
        }
    }

    /** A file as it is now; one that is not there has no size and no time. */
    static Stamped stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamped(file.toString(), attributes.size(), nanos(attributes));
        } catch (IOException | SecurityException e) {
            return new Stamped(file.toString(), 0, 0);
        }
    }

    /** In the order of their paths; thousands are fine. */
    static List<Stamped> scenariosIn(List<Path> roots) {
        return stampedIn(roots).stream().filter(f -> FileName.isScenario(f.path())).toList();
    }

    /** Every file of the format, folder by folder, as it is now. */
    static List<Stamped> stampedIn(List<Path> roots) {
        var files = new ArrayList<Stamped>();
        for (Path root : roots) {
            walk(root, files, new ArrayList<>());
        }
        return files;
    }

    /**
     * Everything in a folder that ends as YAML or a rubric does, in the order of the paths.
     *
     * @param unread is given the folders that could not be looked into
     */
    static List<Path> yamlIn(Path folder, List<Path> unread) {
        var files = new ArrayList<Stamped>();
        walk(folder, files, unread);
        return files.stream().map(Stamped::path).sorted().toList();
    }

    /**
     * Files, and folders with all that is in them that ends as YAML does.
     *
     * @param unread is given the folders that could not be looked into
     */
    static List<Path> named(List<Path> paths, List<Path> unread) {
        var files = new LinkedHashSet<Path>();
        for (Path path : paths) {
            boolean isFolder = Files.isDirectory(path) && !FileName.isYaml(FileName.nameOf(path)) && !FileName.isRubric(FileName.nameOf(path));
            files.addAll(isFolder ? yamlIn(path, unread) : List.of(path));
        }
        return List.copyOf(files);
    }

    private static void walk(Path root, List<Stamped> files, List<Path> unread) {
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Gathering(root, files, unread));
        } catch (IOException | SecurityException e) {
            // A root that is not there holds nothing; whoever named it is told where it was named.
            return;
        }
    }

    private static final class Gathering extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Stamped> files;
        private final List<Path> unread;

        Gathering(Path root, List<Stamped> files, List<Path> unread) {
            this.root = root;
            this.files = files;
            this.unread = unread;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isHidden = FileName.nameOf(folder).startsWith(".");
            return isHidden && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = FileName.nameOf(file);
            if (attributes.isRegularFile() && (FileName.isYaml(name) || FileName.isRubric(name)) && !name.startsWith(".")) {
                files.add(new Stamped(file.toString(), attributes.size(), nanos(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException) && Files.isDirectory(file)) {
                unread.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
