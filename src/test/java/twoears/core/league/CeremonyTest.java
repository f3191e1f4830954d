package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.league.Entered.cup;
import static twoears.core.league.Entered.entry;
import static twoears.core.league.Entered.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Ceremony.Step;

class CeremonyTest {
    private static final int ROUNDS = 300;
    private static final int LATE = 12 * 24;

    private static Ceremony ceremony(Cup cup, List<Entry> entries) {
        return Ceremony.of(cup, Guidance.FREE, entries);
    }

    @Test
    void ranksAreSettledFromTheLastToTheFirst() {
        Ceremony told = ceremony(cup(), List.of(entry("Eva", "en/one", 1, 1, 70), entry("Dag", "en/one", 1, 1, 50), entry("Dag", "en/two", 1, LATE, 60),
                entry("Bo", "en/one", 1, 1, 60)));
        assertThat(told.steps()).extracting(CeremonyTest::text).containsExactly("en/two 3>1 Dag 110", "3 Bo 60", "2 Eva 70", "1 Dag 110");
    }

    private static String text(Step step) {
        String line = step.standing().person() + " " + step.standing().points();
        return step instanceof Step.Opened o ? o.played() + " " + o.rankBefore() + ">" + o.rank() + " " + line : step.rank() + " " + line;
    }

    @Test
    void whoeverBeganAfterTheFreezeStandsLastUntilTheyAreOpened() {
        Ceremony told = ceremony(cup(), List.of(entry("Eva", "en/one", 1, 1, 70), entry("Dag", "en/one", 1, LATE, 90)));
        assertThat(told.people(0)).extracting(r -> r.standing().person() + r.standing().points()).containsExactly("Eva70", "Dag0");
        assertThat(told.people(told.steps().size()).get(0).standing().person()).isEqualTo("Dag");
    }

    @Test
    void itBeginsAsTheBoardFrozeAndEndsAsItIs() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            Ceremony told = ceremony(cup, entries);
            Board board = new Board(cup);
            assertThat(told.people(told.steps().size())).as("seed " + seed).isEqualTo(board.people(entries, Guidance.FREE, false));
            assertThat(told.teams(told.steps().size())).as("seed " + seed).isEqualTo(board.teams(entries, Guidance.FREE, false));
            assertThat(told.people(0).stream().filter(r -> r.standing().played() > 0).map(Ranked::standing).toList()).as("seed " + seed)
                    .isEqualTo(board.people(entries, Guidance.FREE, true).stream().map(Ranked::standing).toList());
        }
    }

    @Test
    void aRankThatWasSettledStays() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            Ceremony told = ceremony(cup, some(random));
            var last = told.people(told.steps().size()).stream().collect(Collectors.toMap(r -> r.standing().person(), Ranked::rank));
            int before = Integer.MAX_VALUE;
            for (Step step : told.steps()) {
                if (step instanceof Step.Settled settled) {
                    assertThat(settled.rank()).as("seed " + seed).isEqualTo(last.get(settled.standing().person())).isLessThanOrEqualTo(before);
                    before = settled.rank();
                }
            }
        }
    }

    @Test
    void whatIsHiddenChangesNothingThatIsToldBeforeItIsOpened() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = new ArrayList<>(some(random));
            Ceremony told = ceremony(cup, entries);
            int at = lastOpened(told);
            if (at >= 0) {
                String id = ((Step.Opened) told.steps().get(at)).entry();
                entries.replaceAll(e -> e.id().equals(id) ? better(e) : e);
                assertThat(ceremony(cup, entries).steps().subList(0, at)).as("seed " + seed).isEqualTo(told.steps().subList(0, at));
            }
        }
    }

    private static int lastOpened(Ceremony told) {
        for (int i = told.steps().size() - 1; i >= 0; i--) {
            if (told.steps().get(i) instanceof Step.Opened) {
                return i;
            }
        }
        return -1;
    }

    private static Entry better(Entry e) {
        return new Entry(e.id(), e.cup(), e.person(), e.team(), e.bracket(), e.played(), e.number(), e.started(), e.finished(), e.scores(), 100,
                e.outcome(), 0, e.turns(), e.lowestTrust(), e.finalTrust(), e.heard());
    }
}
