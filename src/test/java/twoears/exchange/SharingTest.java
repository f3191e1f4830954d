package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.language.Language;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.store.Store;

class SharingTest {
    @TempDir
    Path folder;

    private final Attempts attempts = Store.inMemory(Language.EN);
    private final Results results = Store.resultsInMemory(Language.EN);
    private final SigningKey key = SigningKey.fresh();

    @AfterEach
    void close() {
        attempts.close();
        results.close();
    }

    private void play() {
        Played played = Played.whole("Ann");
        Summary summary = Summary.of(played.replay().last(), played.result());
        String id = attempts.begin((AttemptStarted) played.events().get(0), Played.SOURCE, summary);
        attempts.append(id, 1, played.events().subList(1, played.events().size()), summary);
    }

    /** As the program does at each start. */
    private void bring(Optional<SharedFolder> where) {
        var machine = new Machine(folder);
        new Sharing(attempts, new Outgoing(machine, Played.JUDGE, machine, () -> key)).bring("Ann", results, where);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatWasKeptWhileTheFolderWasAwayIsBroughtAsItWasKept() throws Exception {
        play();
        bring(Optional.empty());
        String text = results.sheet(results.entries(Played.CUP.hash(), Optional.empty()).get(0).id()).orElseThrow().text();
        bring(Optional.of(new SharedFolder(folder)));
        assertThat(files()).singleElement().satisfies(f -> assertThat(Files.readString(f)).isEqualTo(text));
        var machine = new Machine(folder);
        var fresh = new Outgoing(machine, Played.JUDGE, machine, () -> key).parcel(attempts.find(attempts.inCups("Ann").get(0).id()).orElseThrow()).orElseThrow();
        assertThat(files().get(0)).as("where a new one would go").hasFileName(fresh.fileName());
    }

    @Test
    void theSameAtTheNextStartChangesNothing() throws Exception {
        play();
        bring(Optional.of(new SharedFolder(folder)));
        Object before = Files.getLastModifiedTime(files().get(0));
        bring(Optional.of(new SharedFolder(folder)));
        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(files().get(0))).isEqualTo(before);
        assertThat(results.entries(Played.CUP.hash(), Optional.empty())).hasSize(1);
    }

    @Test
    void whatWasSaidWhileTheFolderWasAwayIsBroughtLater() throws Exception {
        results.keep(RemarkFile.said("somebody's", 1, Remark.Kind.KUDOS, "Ann", Played.NOON, "", key));
        results.keep(RemarkFile.said("somebody's", 1, Remark.Kind.KUDOS, "Bo", Played.NOON, "", SigningKey.fresh()));
        bring(Optional.of(new SharedFolder(folder)));
        assertThat(files()).singleElement().satisfies(f -> assertThat(f.getFileName().toString()).startsWith("ann-kudos-"));
    }
}
