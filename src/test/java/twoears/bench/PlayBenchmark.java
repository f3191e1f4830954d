package twoears.bench;

import com.bladecoder.ink.runtime.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import twoears.bench.LargeScenario.Beat;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.scenario.Scenario;

/**
 * Steps a second without a person or a screen, from the opening to an ending and over again, the transcript kept; the
 * collector works on the same core. Beside it the same story at the same picks in ink.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PlayBenchmark {
    private static final long SEED = 7;

    /** A conversation, and the replies there are at each step. */
    @State(Scope.Thread)
    public static class Ours {
        private final Map<String, TraineeReplied[]> replies = new HashMap<>();
        private Scenario scenario;
        private Conversation now;
        private Picks picks;

        @Setup
        public void open() {
            LargeScenario large = LargeScenario.of(LargeScenario.STEPS);
            var ready = new ReadyReplies(large);
            for (Beat beat : large.beats()) {
                replies.put(beat.id(), ready.replies(replies.size()));
            }
            scenario = OnDisk.opened(large);
            begin();
        }

        private void begin() {
            now = ReadyReplies.begun(scenario);
            picks = new Picks(SEED);
        }
    }

    /** The story of the other engine, and what it has told. */
    @State(Scope.Thread)
    public static class Ink {
        private Story story;
        private List<String> transcript;
        private Picks picks;

        @Setup
        public void open() throws Exception {
            story = new Story(new InkStory(LargeScenario.of(LargeScenario.STEPS), ReadyReplies.moves()).json());
            begin();
        }

        private void begin() throws Exception {
            story.resetState();
            transcript = new ArrayList<>();
            transcript.add(story.continueMaximally());
            picks = new Picks(SEED);
        }
    }

    @Benchmark
    public Conversation ours(Ours ours) {
        if (ours.now.hasEnded()) {
            ours.begin();
        }
        ours.now = ours.now.after(ours.replies.get(ours.now.now().step())[ours.picks.next()]);
        return ours.now;
    }

    @Benchmark
    public String ink(Ink ink) throws Exception {
        if (ink.story.getCurrentChoices().isEmpty()) {
            ink.begin();
        }
        int pick = ink.picks.next();
        ink.transcript.add(ink.story.getCurrentChoices().get(pick).getText());
        ink.story.chooseChoiceIndex(pick);
        String said = ink.story.continueMaximally();
        ink.transcript.add(said);
        return said;
    }
}
