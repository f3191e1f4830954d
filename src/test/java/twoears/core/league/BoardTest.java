package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.league.Entered.cup;
import static twoears.core.league.Entered.entry;
import static twoears.core.league.Entered.some;
import static twoears.core.league.Entered.unended;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Team;
import twoears.core.league.Cup.Tie;

class BoardTest {
    private static final int ROUNDS = 400;

    private static List<Ranked<Standing>> people(Cup cup, List<Entry> entries) {
        return new Board(cup).people(entries, Guidance.FREE, false);
    }

    private static List<Ranked<TeamStanding>> teams(Cup cup, List<Entry> entries) {
        return new Board(cup).teams(entries, Guidance.FREE, false);
    }

    private static Standing only(Cup cup, Entry... entries) {
        return people(cup, List.of(entries)).get(0).standing();
    }

    @Test
    void theFirstBegunCountsWhereTheFirstCounts() {
        Cup first = cup(2, Counts.FIRST, 2);
        assertThat(only(first, entry("Eva", "en/one", 2, 5, 90), entry("Eva", "en/one", 1, 2, 60)).points()).isEqualTo(60);
    }

    @Test
    void oneThatWasBegunAndLeftHoldsItsPlace() {
        Cup first = cup(2, Counts.FIRST, 2);
        List<Entry> entries = List.of(unended(entry("Eva", "en/one", 1, 2, 30)), entry("Eva", "en/one", 2, 5, 90));
        assertThat(people(first, entries)).isEmpty();
        assertThat(people(cup(2, Counts.BEST, 2), entries).get(0).standing().points()).isEqualTo(90);
    }

    @Test
    void attemptsBeyondThoseAllowedNeverCount() {
        Cup best = cup(2, Counts.BEST, 2);
        assertThat(only(best, entry("Eva", "en/one", 1, 1, 40), entry("Eva", "en/one", 2, 2, 50), entry("Eva", "en/one", 3, 3, 99)).points())
                .isEqualTo(50);
    }

    @Test
    void whatBeganOrEndedOutsideTheWindowCountsNothing() {
        assertThat(people(cup(), List.of(entry("Eva", "en/one", 1, -2, 90), entry("Eva", "en/two", 1, 14 * 24, 90), entry("Bo", "en/one", 1, 14 * 24 - 1, 90))))
                .isEmpty();
    }

    @Test
    void hintsAreSubtractedAndAHandicapAddedWithinTheScale() {
        assertThat(only(cup(), entry("Eva", "", "en/one", 1, 1, 70, 70, 2)).points()).isEqualTo(60);
        assertThat(only(cup(), entry("Ada", "en/one", 1, 1, 70)).points()).isEqualTo(73);
        assertThat(only(cup(), entry("Ada", "en/one", 1, 1, 99)).points()).isEqualTo(100);
        assertThat(only(cup(), entry("Cy", "", "en/one", 1, 1, 8, 8, 2)).points()).isZero();
    }

    @Test
    void aCaseNotPlayedAddsNothing() {
        Standing ada = only(cup(), entry("Ada", "en/one", 1, 1, 50), entry("Ada", "nb/two", 1, 2, 80));
        assertThat(ada.points()).isEqualTo(53 + 83);
        assertThat(ada.spread()).isEqualTo(30);
        assertThat(ada.played()).isEqualTo(2);
    }

    @Test
    void equalsShareARankAndTheNextLeavesRoom() {
        List<Entry> entries = List.of(entry("Eva", "en/one", 1, 1, 70), entry("Dag", "en/one", 1, 1, 70), entry("Bo", "en/one", 1, 1, 80),
                entry("Åse", "en/one", 1, 1, 60));
        assertThat(people(cup(), entries)).extracting(r -> r.rank() + " " + r.standing().person()).containsExactly("1 Bo", "2 Dag", "2 Eva", "4 Åse");
    }

    @Test
    void betweenEqualPointsTheCupDecidesInItsOrder() {
        List<Entry> entries = List.of(entry("Eva", "", "en/one", 1, 1, 75, 90, 1), entry("Dag", "", "en/one", 1, 1, 70, 60, 0));
        assertThat(people(cup(), entries)).extracting(r -> r.standing().person()).containsExactly("Eva", "Dag");
        Cup byHints = Entered.with(cup(), List.of(), List.of(Tie.HINTS));
        assertThat(people(byHints, entries)).extracting(r -> r.standing().person()).containsExactly("Dag", "Eva");
        assertThat(people(Entered.with(cup(), List.of(), List.of()), entries)).extracting(Ranked::rank).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi", "sv"})
    void equalsStandInTheSameOrderInEveryLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            List<Entry> entries = List.of("Øya", "Åse", "Zoe", "Ida", "I\u0307da", "ida").stream().map(p -> entry(p, "en/one", 1, 1, 70)).toList();
            assertThat(people(cup(), entries)).extracting(r -> r.standing().person())
                    .containsExactly("Ida", "Zoe", "ida", "Åse", "Øya", "I\u0307da");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whoeverEnteredForTwoTeamsCountsForTheFirst() {
        assertThat(only(cup(), entry("Eva", "Open", "en/two", 1, 9, 50, 50, 0), entry("Eva", "New", "en/one", 1, 2, 50, 50, 0)).team()).isEqualTo("New");
    }

    @Test
    void aTeamWithAListOfMembersHasThemAndNobodyElse() {
        assertThat(only(cup(), entry("Eva", "Closed", "en/one", 1, 1, 50, 50, 0)).team()).isEmpty();
        assertThat(only(cup(), entry("Bo", "Open", "en/one", 1, 1, 50, 50, 0)).team()).isEqualTo("Closed");
    }

    @Test
    void personsWithoutATeamAreOnNoTeamsLine() {
        assertThat(teams(cup(), List.of(entry("Eva", "en/one", 1, 1, 50)))).isEmpty();
    }

    @Test
    void bracketsAreApart() {
        assertThat(new Board(cup()).people(List.of(entry("Eva", "en/one", 1, 1, 50)), Guidance.GUIDED, false)).isEmpty();
    }

    @Test
    void theOrderInWhichEntriesComeNeverMatters() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            assertThat(people(cup, shuffled)).as("seed " + seed).isEqualTo(people(cup, entries));
            assertThat(teams(cup, shuffled)).as("seed " + seed).isEqualTo(teams(cup, entries));
        }
    }

    @Test
    void anEntryTakenAwayRestoresTheBoard() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            var more = new ArrayList<>(entries);
            Entry extra = entry("Eva", "Open", "en/one", 1, random.nextInt(300), 80, 80, 0);
            more.add(random.nextInt(more.size() + 1), extra);
            more.remove(extra);
            assertThat(people(cup, more)).as("seed " + seed).isEqualTo(people(cup, entries));
        }
    }

    @Test
    void aNewcomerNeverLowersATeam() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            var more = new ArrayList<>(entries);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                more.add(entry("Newcomer", "Open", Entered.KEYS.get(i - 1), 1, i, 20 * random.nextInt(6), 20 * random.nextInt(6), random.nextInt(3)));
            }
            Board board = new Board(cup);
            Optional<TeamStanding> before = line(teams(cup, entries));
            Optional<TeamStanding> after = line(teams(cup, more));
            before.ifPresent(b -> assertThat(after).as("seed").hasValueSatisfying(a -> {
                assertThat(a.points()).isGreaterThanOrEqualTo(b.points());
                assertThat(board.better().compare(a, b)).isNotPositive();
            }));
        }
    }

    private static Optional<TeamStanding> line(List<Ranked<TeamStanding>> teams) {
        return teams.stream().map(Ranked::standing).filter(t -> t.team().equals("Open")).findFirst();
    }

    @Test
    void ranksAndSumsOfTeamsAndPersonsAgree() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            List<Ranked<Standing>> people = people(cup, entries);
            for (Ranked<Standing> line : people) {
                assertThat(line.rank()).as("seed " + seed)
                        .isEqualTo(1 + (int) people.stream().filter(o -> new Board(cup).better().compare(o.standing(), line.standing()) < 0).count());
            }
            for (Ranked<TeamStanding> team : teams(cup, entries)) {
                List<Integer> points = people.stream().map(Ranked::standing).filter(s -> s.team().equals(team.standing().team())).map(Standing::points)
                        .filter(p -> p > 0).limit(cup.best()).toList();
                assertThat(team.standing().points()).as("seed " + seed).isEqualTo(points.stream().mapToInt(p -> p).sum());
                assertThat(team.standing().counted()).isEqualTo(points.size());
            }
        }
    }

    @Test
    void aFrozenBoardSaysNothingOfWhatCameSince() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random);
            Instant frozen = cup.frozenFrom();
            List<Entry> known = entries.stream().filter(e -> e.finished().isBefore(frozen)).toList();
            var unendedToo = new ArrayList<>(known);
            entries.stream().filter(e -> e.started().isBefore(frozen) && !e.finished().isBefore(frozen)).map(Entered::unended).forEach(unendedToo::add);
            assertThat(new Board(cup).people(entries, Guidance.FREE, true)).as("seed " + seed).isEqualTo(new Board(cup).people(unendedToo, Guidance.FREE, true));
        }
    }

    @Test
    void pointsNeverFallAsTimeGoesOn() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Cup cup = cup(random);
            List<Entry> entries = some(random).stream().filter(e -> e.person().equals("Eva")).toList();
            int early = new Board(cup).standing(entries, true).map(Standing::points).orElse(0);
            assertThat(new Board(cup).standing(entries, false).map(Standing::points).orElse(0)).as("seed " + seed).isGreaterThanOrEqualTo(early);
        }
    }

    @Test
    void teamsAreAddedWithoutTouchingPersons() {
        List<Entry> entries = List.of(entry("Dag", "en/one", 1, 1, 70));
        Cup later = Entered.with(cup(), List.of(new Team("Late", List.of("Dag"))), cup().ties());
        assertThat(teams(later, entries)).extracting(r -> r.standing().team()).containsExactly("Late");
        assertThat(people(later, entries).get(0).standing().points()).isEqualTo(people(cup(), entries).get(0).standing().points());
    }
}
