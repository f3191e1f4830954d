package twoears.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.diagnosis.Visible;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Results.Remark;
import twoears.exchange.Outgoing;
import twoears.exchange.Outgoing.Parcel;
import twoears.exchange.SharedFolder;
import twoears.plain.Paper;

/** Writes one's own attempts at cups as files for others. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(arity = "0..*", paramLabel = "ATTEMPT", descriptionKey = "export.attempts")
    private List<String> asked = List.of();

    @Option(names = "--cup", paramLabel = "CUP", descriptionKey = "export.cup")
    private Optional<String> cup = Optional.empty();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "export.to")
    private Optional<Path> to = Optional.empty();

    ExportCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::export);
    }

    private int export(House house) {
        Path folder = to.or(house::sharedFolder).orElse(Path.of(""));
        if (!Files.isDirectory(folder)) {
            return top.counter().refuse(Exit.NOT_READ_OR_WRITTEN, words().text("folder.missing", shown(folder)));
        }
        Optional<Cup> only = cup.flatMap(c -> house.cups().all().stream().filter(k -> k.id().equals(c) || k.title().equals(c)).findFirst());
        if (cup.isPresent() && only.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, words().text("export.no-cup", cup.get()));
        }
        var attempts = new ArrayList<Saved>();
        Optional<String> refusal = asked.isEmpty() ? mine(house, only, attempts) : named(house, attempts);
        return refusal.map(r -> top.counter().refuse(Exit.WRONG_USAGE, r)).orElseGet(() -> write(house, only, attempts, new SharedFolder(folder)));
    }

    /** Those that have ended, under whatever name they were played here: what is being played is nobody's business unless it is named. */
    private static Optional<String> mine(House house, Optional<Cup> only, List<Saved> attempts) {
        new Recall(house).all().stream().map(a -> a.summary().trainee()).distinct().sorted()
                .flatMap(name -> house.attempts().inCups(name).stream()).filter(a -> a.summary().outcome().isPresent())
                .filter(a -> only.isEmpty() || a.start().entered().orElseThrow().cup().equals(only.get().hash())).map(InCup::id)
                .forEach(id -> house.attempts().find(id).ifPresent(attempts::add));
        return Optional.empty();
    }

    private Optional<String> named(House house, List<Saved> attempts) {
        for (String one : asked) {
            Optional<Saved> saved = new Recall(house).saved(one);
            if (saved.isEmpty()) {
                return Optional.of(words().text("attempt.unknown", one));
            } else if (!Outgoing.isEntered(saved.get())) {
                return Optional.of(words().text("export.practice", saved.get().id()));
            }
            attempts.add(saved.get());
        }
        return Optional.empty();
    }

    /** What was said here about others' turns. */
    private static List<Remark> remarks(House house, Optional<Cup> only) {
        return house.results().saidWith(house.key().shared()).stream()
                .filter(r -> only.isEmpty() || house.results().sheet(r.entry()).filter(s -> s.entry().cup().equals(only.get().hash())).isPresent()).toList();
    }

    private int write(House house, Optional<Cup> only, List<Saved> attempts, SharedFolder folder) {
        var outgoing = new Outgoing(house.catalogue(), house.judge(), house.cups(), house::key);
        var unread = new ArrayList<String>();
        Paper paper = top.counter().paper();
        for (Saved attempt : attempts) {
            Optional<Parcel> parcel = outgoing.parcel(attempt);
            parcel.ifPresent(p -> paper.line(shown(folder.put(p))));
            if (parcel.isEmpty()) {
                unread.add(words().text("export.unread", attempt.id()));
            }
        }
        List<Remark> said = asked.isEmpty() ? remarks(house, only) : List.of();
        said.forEach(r -> paper.line(shown(folder.put(r, house.key()))));
        if (attempts.isEmpty() && said.isEmpty()) {
            paper.line(words().text("export.none"));
        }
        paper.flush();
        return unread.isEmpty() ? Exit.DONE : top.counter().refuse(Exit.PROBLEMS, unread);
    }

    private Words words() {
        return top.counter().words();
    }

    private static String shown(Path path) {
        return Visible.of(path.toString());
    }
}
