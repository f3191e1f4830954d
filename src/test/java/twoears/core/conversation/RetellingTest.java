package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Divergence.What;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

class RetellingTest {
    private static final Scenario OLD = story("Where is it?", "When, then?");

    private static Scenario story(String first, String second) {
        return new Cases.Case().step(Cases.step("one", first, "Here.", "Somewhere.")).step(Cases.step("two", second, "At 3.", "Soon.")).build();
    }

    /** The events of these inputs in the old story. */
    private static List<Event> played(Input... inputs) {
        Conversation now = Cases.begun(OLD);
        var events = new ArrayList<Event>(List.of(now.start()));
        for (Input input : inputs) {
            var decided = (Decision.Accepted) new Deciding(new ScriptedJudge()).decide(now, input, Cases.NOON);
            for (Event event : decided.events()) {
                events.add(event);
                now = now.after(event);
            }
        }
        return events;
    }

    private static Optional<Divergence> diverge(Scenario changed, Judge judge, List<Event> events) {
        var retelling = new Retelling(judge);
        return Divergence.between(retelling.tell(OLD, events), retelling.tell(changed, events));
    }

    private static Optional<Divergence> diverge(Scenario changed, Input... inputs) {
        return diverge(changed, new ScriptedJudge(), played(inputs));
    }

    @Test
    void sameStoryIsToldTheSameWay() {
        assertThat(diverge(story("Where is it?", "When, then?"), say("good"), say("bad"))).isEmpty();
    }

    @Test
    void changedLinePartsAtItsOwnTurn() {
        assertThat(diverge(story("Where is it?", "And when?"), say("good"), say("good")))
                .contains(new Divergence(1, What.SAYS, "When, then?", "And when?"));
        assertThat(diverge(story("Where?", "When, then?"), say("good"))).contains(new Divergence(0, What.SAYS, "Where is it?", "Where?"));
    }

    @Test
    void lineThatWasNeverReachedPartsNothing() {
        assertThat(diverge(story("Where is it?", "And when?"))).isEmpty();
    }

    @Test
    void storyThatEndsEarlierSaysHowItEnds() {
        Scenario shorter = new Cases.Case().step(Cases.step("one", "Where is it?", "Here.", "Somewhere.")).build();
        assertThat(diverge(shorter, say("good"), say("good"))).hasValueSatisfying(d -> {
            assertThat(d.turn()).isEqualTo(1);
            assertThat(d.what()).isEqualTo(What.ENDING);
            assertThat(d.old()).isEmpty();
            assertThat(d.now()).isNotEmpty();
        });
    }

    @Test
    void calmerCustomerIsADifferenceThoughTheyUseTheSameWords() {
        Scenario calmer = new Cases.Case().mood(60, 50).step(OLD.steps().first()).step(Cases.step("two", "When, then?", "At 3.", "Soon.")).build();
        assertThat(diverge(calmer, say("ok"))).hasValueSatisfying(d -> assertThat(d).isEqualTo(new Divergence(0, What.MOOD, "40/50", "60/50")));
    }

    @Test
    void repliesAreJudgedAnewAndNotAsTheyWereThen() {
        Judge milder = new ScriptedJudge() {
            @Override
            public Judgement judge(Situation situation, String reply) {
                return super.judge(situation, reply.replace("bad", "good"));
            }
        };
        List<Event> events = played(say("bad"));
        int then = Replay.of(OLD, events).last().mood().calm();
        assertThat(new Retelling(milder).tell(OLD, events).last().mood().calm()).isGreaterThan(then);
    }

    @Test
    void rescoringKeepsTheConversationAndJudgesOnlyWhatCounts() {
        List<Event> events = played(say("bad"), new Input.Rewind(1), say("good"), say("good"));
        Replay replay = Replay.of(OLD, events);
        assertThat(Rescoring.of(replay, new ScriptedJudge())).hasValueSatisfying(c -> assertThat(c.overall()).isEqualTo(50));
        assertThat(Rescoring.of(Replay.of(OLD, played()), new ScriptedJudge())).isEmpty();
    }
}
