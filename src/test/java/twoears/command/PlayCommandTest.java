package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;

class PlayCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HouseForTests house = new HouseForTests();

    @Test
    void aPlayWithJsonPrintsTheAttemptAndNothingElse() throws IOException {
        assertThat(house.run("good +apology heard:same-day\ngood told:refund-time\nI waited\n", "play", "charged-twice", "--json", "--seed", "5", "--as", "Åse")).isZero();
        JsonNode attempt = MAPPER.readTree(house.out());
        assertThat(house.out()).startsWith("{\n  \"format\": 1,\n  \"attempt\": \"attempt-1\",\n  \"scenario\": \"charged-twice\",").endsWith("}\n");
        assertThat(attempt.at("/seed").asInt()).isEqualTo(5);
        assertThat(attempt.at("/trainee").asText()).isEqualTo("Åse");
        assertThat(attempt.at("/outcome").asText()).isEqualTo("resolved");
        assertThat(attempt.at("/overall").asInt()).isEqualTo(90);
        assertThat(attempt.at("/scores/handling").asInt()).isEqualTo(90);
        assertThat(attempt.at("/csat").asInt()).isBetween(1, 5);
        assertThat(attempt.at("/notes/went-wrong").asText()).isEqualTo("I waited");
        JsonNode turn = attempt.at("/turns/0");
        assertThat(turn.at("/reply").asText()).isEqualTo("good +apology heard:same-day");
        assertThat(turn.at("/scores/empathy").asInt()).isEqualTo(90);
        assertThat(turn.at("/signals/0/quote").asText()).isEqualTo("+apology");
        assertThat(turn.at("/mood/calm").asInt()).isGreaterThan(40);
        assertThat(attempt.at("/turns")).hasSize(2);
        assertThat(house.err()).isEmpty();
    }

    @Test
    void anAttemptThatWasNotEndedHasNoOutcome() throws IOException {
        house.run("good\n", "play", "charged-twice", "--json");
        JsonNode attempt = MAPPER.readTree(house.out());
        assertThat(attempt.at("/outcome").isNull()).isTrue();
        assertThat(attempt.at("/csat").isNull()).isTrue();
        assertThat(attempt.at("/turns")).hasSize(1);
    }

    @Test
    void anAttemptWithoutAReplyIsAnObjectToo() throws IOException {
        house.run("", "play", "charged-twice", "--json");
        JsonNode attempt = MAPPER.readTree(house.out());
        assertThat(attempt.at("/overall").isNull()).isTrue();
        assertThat(attempt.at("/scores/empathy").isNull()).isTrue();
        assertThat(attempt.at("/turns")).isEmpty();
    }

    @Test
    void otherWaysThatWereTriedStandBesideWhatCounts() throws IOException {
        house.run("bad\n/rewind 1\ngood\n", "play", "charged-twice", "--json");
        JsonNode attempt = MAPPER.readTree(house.out());
        assertThat(attempt.at("/turns/0/reply").asText()).isEqualTo("bad");
        assertThat(attempt.at("/tried/0/turns/0/reply").asText()).isEqualTo("bad");
        assertThat(attempt.at("/tried/1/turns/0/reply").asText()).isEqualTo("good");
    }

    @Test
    void whoTypesWithJsonSeesTheConversationBesideIt() throws IOException {
        house.isTyped = true;
        house.run("good\n", "play", "charged-twice", "--json");
        assertThat(MAPPER.readTree(house.out()).at("/turns")).hasSize(1);
        assertThat(house.err()).contains("Customer: You charged me twice.");
    }

    @Test
    void anExamAndGuidedPlayAreKeptAsSuch() {
        house.run("", "play", "charged-twice", "--exam");
        assertThat(house.attempts.list(1).get(0).summary().coaching()).isEqualTo(Coaching.EXAM);
        house.scenario = HouseForTests.withChoices();
        house.run("1\n", "play", "charged-twice", "--guided");
        assertThat(house.attempts.list(1).get(0).summary().guidance()).isEqualTo(Guidance.GUIDED);
        assertThat(house.attempts.list(1).get(0).summary().turns()).isEqualTo(1);
    }

    @Test
    void guidedPlayNeedsChoices() {
        assertThat(house.run("", "play", "charged-twice", "--guided")).isEqualTo(2);
        assertThat(house.err()).isEqualTo("\"Charged twice\" offers no choices; play it without --guided.\n");
        assertThat(house.attempts.list(9)).isEmpty();
    }

    @Test
    void whatWasLeftGoesOnWhenAskedTo() {
        house.run("good\n", "play", "charged-twice");
        house.run("good heard:same-day\n", "play", "charged-twice", "--continue");
        assertThat(house.out()).contains("Charged twice (attempt attempt-1)", "You continue at turn 2.");
        assertThat(house.attempts.list(9)).singleElement().satisfies(a -> assertThat(a.summary().turns()).isEqualTo(2));
    }

    @Test
    void whatWasLeftStaysWhenNobodyIsThereToAsk() {
        house.run("good\n", "play", "charged-twice");
        house.run("good\n", "play", "charged-twice");
        assertThat(house.attempts.list(9)).hasSize(2);
    }

    @Test
    void whatSomebodyElseLeftIsTheirs() {
        house.run("good\n", "play", "charged-twice", "--as", "Ann");
        house.run("good\n", "play", "charged-twice", "--as", "Bo", "--continue");
        assertThat(house.attempts.list(9)).hasSize(2);
    }

    @Test
    void whoTypesIsAskedWhetherToGoOn() {
        house.trainee = "Ann";
        house.isTyped = true;
        house.run("good\n", "play", "charged-twice");
        house.run("Y\ngood\n", "play", "charged-twice");
        assertThat(house.out()).startsWith("You left this conversation before. Go on with it? (y/n): ");
        house.run("n\ngood\n", "play", "charged-twice");
        assertThat(house.attempts.list(9)).hasSize(2);
    }

    @Test
    void aNameIsAskedForOnceAndKept() {
        house.isTyped = true;
        house.run("\u001b[2J\nKari\ngood\n", "play", "charged-twice");
        assertThat(house.out()).contains("That holds characters that can't be seen");
        assertThat(house.trainee).isEqualTo("Kari");
        house.run("y\n", "play", "charged-twice");
        assertThat(house.out()).doesNotContain("What is your name?");
    }

    @Test
    void aNameForOnceIsNotKept() {
        house.trainee = "Kari";
        house.run("good\n", "play", "charged-twice", "--as", "Ola");
        assertThat(house.trainee).isEqualTo("Kari");
        assertThat(house.attempts.list(1).get(0).summary().trainee()).isEqualTo("Ola");
    }

    @Test
    void aFullDiskIsOneSentence() {
        house.attempts.full(true);
        assertThat(house.run("good\n", "play", "charged-twice")).isEqualTo(3);
        assertThat(house.err()).isEqualTo("The disk is full.\n");
    }

    @Test
    void aDamagedDatabaseIsSetAsideOnlyWhenAgreedTo() {
        house.damaged = true;
        assertThat(house.run("good\n", "play", "charged-twice")).isEqualTo(3);
        assertThat(house.err()).isEqualTo("The file is damaged.\n");
        house.isTyped = true;
        house.trainee = "Ann";
        assertThat(house.run("n\n", "play", "charged-twice")).isEqualTo(3);
        assertThat(house.damaged).isTrue();
        assertThat(house.run("y\ngood\n", "play", "charged-twice")).isZero();
        assertThat(house.out()).contains("It is now aside.db.", "Customer: You charged me twice.");
    }

    @Test
    void veryFirstPlayOnAScreenAsksForANameFirst() {
        house.hasScreen = true;
        house.run("", "play", "charged-twice");
        assertThat(house.shown).hasValueSatisfying(v -> assertThat(v).isInstanceOfSatisfying(View.Naming.class,
                n -> assertThat(n.then().apply("Åse")).isEqualTo(new View.Attempt("attempt-1"))));
        assertThat(house.attempts.list(1)).first().satisfies(l -> assertThat(l.summary().trainee()).isEqualTo("Åse"));
    }

    @Test
    void whereThereIsAScreenThePlayIsOnIt() {
        house.hasScreen = true;
        house.trainee = "Ann";
        house.isTyped = true;
        assertThat(house.run("good\n", "play", "charged-twice", "--exam")).isZero();
        assertThat(house.shown).contains(new View.Attempt("attempt-1"));
        assertThat(house.out()).isEmpty();
        assertThat(house.attempts.list(1).get(0).summary().coaching()).isEqualTo(Coaching.EXAM);
    }

    @Test
    void onAScreenTooWhatWasLeftGoesOnWhenAgreedTo() {
        house.trainee = "Ann";
        house.run("", "play", "charged-twice");
        house.hasScreen = true;
        house.run("", "play", "charged-twice", "--continue");
        assertThat(house.shown).contains(new View.Attempt("attempt-1"));
        house.run("", "play", "charged-twice");
        assertThat(house.shown).hasValueSatisfying(v -> assertThat(v).isInstanceOfSatisfying(View.GoOn.class, g -> {
            assertThat(g.left()).isEqualTo("attempt-1");
            assertThat(g.fresh().get()).isEqualTo("attempt-2");
        }));
    }

    @Test
    void plainPlayNeedsNoScreenWhereThereIsOne() {
        house.hasScreen = true;
        house.run("good\n", "play", "charged-twice", "--plain");
        assertThat(house.shown).isEmpty();
        assertThat(house.out()).contains("Customer: You charged me twice.");
    }

    @Test
    void theDebriefSaysWhatToPractiseNext() {
        house.run("good told:refund-time\n", "play", "charged-twice");
        assertThat(house.out()).contains("Practise next: Charged twice (charged-twice). There is nobody else yet; the same customer again, another way.");
    }

    @Test
    void aFaultyFileTellsWhatIsWrong() {
        assertThat(house.run("", "play", "scenarios/en/charged-twice.yaml")).isEqualTo(1);
        assertThat(house.err()).isEqualTo("charged-twice.yaml:3:1: no such thing\n");
    }
}
