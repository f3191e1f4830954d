package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.league.Entered.cup;
import static twoears.core.league.Entered.entry;
import static twoears.core.league.Entered.some;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Outcome;

class AwardsTest {
    private static List<Award> awards(List<Entry> entries) {
        return Awards.of(cup(), Guidance.FREE, entries, false);
    }

    private static Award award(Award.Kind kind, List<Entry> entries) {
        return awards(entries).stream().filter(a -> a.kind() == kind).findFirst().orElseThrow();
    }

    private static Entry with(Entry e, Outcome outcome, int lowest, int trust, int heard) {
        return new Entry(e.id(), e.cup(), e.person(), e.team(), e.bracket(), e.played(), e.number(), e.started(), e.finished(), e.scores(), e.overall(),
                Optional.of(outcome), e.hints(), e.turns(), lowest, trust, heard);
    }

    @Test
    void mostImprovedRoseMostFromTheEarlierToTheLaterAttempts() {
        Entry shows = entry("Eva", "en/one", 2, 9, 80);
        Award award = award(Award.Kind.IMPROVED, List.of(entry("Eva", "en/one", 1, 1, 40), shows, entry("Dag", "en/one", 1, 1, 70), entry("Dag", "en/one", 2, 5, 80)));
        assertThat(award.by()).isEqualTo(40);
        assertThat(award.winners()).extracting(Award.Winner::person, Award.Winner::entry).containsExactly(org.assertj.core.groups.Tuple.tuple("Eva", shows.id()));
    }

    @Test
    void anEasyCaseLastIsNoImprovement() {
        List<Entry> entries = List.of(entry("Eva", "en/one", 1, 1, 40), entry("Eva", "en/two", 1, 9, 80), entry("Dag", "en/two", 1, 1, 80), entry("Dag", "en/one", 1, 9, 40));
        assertThat(awards(entries)).extracting(Award::kind).doesNotContain(Award.Kind.IMPROVED);
    }

    @Test
    void theBestSaveRaisedTrustMostAndWasNotLost() {
        Award award = award(Award.Kind.SAVE, List.of(with(entry("Eva", "en/one", 1, 1, 50), Outcome.LOST, 0, 90, 0),
                with(entry("Dag", "en/one", 1, 1, 50), Outcome.CALMED, 10, 70, 0), with(entry("Bo", "en/two", 1, 1, 50), Outcome.FAN, 30, 90, 0)));
        assertThat(award.by()).isEqualTo(60);
        assertThat(award.winners()).extracting(Award.Winner::person).containsExactly("Bo", "Dag");
    }

    @Test
    void theBestListenerHasPlayedHalfOfTheCases() {
        Award award = award(Award.Kind.LISTENER, List.of(with(entry("Eva", "en/one", 1, 1, 50), Outcome.CALMED, 10, 20, 100),
                with(entry("Dag", "en/one", 1, 1, 50), Outcome.CALMED, 10, 20, 60), with(entry("Dag", "en/two", 1, 1, 50), Outcome.CALMED, 10, 20, 80)));
        assertThat(award.winners()).extracting(Award.Winner::person).containsExactly("Dag");
        assertThat(award.by()).isEqualTo(70);
    }

    @Test
    void theOrderInWhichEntriesComeNeverMatters() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            List<Entry> entries = some(random);
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            assertThat(awards(shuffled)).as("seed " + seed).isEqualTo(awards(entries));
        }
    }
}
