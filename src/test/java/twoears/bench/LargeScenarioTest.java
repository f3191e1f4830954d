package twoears.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.bladecoder.ink.runtime.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import twoears.bench.LargeScenario.Beat;
import twoears.core.conversation.Conversation;
import twoears.core.scenario.Scenario;

/** What is measured is what it is said to be. */
class LargeScenarioTest {
    private static final int STEPS = 300;
    private static final LargeScenario LARGE = LargeScenario.of(STEPS);

    @Test
    void everyStepHasThreeChoicesAndThreeRules() {
        assertThat(OnDisk.opened(LARGE).steps()).hasSize(STEPS)
                .allSatisfy(s -> assertThat(s.choices()).hasSize(3).doesNotHaveDuplicates())
                .allSatisfy(s -> assertThat(s.rules()).hasSize(3));
    }

    @Test
    void inkTellsTheSameStoryAtTheSamePicks() throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            List<String> ours = told(seed);
            assertThat(toldInInk(seed)).isEqualTo(ours);
            assertThat(ours).hasSizeGreaterThan(STEPS / 3).endsWith("That was the last of them. Thank you.");
        }
    }

    @Test
    void theLargestIsHeldInLessThan64MegabytesOfHeap() {
        long before = usedHeap();
        Scenario scenario = OnDisk.opened(LargeScenario.of(LargeScenario.STEPS));
        long taken = usedHeap() - before;
        assertThat(scenario.steps()).hasSize(LargeScenario.STEPS);
        assertThat(taken / 1_000_000).as("megabytes").isLessThan(64);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> told(long seed) {
        Map<String, Integer> places = new HashMap<>();
        for (Beat beat : LARGE.beats()) {
            places.put(beat.id(), places.size());
        }
        var ready = new ReadyReplies(LARGE);
        var picks = new Picks(seed);
        var told = new ArrayList<String>();
        Conversation now = ReadyReplies.begun(OnDisk.opened(LARGE));
        told.addAll(now.now().said());
        while (!now.hasEnded()) {
            now = now.after(ready.reply(places.get(now.now().step()), picks.next()));
            told.addAll(now.now().said());
        }
        return told;
    }

    private static List<String> toldInInk(long seed) throws Exception {
        var story = new Story(new InkStory(LARGE, ReadyReplies.moves()).json());
        var picks = new Picks(seed);
        var told = new ArrayList<String>();
        while (story.canContinue()) {
            told.add(story.continueMaximally().strip());
            if (!story.getCurrentChoices().isEmpty()) {
                story.chooseChoiceIndex(picks.next());
            }
        }
        return told;
    }
}
