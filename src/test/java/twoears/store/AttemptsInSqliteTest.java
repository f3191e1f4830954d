package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.CaseClosed;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.TraineeLeft;
import twoears.core.conversation.Event.TraineeReturned;
import twoears.core.language.Language;

class AttemptsInSqliteTest {
    @TempDir
    Path directory;

    private Attempts attempts;

    @BeforeEach
    void open() {
        attempts = new Store(directory, Language.EN).open();
    }

    @AfterEach
    void close() {
        attempts.close();
    }

    @Test
    void whatWasKeptIsThereAfterReopening() {
        String id = begin("Ann");
        Event reply = Given.replied("Så leit, Kari – 499 kr ×2 😀 \uD83D \u0000");
        attempts.append(id, 1, List.of(reply, new TraineeLeft(Given.NOON)), Given.underway("Ann", "late-parcel"));
        reopen();
        Attempts.Saved saved = attempts.find(id).orElseThrow();
        assertThat(saved.events()).containsExactly(Given.started("Ann", Given.NOON), reply, new TraineeLeft(Given.NOON));
        assertThat(saved.source()).isEqualTo(Given.SOURCE);
    }

    @Test
    void nothingIsAddedWhenAnotherWindowHasGoneOn() {
        String id = begin("Ann");
        try (Attempts other = new Store(directory, Language.EN).open()) {
            assertThat(other.append(id, 1, List.of(new TraineeLeft(Given.NOON)), Given.underway("Ann", "x"))).isTrue();
        }
        assertThat(attempts.append(id, 1, List.of(new CaseClosed(Given.NOON)), Given.ended("Ann", "x", 99))).isFalse();
        assertThat(attempts.find(id).orElseThrow().events()).last().isEqualTo(new TraineeLeft(Given.NOON));
        assertThat(attempts.best("Ann")).isEmpty();
    }

    @Test
    void aPlaceInACupIsTakenOnce() {
        AttemptStarted start = inCup("Ann", 1);
        String id = attempts.begin(start, Given.SOURCE, Given.underway("Ann", "late-parcel"));
        assertThat(attempts.begin(inCup("Ann", 1), Given.SOURCE, Given.underway("Ann", "late-parcel"))).isEqualTo(id);
        assertThat(attempts.begin(inCup("Ann", 2), Given.SOURCE, Given.underway("Ann", "late-parcel"))).isNotEqualTo(id);
        assertThat(attempts.begin(inCup("Bo", 1), Given.SOURCE, Given.underway("Bo", "late-parcel"))).isNotEqualTo(id);
    }

    @Test
    void practiceIsInNoCup() {
        begin("Ann");
        String id = attempts.begin(inCup("Ann", 1), Given.SOURCE, Given.underway("Ann", "late-parcel"));
        attempts.append(id, 1, List.of(new TraineeLeft(Given.NOON.plusSeconds(9))), Given.underway("Ann", "late-parcel"));
        assertThat(attempts.inCups("Ann")).singleElement().satisfies(own -> {
            assertThat(own.id()).isEqualTo(id);
            assertThat(own.start()).isEqualTo(inCup("Ann", 1));
            assertThat(own.last()).isEqualTo(Given.NOON.plusSeconds(9));
        });
        assertThat(attempts.inCups("Bo")).isEmpty();
    }

    private static AttemptStarted inCup(String trainee, int number) {
        AttemptStarted practice = Given.started(trainee, Given.NOON);
        return new AttemptStarted(practice.at(), trainee, practice.scenarioId(), practice.scenarioHash(), practice.rubricVersion(),
                Event.Coaching.EXAM, practice.guidance(), practice.seed(), Optional.of(new Entered("cup", "Red", number)));
    }

    @Test
    void nothingIsAddedToAnAttemptThatIsNotThere() {
        assertThat(attempts.append("a-nowhere", 0, List.of(new TraineeLeft(Given.NOON)), Given.underway("Ann", "x"))).isFalse();
    }

    @Test
    void anAttemptIsFoundByTheBeginningOfItsIdHoweverTyped() {
        String id = begin("Ann");
        assertThat(attempts.find(id.substring(0, 6))).map(Attempts.Saved::id).contains(id);
        assertThat(attempts.find(" " + id.substring(2).toUpperCase(Locale.ROOT).replace('0', 'O'))).isPresent();
        assertThat(attempts.find("a-zzz")).isEmpty();
    }

    @Test
    void aBeginningThatTwoAttemptsShareFindsNeither() {
        begin("Ann");
        begin("Bo");
        assertThat(attempts.find("a-")).isEmpty();
    }

    @Test
    void theListIsNewestFirstAndHoldsWhatListsShow() {
        attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.ended("Ann", "one", 70));
        attempts.begin(Given.started("Ann", Given.NOON.plusNanos(1)), Given.SOURCE, Given.underway("Ann", "two"));
        attempts.begin(Given.started("Ann", Given.NOON.minusSeconds(1)), Given.SOURCE, Given.underway("Ann", "three"));
        assertThat(attempts.list(9)).extracting(Listed::summary)
                .containsExactly(Given.underway("Ann", "two"), Given.ended("Ann", "one", 70), Given.underway("Ann", "three"));
        assertThat(attempts.list(9)).extracting(Listed::started).startsWith(Given.NOON.plusNanos(1), Given.NOON);
        assertThat(attempts.list(2)).hasSize(2);
    }

    @Test
    void inProgressIsTheNewestOpenAttemptOfEachScenario() {
        attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.underway("Ann", "one"));
        String newer = attempts.begin(Given.started("Ann", Given.NOON.plusSeconds(5)), Given.SOURCE, Given.underway("Ann", "one"));
        String other = attempts.begin(Given.started("Ann", Given.NOON.plusSeconds(1)), Given.SOURCE, Given.underway("Ann", "two"));
        attempts.begin(Given.started("Ann", Given.NOON.plusSeconds(9)), Given.SOURCE, Given.ended("Ann", "one", 50));
        assertThat(attempts.inProgress()).extracting(Listed::id).containsExactly(newer, other);
    }

    @Test
    void nothingIsInProgressAtFirst() {
        assertThat(attempts.inProgress()).isEmpty();
        assertThat(attempts.list(10)).isEmpty();
    }

    @Test
    void theBestOfAnAttemptThatReachedAnOutcomeStays() {
        String id = begin("Ann");
        attempts.append(id, 1, List.of(Given.replied("a")), Given.ended("Ann", "one", 60));
        attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.ended("Ann", "one", 80));
        attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.ended("Ann", "one", 70));
        attempts.begin(Given.started("Bo", Given.NOON), Given.SOURCE, Given.ended("Bo", "one", 99));
        assertThat(attempts.best("Ann")).isEqualTo(Map.of("en/one", 80));
        assertThat(attempts.best("Nobody")).isEmpty();
    }

    @Test
    void aDraftIsKeptUntilItIsEmptiedOrTheReplyIsSent() {
        String id = begin("Ann");
        assertThat(attempts.draft(id)).isEmpty();
        attempts.keepDraft(id, "I'm so");
        attempts.keepDraft(id, "I'm so sorry\n– å");
        reopen();
        assertThat(attempts.draft(id)).isEqualTo("I'm so sorry\n– å");
        attempts.append(id, 1, List.of(new TraineeReturned(Given.NOON)), Given.underway("Ann", "x"));
        assertThat(attempts.draft(id)).isNotEmpty();
        attempts.append(id, 2, List.of(Given.replied("I'm so sorry")), Given.underway("Ann", "x"));
        assertThat(attempts.draft(id)).isEmpty();
        attempts.keepDraft(id, "x");
        attempts.keepDraft(id, "");
        assertThat(attempts.draft(id)).isEmpty();
    }

    @Test
    void twoWindowsWriteInTurn() {
        try (Attempts other = new Store(directory, Language.EN).open()) {
            String mine = begin("Ann");
            String theirs = other.begin(Given.started("Bo", Given.NOON), Given.SOURCE, Given.underway("Bo", "x"));
            for (int i = 1; i < 20; i++) {
                assertThat(attempts.append(mine, i, List.of(Given.replied("m" + i)), Given.underway("Ann", "x"))).isTrue();
                other.keepDraft(theirs, "d" + i);
                assertThat(other.append(theirs, i, List.of(Given.replied("t" + i)), Given.underway("Bo", "x"))).isTrue();
            }
            assertThat(other.find(mine).orElseThrow().events()).hasSize(20);
            assertThat(attempts.find(theirs).orElseThrow().events()).hasSize(20);
        }
    }

    @Test
    void tenThousandAttemptsAreListedAndRanked() {
        try (Database database = Database.connect(directory.resolve("two-ears.db"), false, new Refusals(Language.EN))) {
            database.write(c -> Many.insert(c.connection(), 10_000));
        }
        assertThat(attempts.list(20)).hasSize(20).isSortedAccordingTo(Comparator.comparing(Listed::started).reversed());
        assertThat(attempts.inProgress()).hasSize(Many.SCENARIOS);
        assertThat(attempts.best("trainee 3")).hasSize(Many.SCENARIOS);
    }

    @Test
    void manyAttemptsOfOneMinuteHaveIdsOfTheirOwn() {
        var ids = new HashSet<String>();
        for (int i = 0; i < 300; i++) {
            ids.add(begin("Ann"));
        }
        assertThat(ids).hasSize(300).allMatch(id -> id.startsWith(AttemptId.of(Given.NOON, 0, new Random()).substring(0, 7)));
    }

    @Test
    void severalThreadsShareOneStore() throws Exception {
        String id = begin("Ann");
        var threads = Executors.newFixedThreadPool(4);
        var added = new AtomicInteger();
        for (int i = 0; i < 40; i++) {
            int from = 1 + i / 4;
            threads.submit(() -> attempts.append(id, from, List.of(Given.replied("x")), Given.underway("Ann", "x")) ? added.incrementAndGet() : 0);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(attempts.find(id).orElseThrow().events()).hasSize(1 + added.get());
    }

    private String begin(String trainee) {
        return attempts.begin(Given.started(trainee, Given.NOON), Given.SOURCE, Given.underway(trainee, "late-parcel"));
    }

    private void reopen() {
        attempts.close();
        open();
    }
}
