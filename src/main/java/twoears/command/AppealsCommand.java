package twoears.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.calibrating.AppealFile;
import twoears.core.language.Words;
import twoears.core.scoring.agreement.Appeal;
import twoears.core.scoring.agreement.Appeal.Status;
import twoears.plain.Naming;
import twoears.plain.Paper;

/** All appeals with what the rubric gives today; those that were accepted are tests. */
@Command(name = "appeals")
final class AppealsCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--accept", paramLabel = "N", descriptionKey = "appeals.accept")
    private @Nullable Integer accept;

    @Option(names = "--decline", paramLabel = "N", descriptionKey = "appeals.decline")
    private @Nullable Integer decline;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "appeal.file")
    private Optional<Path> file = Optional.empty();

    AppealsCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> appeals(house, file.orElseGet(() -> house.directory().resolve(AppealCommand.FILE))));
    }

    private int appeals(House house, Path from) throws IOException {
        Words words = top.counter().words();
        AppealFile appeals = new AppealFile(from, words).read();
        for (Integer number : new Integer[] {accept, decline}) {
            if (number != null && (number < 1 || number > appeals.appeals().size())) {
                return top.counter().refuse(Exit.WRONG_USAGE, words.text("appeals.unknown", number, appeals.appeals().size()));
            }
        }
        decide(appeals, accept, Status.ACCEPTED);
        decide(appeals, decline, Status.DECLINED);
        AppealFile now = accept == null && decline == null ? appeals : new AppealFile(from, words).read();
        return now.problems().isEmpty() ? tell(now.appeals(), house) : top.counter().refuse(Exit.PROBLEMS, now.problems());
    }

    private static void decide(AppealFile appeals, @Nullable Integer number, Status status) throws IOException {
        if (number != null) {
            appeals.decide(number, status);
        }
    }

    private int tell(List<Appeal> appeals, House house) {
        Words words = top.counter().words();
        Paper paper = top.counter().paper();
        long broken = 0;
        for (Appeal appeal : appeals) {
            Optional<Integer> today = appeal.today(house.judge());
            boolean isMet = today.map(appeal::isMetBy).orElse(false);
            broken += appeal.status() == Status.ACCEPTED && !isMet ? 1 : 0;
            paper.line(line(appeal, today, isMet));
        }
        paper.line(appeals.isEmpty() ? words.text("appeals.none") : words.text("appeals.sum", appeals.size(), broken));
        paper.flush();
        return broken == 0 ? Exit.DONE : Exit.PROBLEMS;
    }

    private String line(Appeal appeal, Optional<Integer> today, boolean isMet) {
        Words words = top.counter().words();
        String measure = appeal.measure().dimension().map(new Naming(top.counter().reader())::of).orElseGet(() -> words.text("calibrate.overall"));
        String bound = words.text(appeal.atLeast() ? "appeals.at-least" : "appeals.at-most", appeal.score());
        return words.text("appeals.line", appeal.number(), words.text("appeals." + appeal.status().name().toLowerCase(Locale.ROOT)), appeal.id(), measure, bound,
                today.map(String::valueOf).orElse("–"), words.text(isMet ? "appeals.met" : "appeals.not-met"), appeal.because());
    }
}
