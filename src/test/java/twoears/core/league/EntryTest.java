package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static twoears.core.conversation.Cases.NOON;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.Result;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.scenario.Outcome;

class EntryTest {
    private static AttemptStarted start(String trainee, int number) {
        return new AttemptStarted(NOON, trainee, "charged-twice", "hash", "scripted", Coaching.EXAM, Guidance.FREE, 1,
                Optional.of(new Entered("cup", "Team", number)));
    }

    private static Entry entry(Input... inputs) {
        Conversation c = played(Conversation.begun(chargedTwice(), start("Ann", 1)), inputs);
        return Entry.of(c, Result.of(c, new ScriptedJudge()), NOON.plusSeconds(60));
    }

    @Test
    void itTellsWhatTheAttemptCameTo() {
        Entry entry = entry(new Input.AskColleague("detective"), say("good +names-feeling"), say("good told:refund-time"));
        assertThat(entry.outcome()).contains(Outcome.RESOLVED);
        assertThat(entry.overall()).isEqualTo(90);
        assertThat(entry.hints()).isEqualTo(1);
        assertThat(entry.turns()).isEqualTo(2);
        assertThat(entry.heard()).isEqualTo(50);
        assertThat(entry.lowestTrust()).isEqualTo(50);
        assertThat(entry.finalTrust()).isGreaterThan(50);
        assertThat(entry.played()).isEqualTo("en/charged-twice");
        assertThat(entry.finished()).isEqualTo(NOON);
    }

    @Test
    void oneThatGoesOnIsFinishedAtItsNewestEvent() {
        assertThat(entry(say("bad")).hasEnded()).isFalse();
        assertThat(entry(say("bad")).finished()).isEqualTo(NOON.plusSeconds(60));
        assertThat(entry().overall()).isZero();
    }

    @Test
    void theIdIsTheSameAsTheAttemptGoesOnAndUnlikeAnyOthers() {
        assertThat(entry().id()).isEqualTo(entry(say("bad")).id()).matches("[0-9a-f]{24}");
        assertThat(Entry.id(new Entered("cup", "Team", 1), start("Ann", 1), "en/charged-twice")).isEqualTo(entry().id());
        assertThat(Entry.id(new Entered("cup", "Team", 2), start("Ann", 2), "en/charged-twice")).isNotEqualTo(entry().id());
        assertThat(Entry.id(new Entered("cup", "Team", 1), start("Anna", 1), "en/charged-twice")).isNotEqualTo(entry().id());
    }

    @Test
    void practiceIsOnNoBoard() {
        Conversation practice = begun(chargedTwice());
        assertThatThrownBy(() -> Entry.of(practice, Result.of(practice, new ScriptedJudge()), NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
