package twoears.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Entered;
import twoears.core.league.Entry;
import twoears.core.league.profile.DreamType;
import twoears.core.league.profile.Profile;
import twoears.core.league.profile.Profile.Likeness;
import twoears.core.league.profile.Profile.Share;
import twoears.core.league.profile.Sighting;
import twoears.core.league.profile.Trait;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;
import twoears.report.Gathering.Member;
import twoears.report.csv.BoardCsv;
import twoears.report.page.HtmlPage;
import twoears.report.page.MarkdownPage;

class LeagueReportsTest {
    private static final Cup CUP = Entered.cup();
    private static final Instant AFTER = CUP.window().until();
    private static final Instant FROZEN = CUP.frozenFrom();
    private static final int LATE = 12 * 24;
    private static final List<Card> CARDS = List.of(
            new Card("one", "one.yaml", "The first case", "", Language.EN, Channel.CHAT, 2, Set.of("D3"), "Kari", "", false));

    private static String cup(Instant now, List<Entry> entries) {
        return MarkdownPage.of(new CupReport(Language.EN, CUP).of(CupBoards.at(now, CUP, new EnteredResults(entries)), CARDS, now));
    }

    @Test
    void aFinalBoardHasPersonsTeamsAwardsAndCases() {
        String page = cup(AFTER, List.of(Entered.entry("Ada", "Closed", "en/one", 1, 10, 80, 80, 0), Entered.entry("Cy", "Open", "en/one", 1, 11, 50, 50, 1)));
        assertThat(page).contains("# Winter cup", "the final board", "| 1 | Ada | Closed | 83 |", "| 2 | Cy | Open |", "**Teams; the best 2 of each count**",
                "Best save", "| The first case | 50 | 65 | 80 | 2 |", "Case by case: own words");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whileABoardStandsStillNothingTellsWhatCameAfter(long seed) {
        List<Entry> early = Entered.some(new Random(seed)).stream().filter(e -> e.finished().isBefore(FROZEN)).toList();
        List<Entry> all = new ArrayList<>(early);
        all.add(Entered.entry("Newcomer", "New", "en/one", 1, LATE, 100, 100, 0));
        all.add(Entered.entry("Ada", "Closed", "en/two", 9, LATE + 1, 100, 100, 0));
        assertThat(cup(FROZEN, all)).as("seed " + seed).isEqualTo(cup(FROZEN, early)).contains("has stood still since").doesNotContain("Newcomer");
        assertThat(BoardCsv.of(CupBoards.at(FROZEN, CUP, new EnteredResults(all)))).isEqualTo(BoardCsv.of(CupBoards.at(FROZEN, CUP, new EnteredResults(early))));
        assertThat(cup(AFTER, all)).contains("Newcomer");
    }

    @Test
    void aClockThatWasSetBackShowsNothingOfWhatTheFreezeHides() {
        List<Entry> early = List.of(Entered.entry("Ada", "Closed", "en/one", 1, 10, 80, 80, 0));
        List<Entry> all = List.of(early.get(0), Entered.entry("Newcomer", "New", "en/one", 1, LATE, 100, 100, 0));
        Instant setBack = FROZEN.minusSeconds(1);
        assertThat(cup(setBack, all)).isEqualTo(cup(setBack, early)).doesNotContain("Newcomer", "has stood still since");
    }

    @Test
    void aBoardAsATableNeutralisesFormulas() {
        String csv = BoardCsv.of(CupBoards.at(AFTER, CUP, new EnteredResults(List.of(Entered.entry("=HYPERLINK(1)", "@Team", "en/one", 1, 10, 80, 80, 0)))));
        assertThat(csv.lines()).contains("free,person,1,'=HYPERLINK(1),'@Team,80,80,0,0,1,0", "free,team,1,'@Team,'@Team,80,80,0,0,1,");
    }

    @Test
    void aCupThatNobodyHasPlayedIsAPageToo() {
        assertThat(cup(CUP.window().from(), List.of())).contains("Nothing counts here yet", "still being played");
        assertThat(cup(CUP.window().from().minusSeconds(1), List.of())).contains("has not begun");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCupsPageIsMadeInEveryLanguageWithNamesThatStayText(Language reader) {
        List<Entry> entries = List.of(Entered.entry("<b>A</b>", "<i>T</i>", "en/one", 1, 10, 80, 80, 0));
        String html = HtmlPage.of(new CupReport(reader, CUP).of(CupBoards.at(AFTER, CUP, new EnteredResults(entries)), CARDS, AFTER));
        assertThat(html).contains("&lt;b&gt;A&lt;/b&gt;", "&lt;i&gt;T&lt;/i&gt;").doesNotContain("<b>A", "<i>T");
    }

    private static Member member(String name, DreamType type, Trait trait, int resemblance) {
        Practised attempt = Practice.by(name).done();
        var likeness = new Likeness(type, resemblance, List.of(new Share(trait, 3, 4)), List.of(new Sighting(trait, attempt.id(), 2, true, "I looked it up")));
        return new Member(name, new Profile(4, 12, List.of(likeness)), List.of(attempt));
    }

    private static String team(List<Member> members) {
        return MarkdownPage.of(new TeamReport(Language.EN, ZoneOffset.UTC).of("The Foxes", members, CARDS, Cases.NOON));
    }

    @Test
    void aTeamsPageSaysWhichTypesItHasWhatShowsThemAndWhatIsMissing() {
        String page = team(List.of(member("Ann", DreamType.EMPATH, Trait.FEELS_WITH, 80), member("Bo", DreamType.DIPLOMAT, Trait.KEEPS_COOL, 70)));
        assertThat(page).contains("# The Foxes", "- [x] Empath: Ann", "- [ ] Bulldozer: nobody yet", "**Empath** (80 of 100)", "“I looked it up” — saw the feeling",
                "Nobody shows the Detective clearly", "Practise it with “The first case”: ./run.sh play en/one", "Ann can hand over to Bo");
    }

    @Test
    void whoHasPractisedTooLittleIsNamedAndNotGuessedAt() {
        String page = team(List.of(new Member("Cy", new Profile(1, 2, List.of()), List.of(Practice.by("Cy").done()))));
        assertThat(page).contains("Too little is known yet of Cy: a profile takes 3 finished conversations with 8 replies.");
    }
}
