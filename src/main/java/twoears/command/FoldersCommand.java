package twoears.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.authoring.diagnosis.Visible;
import twoears.core.language.Words;
import twoears.plain.Paper;

/** Which folders hold a trainer's own scenarios, at every start. */
@Command(name = "folders")
final class FoldersCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--add", paramLabel = "DIR", descriptionKey = "folders.add")
    private List<Path> added = List.of();

    @Option(names = "--remove", paramLabel = "DIR", descriptionKey = "folders.remove")
    private List<Path> removed = List.of();

    FoldersCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::change);
    }

    private int change(House house) {
        Set<Path> folders = new LinkedHashSet<>(house.folders());
        Optional<String> refusal = Stream.concat(added.stream().flatMap(f -> refuseToAdd(f).stream()),
                removed.stream().filter(f -> !folders.contains(whole(f))).map(f -> words().text("folder.not-kept", shown(f)))).findFirst();
        if (refusal.isPresent()) {
            return top.counter().refuse(Exit.NOT_READ_OR_WRITTEN, refusal.get());
        }
        added.forEach(f -> folders.add(whole(f)));
        removed.forEach(f -> folders.remove(whole(f)));
        if (!added.isEmpty() || !removed.isEmpty()) {
            house.keepFolders(List.copyOf(folders));
        }
        return show(folders);
    }

    private Optional<String> refuseToAdd(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(words().text("folder.missing", shown(folder)));
        }
        boolean isStrange = whole(folder).toString().chars().anyMatch(c -> c < ' ');
        return isStrange ? Optional.of(words().text("folder.strange")) : Optional.empty();
    }

    private int show(Set<Path> folders) {
        Paper paper = top.counter().paper();
        folders.forEach(f -> paper.line(Files.isDirectory(f) ? shown(f) : words().text("folder.gone", shown(f))));
        if (folders.isEmpty()) {
            paper.line(words().text("folder.none"));
        }
        paper.flush();
        return Exit.DONE;
    }

    private Words words() {
        return top.counter().words();
    }

    private static String shown(Path folder) {
        return Visible.of(folder.toString());
    }

    /** The same wherever the next start is from. */
    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
