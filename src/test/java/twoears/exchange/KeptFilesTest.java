package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.language.Language;
import twoears.core.league.Results;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Card;
import twoears.core.scenario.Source;
import twoears.exchange.Arrived.What;
import twoears.store.Store;

class KeptFilesTest {
    @TempDir
    Path folder;

    private final Results results = Store.resultsInMemory(Language.EN);

    @AfterEach
    void close() {
        results.close();
    }

    @Test
    void aFileThatIsKeptToTheLastByteIsToldOfWithoutBeingPlayedAgain() throws Exception {
        String text = Played.whole("Ann").text(SigningKey.fresh());
        Path file = Files.writeString(folder.resolve("ann.result.jsonl"), text);
        Path copy = Files.writeString(folder.resolve("copy.result.jsonl"), text);
        List<Arrived> first = intake(new Machine(folder)).take(List.of(file, copy));
        assertThat(first).extracting(Arrived::what).containsExactly(What.NEW, What.SAME);
        Arrived again = intake(new Nothing()).take(List.of(copy)).get(0);
        assertThat(again).isEqualTo(first.get(1));
    }

    @Test
    void oneThatWasChangedSinceIsVerified() throws Exception {
        String text = Played.whole("Ann").text(SigningKey.fresh());
        intake(new Machine(folder)).take(List.of(Files.writeString(folder.resolve("a.result.jsonl"), text)));
        Path mailed = Files.writeString(folder.resolve("b.result.jsonl"), text.replace("\n", "\r\n"));
        Path edited = Files.writeString(folder.resolve("c.result.jsonl"), text.replace("\"turns\"", "\"Turns\""));
        assertThat(intake(new Machine(folder)).take(List.of(mailed, edited))).extracting(Arrived::what).containsExactly(What.SAME, What.FLAWED);
    }

    @Test
    void oneThatWasTakenAwayIsNewAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("ann.result.jsonl"), Played.whole("Ann").text(SigningKey.fresh()));
        Arrived first = intake(new Machine(folder)).take(List.of(file)).get(0);
        results.remove(first.entry().orElseThrow().id());
        assertThat(intake(new Machine(folder)).take(List.of(file)).get(0).what()).isEqualTo(What.NEW);
    }

    private Intake intake(Catalogue catalogue) {
        return new Intake(results, new Machine(folder), catalogue, Played.JUDGE, () -> Played.LATER, Language.EN);
    }

    /** Where nothing can be played. */
    private static final class Nothing implements Catalogue {
        @Override
        public List<Card> cards() {
            throw new AssertionError();
        }

        @Override
        public Opened open(Card card) {
            throw new AssertionError();
        }

        @Override
        public Opened reopen(Source source) {
            throw new AssertionError();
        }
    }
}
