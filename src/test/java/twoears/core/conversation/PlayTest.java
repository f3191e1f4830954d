package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Source;

class PlayTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final ScriptedJudge JUDGE = new ScriptedJudge();

    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final Deque<Instant> clock = new ArrayDeque<>();

    @Test
    void anEventIsNeverBeforeTheOneBeforeIt() {
        Play play = begin();
        say(play, NOON.minusSeconds(3600), new Input.Leave());
        say(play, NOON.plusSeconds(60), new Input.Return());
        say(play, NOON.plusSeconds(1), new Input.Leave());
        assertThat(instants(play)).containsExactly(NOON, NOON, NOON.plusSeconds(60), NOON.plusSeconds(60));
    }

    @Test
    void aClockThatWasSetBackDoesNotMoveAnAttemptThatIsGoneOnWith() {
        Play play = begin();
        say(play, NOON.plusSeconds(60), new Input.Leave());
        clock.add(NOON.minusSeconds(5));
        Attempts.Saved saved = attempts.find(play.id()).orElseThrow();
        Play.resume(saved, Replay.of(play.now().scenario(), saved.events()), attempts, JUDGE, clock::pop);
        assertThat(instants(play)).containsExactly(NOON, NOON.plusSeconds(60), NOON.plusSeconds(60));
    }

    private void say(Play play, Instant at, Input input) {
        clock.add(at);
        play.say(input);
    }

    private List<Instant> instants(Play play) {
        return attempts.find(play.id()).orElseThrow().events().stream().map(Event::at).toList();
    }

    private Play begin() {
        var start = new AttemptStarted(NOON, "Ann", "a", "hash", "1", Coaching.EXAM, Guidance.FREE, 1);
        return Play.begin(Cases.chargedTwice(), new Source("hash", "a.yaml", Map.of()), start, attempts, JUDGE, clock::pop);
    }
}
