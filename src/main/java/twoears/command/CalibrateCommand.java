package twoears.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.calibrating.BlindRating;
import twoears.command.calibrating.CalibrationText;
import twoears.command.calibrating.RatedFile;
import twoears.command.calibrating.RatedLines;
import twoears.command.json.CalibrationJson;
import twoears.command.json.JudgementJson;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;
import twoears.core.scoring.agreement.Calibration;
import twoears.plain.Lines;
import twoears.plain.Naming;
import twoears.plain.Rules;

/** How far people agree with the rubric, and with each other. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {
    private static final int LONGEST_ANSWER = 1_000;
    private static final int ENOUGH_RATERS = 2;

    private final TopCommand top;

    @Parameters(paramLabel = "FILE", descriptionKey = "calibrate.file")
    private Path file = Path.of("");

    @Option(names = "--blind", descriptionKey = "calibrate.blind-mode")
    private boolean blind;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "calibrate.as")
    private Optional<String> as = Optional.empty();

    @Option(names = "--json", descriptionKey = "calibrate.json")
    private boolean json;

    CalibrateCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        Optional<String> unread = Shelf.unread(file, top.counter().words());
        return unread.isPresent() ? top.counter().refuse(Exit.NOT_READ_OR_WRITTEN, unread.get())
                : top.counter().in(top.place(), house -> blind ? rate(house) : compare(house, read(file)));
    }

    private RatedLines read(Path from) throws IOException {
        return new RatedFile(from, top.counter().words()).read();
    }

    private int compare(House house, RatedLines lines) {
        Counter counter = top.counter();
        if (!lines.problems().isEmpty()) {
            return counter.refuse(Exit.PROBLEMS, lines.problems());
        } else if (lines.rated().isEmpty()) {
            return counter.refuse(Exit.PROBLEMS, counter.words().text("calibrate.unrated", file));
        }
        Calibration calibration = Calibration.of(lines.rated(), house.judge());
        Rules rules = new Rules(counter.reader());
        if (json) {
            return counter.json(out -> new CalibrationJson(new JudgementJson(rules)).write(out, calibration));
        }
        new CalibrationText(counter.paper(), counter.words(), new Naming(counter.reader()), rules).tell(calibration);
        return Exit.DONE;
    }

    private int rate(House house) throws IOException {
        Counter counter = top.counter();
        Words words = counter.words();
        RatedLines replies = read(file);
        Optional<String> rater = as.or(() -> Optional.of(house.trainee()).filter(n -> !n.isEmpty()));
        if (!replies.problems().isEmpty()) {
            return counter.refuse(Exit.PROBLEMS, replies.problems());
        } else if (rater.isEmpty() || !(TraineeName.parse(rater.get()) instanceof TraineeName.Accepted name)) {
            return counter.refuse(Exit.WRONG_USAGE, words.text("calibrate.nobody"));
        } else {
            return rate(replies, name.name().text(), house);
        }
    }

    private int rate(RatedLines replies, String rater, House house) throws IOException {
        Counter counter = top.counter();
        Path ratings = BlindRating.besides(file);
        var in = new Lines(counter.streams().in(), LONGEST_ANSWER);
        var blindly = new BlindRating(in, counter.paper(), counter.words(), new Naming(counter.reader()), ratings);
        if (!blindly.rate(replies.cases(), Files.exists(ratings) ? read(ratings).cases() : List.of(), rater)) {
            return Exit.DONE;
        }
        RatedLines all = read(ratings);
        if (replies.cases().stream().allMatch(c -> ratersOf(all, c) >= ENOUGH_RATERS)) {
            return compare(house, all);
        }
        return counter.refuse(Exit.DONE, counter.words().text("calibrate.waiting"));
    }

    private static long ratersOf(RatedLines ratings, RatedLines.Case reply) {
        return ratings.cases().stream().filter(r -> BlindRating.isSame(r, reply)).flatMap(r -> r.ratings().stream()).map(r -> r.rater()).distinct().count();
    }
}
