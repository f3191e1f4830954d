package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.Coaching;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Window;
import twoears.core.league.Entered;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Source;

class LeagueLinesTest {
    private static final Source SOURCE = new Source("hash", "charged-twice.yaml", Map.of());

    private final HouseForTests house = new HouseForTests();

    @BeforeEach
    void play() {
        Cup cup = Entered.cup();
        house.cups = List.of(cup);
        house.results().keep(cup, List.of(sheet(Entered.entry("Eva", "Open", "en/one", 1, 5, 60, 60, 0)), sheet(Entered.entry("Dag", "Open", "en/one", 1, 6, 70, 70, 0)),
                sheet(Entered.entry("Eva", "Open", "en/two", 1, 10 * 24, 90, 90, 0))));
    }

    private static Sheet sheet(Entry entry) {
        return new Sheet(entry, "key of " + entry.person(), List.of(Cases.started(Cases.chargedTwice(), Coaching.EXAM)), SOURCE, entry.id(), Optional.empty());
    }

    @Test
    void boardOpensOnAScreenUnlessLinesAreAskedFor() {
        house.hasScreen = true;
        assertThat(house.run("", "board", "winter")).isZero();
        assertThat(house.shown).containsInstanceOf(View.Board.class);
        house.shown = Optional.empty();
        assertThat(house.run("", "board", "winter", "--plain")).isZero();
        assertThat(house.shown).isEmpty();
        assertThat(house.out()).contains("2. Dag (Open): 70 points");
    }

    @Test
    void ranksAreToldAfterTheEndOnly() {
        assertThat(house.run("", "cup", "resolve", "winter")).isEqualTo(Exit.PROBLEMS);
        assertThat(house.err()).contains("is not over yet").doesNotContain("Eva");
        house.cups = List.of(over());
        assertThat(house.run("", "cup", "resolve", "winter")).isZero();
        assertThat(house.out()).containsSubsequence("Eva: en/two, +90 points. Rank 2 → 1.", "Rank 2: Dag, 70 points.", "Rank 1: Eva, 150 points.",
                "★ Winter cup is won by Eva.");
        assertThat(house.out()).contains("★ Best save: ");
    }

    /** The same, and long over. */
    private static Cup over() {
        Cup c = Entered.cup();
        return new Cup(c.id(), c.title(), c.hash(), new Window(c.window().from(), Cases.NOON, c.window().zone()), c.cases(), c.seed(), c.attempts(), c.counts(),
                c.brackets(), c.hintPrice(), Optional.of(Duration.ofDays(9)), c.teams(), c.best(), c.handicaps(), c.ties());
    }

    @Test
    void aProfileFromTooLittleSaysSo() {
        house.trainee = "Ann";
        assertThat(house.run("", "profile")).isZero();
        assertThat(house.out()).contains("Ann: no conversations").contains("too little to say");
        assertThat(house.run("", "profile", "Eva", "--json")).isZero();
        assertThat(house.out()).contains("\"person\": \"Eva\"").contains("\"types\"");
        house.trainee = "";
        assertThat(house.run("", "profile")).isEqualTo(Exit.WRONG_USAGE);
    }

    @Test
    void aTeamIsThatOfACup() {
        assertThat(house.run("", "team", "Open")).isZero();
        assertThat(house.out()).contains("Open, Winter cup").contains("Bulldozer: nobody yet").contains("Too little to say yet: Dag, Eva");
        assertThat(house.run("", "team", "Open", "--cup", "winter", "--json")).isZero();
        assertThat(house.out()).contains("\"team\": \"Open\"");
        assertThat(house.run("", "team", "None")).isEqualTo(Exit.WRONG_USAGE);
    }
}
