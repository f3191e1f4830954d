package twoears.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.diagnosis.Visible;
import twoears.core.language.Words;

/** What a team shares: {@code league folder DIR} says where. */
@Command(name = "league")
final class LeagueCommand implements Callable<Integer> {
    private final TopCommand top;

    LeagueCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("league.what"));
    }

    /** Shows, sets or forgets the folder. */
    @Command(name = "folder")
    static final class Folder implements Callable<Integer> {
        private final TopCommand top;

        @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "league.folder.dir")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--none", descriptionKey = "league.folder.none")
        private boolean none;

        Folder(TopCommand top) {
            this.top = top;
        }

        @Override
        public Integer call() {
            return top.counter().in(top.place(), this::change);
        }

        private int change(House house) {
            if (folder.isPresent() && !Files.isDirectory(folder.get())) {
                return top.counter().refuse(Exit.NOT_READ_OR_WRITTEN, words().text("folder.missing", Visible.of(folder.get().toString())));
            }
            Optional<Path> whole = folder.map(f -> f.toAbsolutePath().normalize());
            if (whole.isPresent() && whole.get().toString().chars().anyMatch(c -> c < ' ')) {
                return top.counter().refuse(Exit.WRONG_USAGE, words().text("folder.strange"));
            } else if (whole.isPresent() || none) {
                house.keepSharedFolder(whole);
            }
            return show(house.sharedFolder());
        }

        private int show(Optional<Path> shared) {
            var paper = top.counter().paper();
            paper.line(shared.map(f -> words().text(Files.isDirectory(f) ? "league.folder.is" : "folder.gone", Visible.of(f.toString())))
                    .orElseGet(() -> words().text("league.folder.is-none")));
            paper.flush();
            return Exit.DONE;
        }

        private Words words() {
            return top.counter().words();
        }
    }
}
