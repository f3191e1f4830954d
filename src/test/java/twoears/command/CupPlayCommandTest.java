package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Team;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;

class CupPlayCommandTest {
    private static final String WHOLE = "good +wave heard:same-day\ngood told:refund-time\n";

    private final HouseForTests house = new HouseForTests();

    @BeforeEach
    void open() {
        house.cups = List.of(cup("hash", 1, Counts.FIRST));
        house.trainee = "Ann";
    }

    private static Cup cup(String scenarioHash, int attempts, Counts counts) {
        var window = new Window(Cases.NOON.minus(Duration.ofDays(1)), Cases.NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        return new Cup("spring", "Spring", "rules", window, List.of(new Case("en", "charged-twice", scenarioHash)), 99, attempts, counts,
                EnumSet.of(Guidance.FREE), 5, Optional.of(Duration.ofHours(6)), List.of(new Team("Closed", List.of("Bo")), new Team("Open", List.of())), 3,
                Map.of(), List.of(Tie.values()));
    }

    private int play(String input, String... more) {
        var arguments = new ArrayList<>(List.of("cup", "play", "spring"));
        arguments.addAll(List.of(more));
        return house.run(input, arguments.toArray(String[]::new));
    }

    private InCup only() {
        List<InCup> own = house.attempts.inCups("Ann");
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    @Test
    void whatIsLeftIsPlainToSeeBeforeAndAfter() {
        assertThat(play(WHOLE, "--plain")).isZero();
        assertThat(house.out()).contains("Spring: 0 of 1 done, as Ann", "en/charged-twice: open, 1 attempt left", "Until 2030-05-13 12:00 (Z).",
                "The first attempt you begin", "Spring: 1 of 1 done, as Ann", "done, ", "no attempt left", "Nothing is left to play.");
    }

    @Test
    void anAttemptIsAnExamWithTheCupsSeedAndPlace() {
        play("good\n", "--plain", "--team", "Nightshift");
        assertThat(only().start().coaching()).isEqualTo(Coaching.EXAM);
        assertThat(only().start().seed()).isEqualTo(99);
        assertThat(only().start().entered()).hasValueSatisfying(e -> {
            assertThat(e.cup()).isEqualTo("rules");
            assertThat(e.team()).isEqualTo("Nightshift");
            assertThat(e.number()).isEqualTo(1);
        });
    }

    @Test
    void aFinishedAttemptIsEnteredAtOnceAndOnTheBoard() {
        play(WHOLE, "--plain");
        assertThat(house.results().entries("rules", Optional.of("Ann"))).hasSize(1);
        assertThat(house.run("", "board", "spring")).isZero();
        assertThat(house.out()).contains("Spring, in own words", "1. Ann: ");
    }

    @Test
    void whatWasLeftGoesOnWhereItWas() {
        play("good +wave heard:same-day\n", "--plain");
        assertThat(house.results().entries("rules", Optional.of("Ann"))).isEmpty();
        assertThat(house.out()).contains("play the cup again to go on", "en/charged-twice: begun, no attempt left");
        play("good told:refund-time\n", "--plain");
        assertThat(only().summary().outcome()).isPresent();
        assertThat(house.results().entries("rules", Optional.of("Ann"))).hasSize(1);
    }

    @Test
    void aUsedAttemptIsUsed() {
        play(WHOLE, "--plain");
        assertThat(play(WHOLE, "charged-twice", "--plain")).isEqualTo(1);
        assertThat(house.err()).contains("You have no attempt left at en/charged-twice in \"Spring\".");
        assertThat(house.attempts.inCups("Ann")).hasSize(1);
    }

    @Test
    void asManyAttemptsAsAreAllowedAreNumbered() {
        house.cups = List.of(cup("hash", 2, Counts.BEST));
        play(WHOLE, "--plain");
        play(WHOLE, "charged-twice", "--plain");
        assertThat(house.attempts.inCups("Ann")).extracting(a -> a.start().entered().orElseThrow().number()).containsExactly(1, 2);
        assertThat(play("", "--plain")).isZero();
        assertThat(house.out()).contains("Nothing is left to play.");
    }

    @Test
    void anotherVersionOfTheScenarioIsToldAndNothingBegins() {
        house.cups = List.of(cup("another", 1, Counts.FIRST));
        assertThat(play(WHOLE, "--plain")).isEqualTo(1);
        assertThat(house.err()).contains("en/charged-twice is another version here than in \"Spring\"");
        assertThat(house.attempts.inCups("Ann")).isEmpty();
    }

    @Test
    void beforeAndAfterTheWindowItSaysWhen() {
        house.now = Cases.NOON.minus(Duration.ofDays(2));
        assertThat(play(WHOLE, "--plain")).isEqualTo(1);
        assertThat(house.err()).isEqualTo("\"Spring\" begins on 2030-05-11 12:00 (Z).\n");
        house.now = Cases.NOON.plus(Duration.ofDays(2));
        assertThat(play(WHOLE, "--plain")).isEqualTo(1);
        assertThat(house.err()).contains("has been over since 2030-05-13 12:00 (Z)");
    }

    @Test
    void whatIsFinishedAfterTheEndDoesNotCount() {
        play("good +wave heard:same-day\n", "--plain");
        InCup begun = only();
        house.now = Cases.NOON.plus(Duration.ofDays(2));
        house.run("good told:refund-time\n", "play", "charged-twice", "--plain", "--continue");
        assertThat(only().id()).isEqualTo(begun.id());
        house.run("", "board", "spring");
        assertThat(house.out()).contains("Nobody has finished a case yet.");
    }

    @Test
    void aClockThatWasSetBackIsRefusedUntilItIsRight() {
        play("good +wave heard:same-day\n", "--plain");
        house.now = Cases.NOON.minusSeconds(3600);
        assertThat(play("good told:refund-time\n", "--plain")).isEqualTo(1);
        assertThat(house.err()).contains("This computer's clock stands before 2030-05-12 12:00 (Z)");
        assertThat(only().summary().outcome()).isEmpty();
    }

    @Test
    void agreedTeamsAreForTheirMembersAndSomebodyWhoBeganStays() {
        assertThat(play(WHOLE, "--plain", "--team", "Closed")).isEqualTo(1);
        assertThat(house.err()).contains("\"Closed\" is for its members only");
        play("good\n", "--plain", "--team", "open");
        assertThat(only().start().entered().orElseThrow().team()).isEqualTo("Open");
        assertThat(play("good\n", "--plain", "--team", "Other")).isEqualTo(1);
        assertThat(house.err()).contains("You play for \"Open\" in \"Spring\"");
    }

    @Test
    void nobodyInParticularCannotPlay() {
        house.trainee = "";
        assertThat(play(WHOLE, "--plain")).isEqualTo(1);
        assertThat(house.err()).contains("A cup is played under a name");
        assertThat(play(WHOLE, "--plain", "--as", "Bo")).isZero();
        assertThat(house.attempts.inCups("Bo")).singleElement().extracting(a -> a.start().entered().orElseThrow().team()).isEqualTo("Closed");
    }

    @Test
    void practiceStaysPrivate() {
        house.run(WHOLE, "play", "charged-twice", "--plain");
        play("", "--plain");
        assertThat(house.results().entries("rules", Optional.empty())).isEmpty();
    }

    @Test
    void inJsonThereIsNothingElse() {
        play("good +wave heard:same-day\n", "--json");
        assertThat(house.out()).contains("\"state\": \"begun\"").doesNotContain("overall");
        play("good told:refund-time\n", "--json");
        assertThat(house.out()).startsWith("{").contains("\"overall\": ").doesNotContain("attempts left");
        play("", "--json");
        assertThat(house.out()).contains("\"state\": \"done\"");
        house.run("", "board", "spring", "--json");
        assertThat(house.out()).contains("\"rank\": 1", "\"name\": \"Ann\"", "\"frozen\": false");
    }

    @Test
    void duringTheFreezeTheBoardStandsStill() {
        play(WHOLE, "--plain", "--as", "Bo");
        house.now = Cases.NOON.plus(Duration.ofHours(20));
        play(WHOLE, "--plain");
        house.run("", "board", "spring");
        assertThat(house.out()).contains("as it stood on 2030-05-13 06:00 (Z)", "Bo").doesNotContain("Ann");
        house.now = Cases.NOON.plus(Duration.ofHours(25));
        house.run("", "board", "spring");
        assertThat(house.out()).contains("Ann", "Bo");
        house.run("", "board", "spring", "--teams");
        assertThat(house.out()).contains("1. Closed: ");
    }
}
