package twoears.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.Play;
import twoears.core.conversation.Play.Said;
import twoears.core.conversation.Replay;
import twoears.core.league.Contest;
import twoears.core.scenario.Catalogue.Opened;
import twoears.exchange.Arrived;
import twoears.exchange.Intake;

/**
 * One of many processes: plays attempts at a cup, enters them, takes in what others share, until it is told to stop or killed.
 * What the program has said is kept is written down in a journal, for {@link StressRun} to hold it to. Arguments: the data's
 * directory, the shared folder, the instant at which the cup began, a name, the journal.
 */
final class StressWorker {
    static final String STOP = "stop";
    private static final List<String> REPLIES = List.of("good +wave", "ok +summarises", "good +apology at 18:00", "good told:refund-time +answers");

    private final StressHouse house;
    private final Path stop;
    private final String name;
    private final Path journal;
    private final Intake intake;

    private StressWorker(StressHouse house, Path stop, String name, Path journal) {
        this.house = house;
        this.stop = stop;
        this.name = name;
        this.journal = journal;
        intake = house.intake();
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path journal = Path.of(arguments[4]);
        while (!Files.exists(directory.resolve(STOP))) {
            try (var house = new StressHouse(directory, Path.of(arguments[1]), Instant.parse(arguments[2]))) {
                new StressWorker(house, directory.resolve(STOP), arguments[3], journal).work();
            } catch (NotKept e) {
                write(journal, "refused " + e.why() + " " + e.getMessage());
            }
        }
    }

    private void work() throws IOException {
        while (!Files.exists(stop)) {
            play();
            house.enter(name);
            for (Arrived arrived : house.folder().look(intake::take)) {
                if (arrived.isTrouble()) {
                    write(journal, "trouble " + arrived.told());
                }
            }
        }
    }

    private void play() throws IOException {
        Contest contest = house.contest(name);
        Contest.Beginning beginning = contest.begin(contest.agenda(Guidance.FREE).items().get(0), Guidance.FREE, Optional.of("Everybody"));
        if (!(beginning instanceof Contest.Ready ready)) {
            write(journal, "trouble " + ((Contest.Refused) beginning).why());
            return;
        }
        write(journal, "begun " + ready.attempt() + " 0");
        Saved saved = house.attempts().find(ready.attempt()).orElseThrow();
        Replay replay = Replay.of(((Opened.Ready) house.reopen(saved.source())).scenario(), saved.events());
        Play play = Play.resume(saved, replay, house.attempts(), house.judge(), house.clock());
        while (!play.now().hasEnded()) {
            int turn = play.now().line().size();
            Said said = play.say(new Input.SendReply(REPLIES.get(turn % REPLIES.size()) + " " + turn));
            write(journal, said instanceof Said.Done ? "said " + ready.attempt() + " " + (turn + 1) : "trouble " + said);
        }
        house.enter(name);
        write(journal, "entered " + ready.attempt() + " " + play.now().line().size());
    }

    /** One write a line: what has been handed to the system outlives the process. */
    private static void write(Path journal, String line) throws IOException {
        Files.write(journal, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
