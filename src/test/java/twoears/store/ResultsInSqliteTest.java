package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeLeft;
import twoears.core.language.Language;
import twoears.core.league.Board;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Team;
import twoears.core.league.Entered;
import twoears.core.league.Entry;
import twoears.core.league.Results;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;

class ResultsInSqliteTest {
    private static final int ROUNDS = 60;
    private static final int ALL = Integer.MAX_VALUE;

    private Results results = Store.resultsInMemory(Language.EN);

    @AfterEach
    void close() {
        results.close();
    }

    private void anew() {
        results.close();
        results = Store.resultsInMemory(Language.EN);
    }

    @Test
    void theBoardIsThePureOneInAnyOrderOfArrival() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = Entered.cup(random);
            List<Entry> entries = Entered.some(random);
            anew();
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
                results.keep(cup, shuffled.subList(from, to).stream().map(ResultsInSqliteTest::sheet).toList());
                from = to;
            }
            isPure("seed " + seed, cup, entries);
        }
    }

    private void isPure(String seed, Cup cup, List<Entry> entries) {
        for (boolean frozen : new boolean[] {false, true}) {
            var people = new Board(cup).people(entries, Guidance.FREE, frozen);
            assertThat(results.people(cup, Guidance.FREE, frozen, 0, ALL)).as(seed).isEqualTo(people);
            assertThat(results.teams(cup, Guidance.FREE, frozen, 0, ALL)).as(seed).isEqualTo(new Board(cup).teams(entries, Guidance.FREE, frozen));
            assertThat(results.size(cup, Guidance.FREE, frozen)).as(seed).isEqualTo(people.size());
            assertThat(results.teamCount(cup, Guidance.FREE, frozen)).as(seed).isEqualTo(new Board(cup).teams(entries, Guidance.FREE, frozen).size());
            assertThat(results.place(cup, Guidance.FREE, frozen, "nobody")).as(seed).isEmpty();
            for (int from = 0; from < people.size(); from++) {
                assertThat(results.place(cup, Guidance.FREE, frozen, people.get(from).standing().person())).as(seed).contains(from);
                assertThat(results.people(cup, Guidance.FREE, frozen, from, 2)).as(seed + " from " + from)
                        .isEqualTo(people.subList(from, Math.min(people.size(), from + 2)));
            }
        }
    }

    @Test
    void whatIsTakenAwayLeavesTheBoardAsIfItHadNeverCome() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = Entered.cup(random);
            var entries = new ArrayList<>(Entered.some(random));
            anew();
            keep(cup, entries);
            for (int i = random.nextInt(4); i > 0 && !entries.isEmpty(); i--) {
                results.remove(entries.remove(random.nextInt(entries.size())).id());
            }
            isPure("seed " + seed, cup, entries);
            assertThat(results.entries(cup.hash(), Optional.empty())).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @Test
    void standingsFollowWhatIsAgreedUponUnderWay() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = Entered.cup(random);
            List<Entry> entries = Entered.some(random);
            anew();
            keep(cup, entries);
            Cup changed = Entered.with(cup, List.of(new Team("Late", List.of("Dag", "Eva"))), List.of());
            isPure("seed " + seed, changed, entries);
            isPure("seed " + seed, cup, entries);
        }
    }

    @Test
    void aResultMovesTheBoardsOfAllWhoAgreedUponTheSameRules() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = Entered.cup(random);
            List<Cup> all = new ArrayList<>(List.of(cup));
            for (int i = 0; i < 5; i++) {
                all.add(Entered.with(cup, List.of(new Team("Late " + i, List.of("Dag", "Eva"))), List.of()));
            }
            var entries = new ArrayList<Entry>();
            anew();
            for (Entry entry : Entered.some(random)) {
                entries.add(entry);
                keep(all.get(random.nextInt(all.size())), List.of(entry));
                isPure("seed " + seed, all.get(random.nextInt(all.size())), entries);
            }
            results.remove(entries.isEmpty() ? "" : entries.remove(0).id());
            all.forEach(c -> isPure("in the end", c, entries));
        }
    }

    @Test
    void aFrozenBoardStaysAsItIsWhateverComesLater() {
        Cup cup = Entered.cup();
        keep(cup, List.of(Entered.entry("Eva", "Open", "en/one", 1, 5, 60, 60, 0)));
        var people = results.people(cup, Guidance.FREE, true, 0, ALL);
        var teams = results.teams(cup, Guidance.FREE, true, 0, ALL);
        keep(cup, List.of(Entered.entry("Eva", "Open", "en/two", 1, 13 * 24, 90, 90, 0), Entered.entry("Dag", "Open", "en/one", 1, 13 * 24, 90, 90, 0)));
        assertThat(results.people(cup, Guidance.FREE, true, 0, ALL)).isEqualTo(people);
        assertThat(results.teams(cup, Guidance.FREE, true, 0, ALL)).isEqualTo(teams);
        assertThat(results.people(cup, Guidance.FREE, false, 0, ALL)).hasSize(2);
    }

    @Test
    void aSheetComesBackWhole() {
        Sheet sheet = sheet(Entered.entry("Åse", "Open", "en/one", 1, 5, 60, 60, 1));
        assertThat(results.keep(Entered.cup(), List.of(sheet))).containsExactly(Kept.NEW);
        assertThat(results.sheet(sheet.entry().id())).contains(sheet);
        assertThat(results.sheet("nowhere")).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        Sheet sheet = sheet(eva());
        assertThat(results.keep(Entered.cup(), List.of(sheet, sheet))).containsExactly(Kept.NEW, Kept.SAME);
        assertThat(results.keep(Entered.cup(), List.of(sheet))).containsExactly(Kept.SAME);
        assertThat(results.entries("hash", Optional.of("Eva"))).hasSize(1);
    }

    @Test
    void ofTwoTellingsTheLongerStaysWhicheverCameFirst() {
        Sheet whole = sheet(eva());
        Sheet shorter = shorter(whole, Optional.empty());
        assertThat(results.keep(Entered.cup(), List.of(shorter, whole, shorter))).containsExactly(Kept.NEW, Kept.LONGER, Kept.SHORTER);
        assertThat(results.sheet(whole.entry().id())).contains(whole);
        assertThat(results.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).hasSize(1);
    }

    @Test
    void aFlawedOneGivesWayToTheWholeOneAndNeverCounts() {
        Sheet whole = sheet(eva());
        Sheet flawed = new Sheet(whole.entry(), whole.key(), whole.events(), whole.source(), whole.text(), Optional.of("turn 3"));
        assertThat(results.keep(Entered.cup(), List.of(flawed))).containsExactly(Kept.NEW);
        assertThat(results.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).isEmpty();
        assertThat(results.entries("hash", Optional.empty())).isEmpty();
        assertThat(results.flawed("hash")).singleElement().extracting(Results.Flawed::flaw).isEqualTo("turn 3");
        assertThat(results.keep(Entered.cup(), List.of(whole, flawed))).containsExactly(Kept.LONGER, Kept.SHORTER);
        assertThat(results.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).hasSize(1);
    }

    @Test
    void anotherAttemptUnderTheSameIdIsAConflictAndTheFirstStays() {
        Sheet first = sheet(eva());
        Sheet other = new Sheet(first.entry(), first.key(), List.of(first.events().get(0), new TraineeLeft(Given.NOON.plusSeconds(7))), Given.SOURCE,
                "other", Optional.empty());
        assertThat(results.keep(Entered.cup(), List.of(first, other))).containsExactly(Kept.NEW, Kept.CONFLICT);
        assertThat(results.sheet(first.entry().id())).contains(first);
    }

    @Test
    void aNameBelongsToTheKeyItFirstCameWithHoweverItIsDrawn() {
        results.keep(Entered.cup(), List.of(sheet(eva())));
        Sheet impostor = under(sheet(Entered.entry("Evа", "", "en/two", 1, 5, 99, 99, 0)), "other key");
        assertThat(results.keep(Entered.cup(), List.of(impostor))).containsExactly(Kept.IMPOSTOR);
        assertThat(results.isFree("eva", "other key")).isFalse();
        assertThat(results.isFree("Eva", "key")).isTrue();
        assertThat(results.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).hasSize(1);
    }

    @Test
    void aNameIsNobodysAgainWhenAllUnderItIsTakenAway() {
        results.keep(Entered.cup(), List.of(sheet(eva())));
        results.remove(eva().id());
        assertThat(results.isFree("Eva", "other key")).isTrue();
        assertThat(results.keep(Entered.cup(), List.of(under(sheet(eva()), "other key")))).containsExactly(Kept.NEW);
    }

    @Test
    void remarksComeByTurnAndOnlyOnceAndNotUnderAnothersName() {
        results.keep(Entered.cup(), List.of(sheet(eva())));
        Remark comment = new Remark("r2", eva().id(), 2, Remark.Kind.COMMENT, "Bo", "bo's", Given.NOON, "Here it turned.");
        Remark kudos = new Remark("r1", eva().id(), 1, Remark.Kind.KUDOS, "Bo", "bo's", Given.NOON.plusSeconds(5), "");
        results.keep(comment);
        results.keep(kudos);
        results.keep(kudos);
        results.keep(new Remark("r3", eva().id(), 1, Remark.Kind.KUDOS, "Eva", "not hers", Given.NOON, ""));
        assertThat(results.remarks(eva().id())).containsExactly(kudos, comment);
    }

    @Test
    void practiceIsInNoResults(@TempDir Path directory) {
        Store store = new Store(directory, Language.EN);
        try (Attempts attempts = store.open(); Results here = store.results()) {
            attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.ended("Ann", "late-parcel", 90));
            assertThat(here.entries("hash", Optional.empty())).isEmpty();
            assertThat(here.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).isEmpty();
        }
    }

    @Test
    void whatWasKeptIsThereAfterReopening(@TempDir Path directory) {
        Store store = new Store(directory, Language.EN);
        try (Results here = store.results()) {
            here.keep(Entered.cup(), List.of(sheet(eva())));
        }
        try (Results here = store.results()) {
            assertThat(here.sheet(eva().id())).contains(sheet(eva()));
            assertThat(here.people(Entered.cup(), Guidance.FREE, false, 0, ALL)).hasSize(1);
        }
    }

    private void keep(Cup cup, List<Entry> entries) {
        results.keep(cup, entries.stream().map(ResultsInSqliteTest::sheet).toList());
    }

    private static Entry eva() {
        return Entered.entry("Eva", "Open", "en/one", 1, 5, 60, 60, 0);
    }

    private static Sheet under(Sheet s, String key) {
        return new Sheet(s.entry(), key, s.events(), s.source(), s.text(), s.flaw());
    }

    private static Sheet shorter(Sheet s, Optional<String> flaw) {
        return new Sheet(Entered.unended(s.entry()), s.key(), s.events().subList(0, 1), s.source(), "half", flaw);
    }

    private static Sheet sheet(Entry entry) {
        List<Event> events = List.of(Given.started(entry.person(), entry.started()), Given.replied("Så leit \uD83D"));
        return new Sheet(entry, "key", events, Given.SOURCE, "{\"person\":\"" + entry.id() + "\"}\n", Optional.empty());
    }
}
