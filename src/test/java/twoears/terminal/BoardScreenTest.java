package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.league.Entered;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;

class BoardScreenTest {
    private final Contest contest = Contest.open();
    private final SmallWorld world = contest.world();

    private Trainee board() {
        return Trainee.at(Entrance.board(Trainee.WORDS, contest.cup(), world), world);
    }

    @Test
    void showsRankPointsHonestyHintsSpreadCasesAndHandicap() {
        assertThat(board().sees()).containsPattern("1 +Bo +South +\\d+ +\\d+ +1 +\\d+ +2/2 +\\+3").containsPattern("Ann Berg +North +\\d+ +90 +0 +0 +1/2 +–");
    }

    @Test
    void neverShowsATimeOfAnybody() {
        assertThat(board().sees().replaceFirst("until \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "")).doesNotContainPattern("\\d\\d:\\d\\d").doesNotContain("second", "minute");
    }

    @Test
    void marksWhoeverLooksAndSaysWhatTheyStillLack() {
        assertThat(board().sees()).contains("» ").contains("You: rank").contains("1 of 2 cases").contains("Left to play: The plumber who never came");
    }

    @Test
    void aKeyTurnsToTeamsAndBack() {
        Trainee board = board().press("Tab");
        assertThat(board.sees()).contains("● teams").containsPattern("North +\\d+").contains("2/2");
        assertThat(board.press("t").sees()).contains("● people");
    }

    @Test
    void bracketsAreApart() {
        assertThat(board().press("b").sees()).contains("● choices").contains("Nobody has ended a conversation in this bracket yet");
    }

    @Test
    void whatArrivesWhileSomebodyLooksIsShown() {
        Trainee board = board();
        assertThat(board.sees()).doesNotContain("Zoë");
        contest.keep(world, "Zoë", "", 0, -5, Cases.say("good +apology"), Cases.say("good told:refund-time"));
        assertThat(board.linger().sees()).contains("Zoë");
        contest.keep(world, "Ýr", "", 0, -4, Cases.say("good +apology"), Cases.say("good told:refund-time"));
        assertThat(board.linger().sees()).contains("Ýr");
    }

    @Test
    void nothingIsReadAnewOnceNobodyLooks() {
        Trainee board = board().press("Esc").linger();
        board.linger();
        assertThat(world.later).isEmpty();
    }

    @Test
    void aFrozenBoardSaysSoAndStaysAsItWasAfterTheEndUntilItIsRevealed() {
        Contest frozen = Contest.of(-10, 1, 3);
        SmallWorld then = frozen.world();
        assertThat(Trainee.at(Entrance.board(Trainee.WORDS, frozen.cup(), then), then).sees()).contains("❄ frozen").containsPattern("Dag +\\d+ +\\d+ +0 +0 +1/2");
        Contest over = Contest.over();
        SmallWorld after = over.world();
        Trainee board = Trainee.at(Entrance.board(Trainee.WORDS, over.cup(), after), after);
        assertThat(board.sees()).contains("❄ frozen").containsPattern("Dag +\\d+ +\\d+ +0 +0 +1/2");
        assertThat(board.press("f").sees()).doesNotContain("❄").containsPattern("Dag +\\d+ +\\d+ +0 +\\d+ +2/2");
    }

    @Test
    void aClockSetBackBeforeTheFreezeUncoversNothing() {
        Contest open = Contest.open();
        SmallWorld earlier = open.world();
        open.keep(earlier, "Zoe", "", 0, 540, Cases.say("good +apology"), Cases.say("good told:refund-time +answers"));
        Trainee board = Trainee.at(Entrance.board(Trainee.WORDS, open.cup(), earlier), earlier);
        assertThat(board.sees()).doesNotContain("Zoe", "❄");
        assertThat(board.press("a").sees()).doesNotContain("Zoe");
    }

    @Test
    void aBoardOfThousandsIsReadAStretchAtATime() {
        for (int from = 0; from < 1_000; from += 500) {
            int first = from;
            world.league.results().keep(Entered.cup(), java.util.stream.IntStream.range(0, 500).mapToObj(i -> sheet("P" + (1000 + first + i), (first + i) % 97)).toList());
        }
        Trainee board = Trainee.at(Entrance.board(Trainee.WORDS, Entered.cup(), world), world);
        assertThat(((BoardScreen) board.screen()).read().lines()).hasSize(BoardRead.STRETCH);
        assertThat(board.sees()).contains("1,000 people");
        assertThat(board.press("End").sees()).containsPattern("▸ +9\\d\\d +P1\\d+ +0");
        assertThat(((BoardScreen) board.screen()).read().lines().size()).isLessThanOrEqualTo(BoardRead.STRETCH);
        assertThat(board.press("Home", "PgDn", "PgDn").sees()).contains("▸");
    }

    private static Sheet sheet(String name, int overall) {
        Entry entry = Entered.entry(name, "en/one", 1, 5, overall);
        return new Sheet(entry, "key of " + name, List.of(Cases.started(Cases.chargedTwice(), twoears.core.conversation.Event.Coaching.EXAM)),
                Contest.source(Cases.chargedTwice()), entry.id(), java.util.Optional.empty());
    }
}
